import { foldDiacritics } from '../format/fold.ts';
import { nearestWords } from './nearestWords.ts';
import { searchTerms, type SearchTerm } from './searchTerms.ts';
import { beginningToken, wholeToken } from './searchToken.ts';
import type { Family, Vocabulary } from './vocabulary.ts';

/** Longer queries are cut: nobody types them by hand. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const MOST_SUGGESTIONS = 3;
/** A word that stands in so many of all things tells them apart no more. */
const COMMON_SHARE = 0.4;
/** One of two near words was surely meant when it stands in so many times more things. */
const CLEARLY_MORE = 2;
/** Words that begin with the same letters mean nearly the same: vzdělávání, vzdělání. */
const SAME_BEGINNING = 5;

/** A word of a query and what it finds. */
export interface QueryWord {
  /** As it was typed. */
  text: string;
  /** Known: it finds something. Beginning: words begin so. Corrected: another word was meant. Unknown: nothing. */
  how: 'known' | 'beginning' | 'corrected' | 'unknown';
  /** What to ask the index for; empty for an unknown word. */
  token: string;
  /** The family that is asked for; null where it is a beginning. */
  family: Family | null;
  /** Folded beginning of the words that are asked for; null where it is a family. */
  beginning: string | null;
  /** The word that was surely meant, where it is corrected. */
  meant: string;
  /** Words that may have been meant. */
  suggestions: string[];
}

/** Reads a query as it was typed, in words and numbers; empty when there is nothing to look for. */
export function readQuery(vocabulary: Vocabulary, query: string): QueryWord[] {
  const terms = joinDigits(searchTerms(query.slice(0, LONGEST_QUERY)), vocabulary);
  return terms
    .filter(({ kind, key }) => kind === 'number' || key.length > 1)
    .slice(0, MOST_WORDS)
    .map((term) => readWord(vocabulary, term));
}

/** „36 58 3“: digits that together are a number of the report belong together. */
function joinDigits(terms: readonly SearchTerm[], { numberOf }: Vocabulary): readonly SearchTerm[] {
  if (terms.length < 2 || terms.some(({ kind }) => kind !== 'number')) return terms;
  const key = terms.map((term) => term.key).join('');
  return numberOf(key) === undefined ? terms : [{ kind: 'number', text: key, start: 0, key }];
}

function readWord(vocabulary: Vocabulary, { kind, text, key }: SearchTerm): QueryWord {
  const word: QueryWord = {
    text,
    how: 'unknown',
    token: '',
    family: null,
    beginning: null,
    meant: '',
    suggestions: [],
  };
  const known = (family: Family, how: QueryWord['how']) => ({ ...word, how, family, token: wholeToken(family.name) });
  const family = kind === 'number' ? vocabulary.numberOf(key) : vocabulary.familyOf(text);
  if (family !== undefined) return known(family, 'known');
  if (kind === 'number' && key.length < 3) return word;
  for (const beginning of [key, ...verbRoot(key)]) {
    const families = vocabulary.familiesBeginning(beginning).sort((a, b) => b.count - a.count);
    const [first] = families;
    if (first === undefined) continue;
    // The index knows families by their names only: where those begin otherwise, the most frequent one is asked for.
    if (families.length === 1 || !families.some(({ name }) => name.startsWith(beginning))) return known(first, 'known');
    return { ...word, how: 'beginning', beginning, token: beginningToken(beginning) };
  }
  return kind === 'number' ? word : correct(vocabulary, word, known);
}

/** Takes a misspelt word for the one that was surely meant, or says which ones may have been. */
function correct(
  vocabulary: Vocabulary,
  word: QueryWord,
  known: (family: Family, how: QueryWord['how']) => QueryWord,
): QueryWord {
  const near = nearestWords(vocabulary, word.text);
  const [first, second] = near;
  if (first === undefined) return word;
  const isClear =
    second === undefined ||
    second.distance > first.distance ||
    first.family.count >= CLEARLY_MORE * second.family.count ||
    first.word.slice(0, SAME_BEGINNING) === second.word.slice(0, SAME_BEGINNING);
  const others = near.slice(isClear ? 1 : 0).filter(({ distance }) => distance === first.distance);
  const suggestions = others.slice(0, MOST_SUGGESTIONS).map((nearWord) => nearWord.word);
  return { ...(isClear ? known(first.family, 'corrected') : word), meant: isClear ? first.word : '', suggestions };
}

/** Verbs begin as nouns do: bydlet, bydlení; zaměstnat, zaměstnání. Nothing for what is no verb, or too short. */
function verbRoot(folded: string): string[] {
  const root = folded.replace(/(?:ovat|nout|at|it|et)$/, '');
  return root !== folded && root.length >= 4 ? [root] : [];
}

/**
 * What to ask the index for, the best question first: all words, then fewer of them, those by which things are called
 * before those that only stand in their texts. Where most of the words say nothing, there is no question: the pages
 * would have little to do with what was meant.
 */
export function questions(vocabulary: Vocabulary, words: readonly QueryWord[]): QueryWord[][] {
  const found = words.filter(({ how }) => how !== 'unknown');
  const isTelling = found.length > 1 || found.some((word) => !isCommon(vocabulary, word));
  if (found.length === 0) return [];
  if (found.length < words.length && (!isTelling || found.length * 2 < words.length)) return [];
  const names = found.filter(({ family }) => (family?.named ?? 0) > 0);
  const fewer = found.length > 2 ? found.map((dropped) => found.filter((word) => word !== dropped)) : [];
  const single = found.toSorted((a, b) => (b.family?.named ?? 0) - (a.family?.named ?? 0)).map((word) => [word]);
  return [found, ...(names.length > 0 && names.length < found.length ? [names] : []), ...fewer, ...single];
}

function isCommon({ records }: Vocabulary, { family }: QueryWord): boolean {
  return family !== null && family.count > records * COMMON_SHARE;
}

/** Does a word of a text answer one of the words of the query? */
export function answers(vocabulary: Vocabulary, words: readonly QueryWord[]): (term: SearchTerm) => boolean {
  const wanted = new Set(words.flatMap(({ family }) => (family === null ? [] : [family.name])));
  const meant = new Set([...wanted].flatMap((name) => [...(vocabulary.meanings.get(name) ?? [])]));
  const beginnings = words.flatMap(({ beginning }) => (beginning === null ? [] : [beginning]));
  return ({ kind, text, key }) => {
    const name = kind === 'number' ? key : vocabulary.familyOf(text)?.name;
    if (name !== undefined && (wanted.has(name) || meant.has(name))) return true;
    return beginnings.some((beginning) => foldDiacritics(key).startsWith(beginning));
  };
}
