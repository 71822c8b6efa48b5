import { foldDiacritics } from '../format/fold.ts';
import { looseStem } from './looseStem.ts';
import { stemCzech } from './stemCzech.ts';

/**
 * Joins words into families: those with the same stem, and those that would be the same if written without
 * diacritics. Gives the family of each word, named by its shortest stem, by the word's folded form.
 *
 * @param words in any case, with diacritics
 */
export function wordFamilies(words: Iterable<string>): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    if (parent === undefined || parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  const stems = new Map<string, string>();
  for (const word of new Set(words)) {
    const folded = foldDiacritics(word);
    const stem = `stem:${stemCzech(word)}`;
    stems.set(folded, stem);
    const [a, b] = [rootOf(stem), rootOf(`loose:${looseStem(folded)}`)];
    if (a !== b) parents.set(a, b);
  }
  const names = new Map<string, string>();
  for (const stem of stems.values()) {
    const name = stem.slice('stem:'.length);
    const known = names.get(rootOf(stem));
    if (known === undefined || isBefore(name, known)) names.set(rootOf(stem), name);
  }
  return new Map([...stems].map(([folded, stem]) => [folded, names.get(rootOf(stem)) ?? folded]));
}

/** Shorter first, then by letters: the order must not hang on the order of the words. */
function isBefore(a: string, b: string): boolean {
  return a.length !== b.length ? a.length < b.length : a < b;
}
