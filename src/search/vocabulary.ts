import { foldDiacritics } from '../format/fold.ts';
import { looseStem } from './looseStem.ts';
import { stemCzech } from './stemCzech.ts';
import type { VocabularyData } from './vocabularyData.ts';

/** Words of one stem. */
export interface Family {
  /** As it stands in the index. */
  name: string;
  /** How many things it finds. */
  count: number;
  /** How many of them are called so. */
  named: number;
  /** The word to show for all of them, with diacritics. */
  word: string;
}

/** A word of the vocabulary, ready to be compared with a misspelt one. */
export interface KnownWord {
  word: string;
  folded: string;
  loose: string;
  family: Family;
}

/** All words that find something. */
export interface Vocabulary {
  /** Without diacritics in lower case, in the order of letters. */
  words: readonly KnownWord[];
  /** How many things there are. */
  records: number;
  /** The families that a family stands for, as an everyday word. */
  meanings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The family of a word in any form, with diacritics or without; undefined for a word that finds nothing. */
  familyOf: (word: string) => Family | undefined;
  numberOf: (key: string) => Family | undefined;
  /** The families that have a word, or are a number, that begins so. */
  familiesBeginning: (beginning: string) => Family[];
}

/** Unpacks the vocabulary of the index. */
export function readVocabulary(data: VocabularyData): Vocabulary {
  const words: KnownWord[] = [];
  const numbers = new Map<string, Family>();
  const bySpelling = new Map<string, Family>();
  const byStem = new Map<string, Family>();
  for (const line of data.words.split('\n')) {
    const [given = '', count = '0', named = '0', ...forms] = line.split(' ');
    const name = given || stemCzech(forms[0] ?? '');
    const family: Family = { name, count: Number(count), named: Number(named), word: forms[0] ?? name };
    if (forms.length === 0) numbers.set(name, family);
    byStem.set(name, family);
    for (const form of forms) {
      const folded = foldDiacritics(form);
      const loose = looseStem(folded);
      bySpelling.set(folded, family);
      if (!byStem.has(loose)) byStem.set(loose, family);
      words.push({ word: form, folded, loose, family });
    }
  }
  words.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  const meanings = new Map<string, Set<string>>();
  for (const [everyday, means] of data.synonyms) {
    for (const word of everyday) meanings.set(word, new Set([...(meanings.get(word) ?? []), ...means]));
  }
  return {
    words,
    records: data.records,
    meanings,
    numberOf: (key) => numbers.get(key),
    familyOf: (word) => {
      const folded = foldDiacritics(word);
      return bySpelling.get(folded) ?? byStem.get(stemCzech(word)) ?? byStem.get(looseStem(folded));
    },
    familiesBeginning: (beginning) => [
      ...new Set([
        ...wordsBeginning(words, beginning).map(({ family }) => family),
        ...[...numbers].filter(([number]) => number.startsWith(beginning)).map(([, family]) => family),
      ]),
    ],
  };
}

/** Binary search: the list may have tens of thousands of words, and this is asked with every letter. */
function wordsBeginning(words: readonly KnownWord[], beginning: string): KnownWord[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.folded < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.folded.startsWith(beginning) === true) end++;
  return words.slice(low, end);
}
