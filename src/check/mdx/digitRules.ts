import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { shorten } from '../showValue.ts';
import type { MdxDocument, MdxNode } from './mdxDocument.ts';
import { attributeOffset, endOf, isTag, nodesOf, startOf } from './mdxDocument.ts';

const DIGITS = /[\p{Nd}\p{No}]+(?:[ \u00a0\u202f.,:/–-]*[\p{Nd}\p{No}]+)*/gu;
const HAS_DIGIT = /[\p{Nd}\p{No}]/u;
const PROSE_PROPS = ['title', 'description'];

const EXPECTED = 'text bez číslic; čísla přicházejí z dat';
const FIX =
  'Číslo vložte pomocí <Number of="…"/>, <Period of="…"/> nebo <Count of="…"/>; číslice ve vlastním jménu uzavřete do <Name>…</Name>.';

/** No digit stands in prose: a number typed into a sentence would stay when the data change. One problem a line. */
export function digitRules(document: MdxDocument, findings: Findings): void {
  const lines = new Map<number, { digits: string[]; offset: number }>();
  for (const { node, ancestors } of nodesOf(document.tree)) {
    if (isTag(node)) proseProps(document, node, findings);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
      nameWithoutLetters(document, node, findings);
    if (node.type !== 'text' && node.type !== 'inlineCode') continue;
    if (ancestors.some((around) => around.name === 'Name' || isBareAddress(around, node))) continue;
    for (const { digits, offset } of digitsOf(document, node)) {
      const line = document.placeOf(offset).line ?? 0;
      const found = lines.get(line) ?? { digits: [], offset };
      found.digits.push(digits);
      lines.set(line, found);
    }
  }
  for (const [line, { digits, offset }] of lines) {
    const found = `číslice „${digits.join('“, „')}“ v řádku „${shorten(around(document, line, offset))}“`;
    findings.problems.push(problemAt(document.placeOf(offset), found, EXPECTED, FIX));
  }
}

/** A link whose text is its own address: `https://www.w3.org/TR/WCAG22/`. */
function isBareAddress(link: MdxNode, text: MdxNode): boolean {
  return link.type === 'link' && (link.url ?? '').replace(/^mailto:/, '') === text.value;
}

/** The digits of a text with their offsets; those written as `&#49;` are placed at the start of the text. */
function digitsOf(document: MdxDocument, node: MdxNode): { digits: string; offset: number }[] {
  const start = startOf(node);
  const source = document.source.slice(start, endOf(node));
  let from = 0;
  return [...(node.value ?? '').matchAll(DIGITS)].map(([digits]) => {
    const at = source.indexOf(digits, from);
    if (at !== -1) from = at + digits.length;
    return { digits, offset: start + Math.max(at, 0) };
  });
}

/** The piece of a long line around its first digit. */
function around(document: MdxDocument, line: number, offset: number): string {
  const text = document.lineText(line);
  const column = (document.placeOf(offset).column ?? 1) - 1;
  const from = Math.max(0, column - 25);
  return (from > 0 ? '…' : '') + text.slice(from, from + 58).trim();
}

/** Titles and descriptions are prose too, but may name a year: a warning. */
function proseProps(document: MdxDocument, node: MdxNode, findings: Findings): void {
  for (const { name = '', value } of node.attributes ?? []) {
    if (!PROSE_PROPS.includes(name) || typeof value !== 'string' || !HAS_DIGIT.test(value)) continue;
    const place = document.placeOf(attributeOffset(document.source, node, name));
    const fix = 'Ověřte, že jde o jméno nebo označení; číslo z dat sem nepište, po změně dat by zůstalo staré.';
    findings.warnings.push(problemAt(place, `číslice ve vlastnosti „${name}“: „${shorten(value)}“`, EXPECTED, fix));
  }
}

/** `<Name>` is for names such as „WCAG 2.2“, not a way around the rule. */
function nameWithoutLetters(document: MdxDocument, node: MdxNode, findings: Findings): void {
  if (node.name !== 'Name') return;
  const text = [...nodesOf(node)].map(({ node: inner }) => inner.value ?? '').join('');
  if (text === '' || /\p{L}/u.test(text)) return;
  const fix =
    'Uzavřete celé jméno i se slovy, třeba <Name>WCAG 2.2</Name>; číslo z dat vložte pomocí <Number of="…"/>.';
  findings.problems.push(
    problemAt(
      document.placeOf(startOf(node)),
      `<Name> jen s číslicemi „${shorten(text)}“`,
      'vlastní jméno, ve kterém je aspoň jedno slovo',
      fix,
    ),
  );
}

/** Front matter is prose as well: digits there are a warning. */
export function frontmatterDigits(document: MdxDocument, findings: Findings): void {
  if (typeof document.frontmatter !== 'object' || document.frontmatter === null) return;
  for (const [key, value] of Object.entries(document.frontmatter)) {
    if (typeof value !== 'string' || !HAS_DIGIT.test(value)) continue;
    const fix = 'Ověřte, že jde o jméno nebo označení; číslo z dat sem nepište, po změně dat by zůstalo staré.';
    findings.warnings.push(
      problemAt(document.frontmatterAt([key]), `číslice v poli „${key}“: „${shorten(value)}“`, EXPECTED, fix),
    );
  }
}
