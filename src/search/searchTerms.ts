import { foldDiacritics } from '../format/fold.ts';
import { arabic, isRoman } from '../format/roman.ts';
import { isStopWord } from './stopWords.ts';

/** A word or a number of a text that can be searched for. */
export interface SearchTerm {
  kind: 'word' | 'number';
  /** As it stands in the text. */
  text: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  /** Without diacritics in lower case; for a number its digits without spaces, with a point for decimals. */
  key: string;
}

/** Gaps that a number may have between its groups of three digits. */
const GAP = '[ \\u00a0\\u202f]';
const NUMBER = `(?<![\\d\\p{L}])\\d{1,3}(?:${GAP}\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+(?![.\\d]))?`;
const TERM = new RegExp(`(?<number>${NUMBER})|(?<word>\\p{L}[\\p{L}\\p{M}]*)`, 'gu');

/** After these words even „v“ and „i“ are numbers. */
const NUMBERED = new Set(['opatreni', 'cil', 'cile', 'cili', 'cilem', 'cislo', 'priorita', 'priority', 'kapitola']);

/**
 * The words and numbers of a text in their order, without the words that say nothing. Roman numbers count as
 * numbers: `opatření VI` is a word and the number 6.
 */
export function searchTerms(text: string): SearchTerm[] {
  const matches = [...text.matchAll(TERM)];
  const isAlone = matches.length === 1;
  return matches.flatMap((match, i): SearchTerm[] => {
    const start = match.index;
    const found = match[0];
    if (match.groups?.['number'] !== undefined) {
      return [{ kind: 'number', text: found, start, key: numberKey(found) }];
    }
    const before = matches[i - 1]?.[0] ?? '';
    const isNumbered = NUMBERED.has(foldDiacritics(before));
    const roman = romanValue(found, { isNumbered, isAlone: isAlone && found === found.toUpperCase() });
    if (roman !== null) return [{ kind: 'number', text: found, start, key: String(roman) }];
    const lower = found.toLocaleLowerCase('cs');
    if (isStopWord(lower)) return [];
    return [{ kind: 'word', text: found, start, key: foldDiacritics(found) }];
  });
}

/** „36 583“ is `36583`, „9,17“ is `9.17`. */
function numberKey(text: string): string {
  return text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');
}

/**
 * The value of a roman number. Single letters may be prepositions and count only where a number is expected or where
 * nothing else stands; the letters of numbers from 40 on make words („mi“, „li“, „CD“) and count only where it is
 * expected.
 */
function romanValue(word: string, { isNumbered, isAlone }: { isNumbered: boolean; isAlone: boolean }): number | null {
  const capitals = word.toUpperCase();
  if (!isRoman(capitals)) return null;
  // „vi“ and „ii“ are no Czech words, „i“ and „v“ are.
  if (!isNumbered && (!/^[IVX]+$/.test(capitals) || (word.length === 1 && !isAlone))) return null;
  return arabic(capitals);
}
