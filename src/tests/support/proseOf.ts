/** Texts of a page that typography rules speak of. */

/** Code is written by other rules than prose. */
const NOT_PROSE = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD', 'SAMP', 'TEXTAREA', 'TEMPLATE']);

/** All text nodes of prose, each with a word about where it stands. */
export function proseOf(root: Node): { text: string; place: string }[] {
  const texts: { text: string; place: string }[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      texts.push({ text: node.textContent ?? '', place: node.parentNode?.nodeName.toLowerCase() ?? '' });
      return;
    }
    if (node.nodeType === 1) {
      const element = node as Element;
      const language = element.getAttribute('lang') ?? 'cs';
      if (NOT_PROSE.has(element.nodeName.toUpperCase()) || !language.startsWith('cs')) return;
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return texts;
}

/** A rule of Czech typography as the form that breaks it. */
export interface TypographyRule {
  name: string;
  broken: RegExp;
}

/** Rules of the Czech language counselling (Internetová jazyková příručka) that a reader meets on every page. */
export const typographyRules: readonly TypographyRule[] = [
  {
    name: 'a preposition of one letter is followed by a space that does not break',
    broken: /(?<![\p{L}\d.])[ksvzouai][ \n]+(?=\S)/giu,
  },
  { name: 'there are no straight quotes', broken: /["']/g },
  { name: 'digits of one number are kept together', broken: /(?<!\d)\d{1,3}[ \n]\d{3}(?!\d)/g },
  { name: 'a number is kept with its per cent sign', broken: /\d[ \n]%/g },
  { name: 'a range and a minus are not written by a hyphen', broken: /(?<![\p{L}\d-])\d*-\d+(?![\p{L}\d-])/gu },
];

/** What breaks a rule in a page, with its surroundings. */
export function breaches(root: Node, { broken }: TypographyRule): string[] {
  return proseOf(root).flatMap(({ text, place }) =>
    [...text.matchAll(broken)].map(
      ({ index, 0: match }) =>
        `<${place}> …${text.slice(Math.max(0, index - 20), index + match.length + 20).replace(/\s+/g, ' ')}…`,
    ),
  );
}
