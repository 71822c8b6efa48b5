import { foldDiacritics } from '../format/fold.ts';
import { looseStem } from './looseStem.ts';
import type { SearchTerm } from './searchTerms.ts';
import { stemCzech } from './stemCzech.ts';

/** The file that a query is read by, beside the index. */
export interface VocabularyData {
  /** How many things can be found. */
  records: number;
  /**
   * One family of words a line: its name, how many things it finds, how many of them are called so, and its words,
   * the most frequent first: `dluh 21 8 dluhů dluhy dluhové`. A name that is the stem of the first word is left out.
   * Numbers have no words.
   */
  words: string;
  /** Families of everyday words and of what they mean. */
  synonyms: [words: string[], means: string[]][];
}

/**
 * The lines of the vocabulary, in the order of their names.
 *
 * @param terms every word and number of the report
 * @param nameOf the family of a term
 * @param counts how many things each family finds
 */
export function formatVocabulary(
  terms: readonly SearchTerm[],
  nameOf: (term: SearchTerm) => string,
  counts: ReadonlyMap<string, WordCount>,
): string {
  const families = new Map<string, Map<string, number>>();
  for (const term of terms) {
    const name = nameOf(term);
    const words = families.get(name) ?? new Map<string, number>();
    families.set(name, words);
    const word = term.kind === 'number' ? '' : writtenForm(term.text);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return [...families]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, words]) => {
      const { all, named } = counts.get(name) ?? { all: 0, named: 0 };
      const [first = '', ...others] = inOrder(name, words);
      return [stemCzech(first) === name ? '' : name, all, named, first, ...others].join(' ').trimEnd();
    })
    .join('\n');
}

/** Abbreviations stay in capitals; of a name and a beginning of a sentence nobody can tell which it is. */
function writtenForm(text: string): string {
  return text.length > 1 && text === text.toLocaleUpperCase('cs') ? text : text.toLocaleLowerCase('cs');
}

/** In how many things a word stands. */
export interface WordCount {
  all: number;
  /** In the name of the thing, or as an everyday word for it. */
  named: number;
}

/**
 * The words of a family, the most frequent first, without those that are known by the stem of one before them.
 * That halves the file; words that are read in a text or in a query find their family all the same.
 */
function inOrder(name: string, words: ReadonlyMap<string, number>): string[] {
  const known = new Set([name]);
  return [...words]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word)
    .filter((word, i) => {
      const loose = looseStem(foldDiacritics(word));
      const isNew = i === 0 || !(known.has(stemCzech(word)) || known.has(loose));
      if (isNew) known.add(loose);
      return isNew;
    });
}
