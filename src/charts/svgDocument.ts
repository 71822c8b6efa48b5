import type { Target } from './colours.ts';
import { paintFor } from './colours.ts';
import type { Attributes, Child, Markup } from './svg.ts';
import { element, formatCoordinate } from './svg.ts';

/** Source Sans 3 where it is installed or brought along, else what the reader's system has. */
const fontStack = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The root of a drawing. Sizes in px of the drawing's own coordinates. */
export interface DocumentOptions {
  width: number;
  height: number;
  /** Name of the drawing in plain Czech. */
  title: string;
  /** What the drawing shows, in plain Czech; left out if `describedBy` points to visible text. */
  desc?: string | undefined;
  /** Prefix of all ids in the drawing; unique in a page, e.g. `vystup-siroky`. */
  idPrefix: string;
  target: Target;
  priorityCount?: number | undefined;
  /** Ids in the page that name and describe the drawing; then it carries no title or desc of its own. */
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  /** A drawing beside text that says the same: hidden from assistive technology (pages only). */
  decorative?: boolean | undefined;
  className?: string | undefined;
  /** Further attributes of the root, e.g. `data-step`. */
  attributes?: Attributes | undefined;
}

/**
 * The whole `<svg>` as text: for a page (named image, colours by CSS variables, font of the page) or
 * as a file that stands alone (namespace, size, ground, font stack, title and description inside).
 */
export function svgDocument(options: DocumentOptions, ...children: Child[]): string {
  return options.target.kind === 'page' ? pageDrawing(options, children) : fileDrawing(options, children);
}

/**
 * An unseen `<svg>` that holds what the drawings of a page refer to.
 *
 * @param symbol what `<use>` copies; nothing of it is rendered where it stands
 * @param rendered what is referred to by `url(#…)`, a clip path: browsers only find what they render
 */
export function svgDefinition(symbol: Markup, ...rendered: Child[]): string {
  const unseen = element('g', { class: 'drawing-symbol' }, symbol);
  return element('svg', { width: 0, height: 0, class: 'drawing-definition', 'aria-hidden': 'true' }, rendered, unseen)
    .markup;
}

/**
 * A drawing made for a file, to be put into a larger picture with its left top corner at `x`, `y`.
 * Its name and description are left out, because the picture around it has its own. Throws on what
 * is no such drawing.
 */
export function nestDrawing(
  drawing: string,
  { x, y }: { x: number; y: number },
): { markup: Markup; width: number; height: number } {
  const [root = '', width, height] = /^<svg xmlns="[^"]*" width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(drawing) ?? [];
  if (width === undefined || height === undefined) throw new Error(`invalid drawing: ${drawing.slice(0, 60)}`);
  const content = drawing.slice(root.length).replace(/^<title[^>]*>[^<]*<\/title>(<desc[^>]*>[^<]*<\/desc>)?/, '');
  const place = `<svg x="${formatCoordinate(x)}" y="${formatCoordinate(y)}"`;
  const nested = root.replace(/^<svg xmlns="[^"]*"/, place).replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
  return { markup: { markup: nested + content }, width: Number(width), height: Number(height) };
}

function pageDrawing(options: DocumentOptions, children: Child[]): string {
  const { width, height, className, attributes, decorative } = options;
  const root = { viewBox: `0 0 ${width} ${height}`, class: className, ...attributes };
  if (decorative) return element('svg', { ...root, 'aria-hidden': 'true' }, children).markup;
  const { ids, elements } = naming(options);
  return element('svg', { ...root, role: 'img', ...ids }, elements, children).markup;
}

function fileDrawing(options: DocumentOptions, children: Child[]): string {
  const { width, height, target, className, attributes } = options;
  const { ids, elements } = naming({ ...options, labelledBy: undefined, describedBy: undefined });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: className,
    ...attributes,
    role: 'img',
    ...ids,
    'font-family': fontStack,
  };
  const ground = element('rect', { width, height, fill: paintFor(target, options.priorityCount ?? 2)('ground') });
  return element('svg', root, elements, ground, children).markup;
}

function naming({ title, desc, idPrefix, labelledBy, describedBy }: DocumentOptions): {
  ids: Attributes;
  elements: Child[];
} {
  const ids = {
    'aria-labelledby': labelledBy ?? `${idPrefix}-title`,
    'aria-describedby': describedBy ?? (desc === undefined ? undefined : `${idPrefix}-desc`),
  };
  const titleElement = labelledBy === undefined && element('title', { id: `${idPrefix}-title` }, title);
  const descElement =
    describedBy === undefined && desc !== undefined && element('desc', { id: `${idPrefix}-desc` }, desc);
  return { ids, elements: [titleElement, descElement] };
}
