/**
 * A small builder of SVG text. Every string that comes from data passes through here and is escaped;
 * what is already markup is wrapped in `Markup`, so the two can never be mistaken for each other.
 */

/** Finished SVG markup. Only this module and `svgDocument` make it from text. */
export interface Markup {
  readonly markup: string;
}

/** What an element may contain: markup, plain text (escaped), nothing, or lists of these. */
export type Child = Markup | string | null | undefined | false | readonly Child[];

/** Attributes in the order in which they are written; empty values leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined | false>>;

const elementName = /^[a-zA-Z][a-zA-Z0-9]*$/;
const attributeName = /^[a-zA-Z_][\w:.-]*$/;
/** Elements that could run code or carry foreign markup: no drawing of ours needs them. */
const forbiddenElements = new Set(['script', 'style', 'foreignObject', 'iframe', 'a', 'image']);

/** Escapes text for element content and for attribute values in double quotes; drops characters XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number as SVG writes it: at most `digits` decimals, no trailing zeros, no negative zero. Throws on NaN, Infinity. */
export function formatCoordinate(value: number, digits = 2): string {
  if (!Number.isFinite(value)) throw new Error(`invalid coordinate: ${value}`);
  const rounded = Number(value.toFixed(digits));
  return String(rounded === 0 ? 0 : rounded);
}

/**
 * One element. Throws on a name that is no name, on `style` and `on…` attributes (the site's CSP
 * forbids both) and on elements that could carry code.
 */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  if (!elementName.test(name) || forbiddenElements.has(name)) throw new Error(`invalid element: ${name}`);
  const written = Object.entries(attributes).map(([key, value]) => writeAttribute(key, value));
  const content = writeChildren(children);
  const start = `<${name}${written.join('')}`;
  return { markup: content === '' ? `${start}/>` : `${start}>${content}</${name}>` };
}

/** Several pieces of markup in a row, without an element around them. */
export function fragment(...children: Child[]): Markup {
  return { markup: writeChildren(children) };
}

/**
 * A text of one line or several. `y` is the baseline of the first line, the others follow
 * `lineHeight` px below each other. Lines are joined by a space for everything that reads text.
 */
export function textLines(
  lines: readonly string[],
  { x, y, lineHeight, ...attributes }: Attributes & { x: number; y: number; lineHeight: number },
): Markup {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return element('text', { x, y, ...attributes }, only);
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + index * lineHeight }, index < lines.length - 1 ? `${line} ` : line),
  );
  return element('text', attributes, spans);
}

function writeAttribute(key: string, value: Attributes[string]): string {
  if (value === null || value === undefined || value === false) return '';
  if (!attributeName.test(key) || key === 'style' || key.startsWith('on')) throw new Error(`invalid attribute: ${key}`);
  return ` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeXml(value)}"`;
}

function writeChildren(children: readonly Child[]): string {
  return children.map(writeChild).join('');
}

function writeChild(child: Child): string {
  if (child === null || child === undefined || child === false) return '';
  if (typeof child === 'string') return escapeXml(child);
  return isList(child) ? writeChildren(child) : child.markup;
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
