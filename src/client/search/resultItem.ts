import { readFoundThing } from '../../search/foundThing.ts';
import { markMatches, matchSentence, type Piece } from '../../search/matchSentence.ts';
import type { SearchTerm } from '../../search/searchTerms.ts';
import { element } from './element.ts';

/** A priority as results show it. */
export interface ShownPriority {
  name: string;
  /** Class of its colour. */
  className: string;
}

/**
 * One result: what it is, its name with a link, why it was found, its priorities.
 *
 * @param thing a `FoundThing` as the index carries it
 * @param base path of the site's root, with a slash at its end
 */
export function resultItem(
  thing: string,
  base: string,
  isMatch: (term: SearchTerm) => boolean,
  priorities: readonly ShownPriority[],
): HTMLLIElement {
  const { path, name, label, sentences } = readFoundThing(thing);
  const link = element('a', '', ...marked(markMatches(name, isMatch)));
  link.href = base + path;
  const list = priorities.map(({ name, className }) =>
    element('li', '', element('span', `priority-name ${className}`, name)),
  );
  return element(
    'li',
    'result',
    element('p', 'result-kind', label),
    element('h3', 'result-title', link),
    element('p', 'result-reason', ...marked(matchSentence(sentences, isMatch))),
    ...(list.length > 0 ? [element('ul', 'inline-list result-priorities', ...list)] : []),
  );
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
}
