import { searchTerms, type SearchTerm } from './searchTerms.ts';
import { wholeToken } from './searchToken.ts';
import { formatVocabulary, type VocabularyData, type WordCount } from './vocabularyData.ts';
import { wordFamilies } from './wordFamilies.ts';

/** The texts of a thing to be found, by how much they say about it. */
export interface SearchTexts {
  /** Names of the thing. */
  title: string;
  /** Sentences about it. */
  text: readonly string[];
  /** Sentences about what belongs to it. */
  related: readonly string[];
}

/** The words of the index for one thing, each once, in the field where it says most. */
export interface IndexedWords {
  title: string;
  text: string;
  related: string;
}

/** Everyday words and what they mean, as in `data/synonyms.json`. */
export interface EverydayWords {
  words: readonly string[];
  means: readonly string[];
}

type Field = keyof IndexedWords;

const FIELDS: readonly Field[] = ['title', 'text', 'related'];
/**
 * A word that more things than this say finds only those that are called so, if there are any; one that stands in the
 * surroundings of more finds only those that are called so or say so. The others would bury them, and make every query
 * for it slow. Reports of usual size never come near.
 */
const MOST_MENTIONS = 1000;
/** An everyday word counts one degree less than the word that it stands for. */
const FIELD_OF_SYNONYM: Record<Field, Field> = { title: 'text', text: 'related', related: 'related' };

/**
 * The words by which each thing is found: families of its words, its numbers, and the everyday words for what
 * it says. With them the vocabulary that a query is read by.
 */
export function indexRecords(
  records: readonly SearchTexts[],
  synonyms: readonly EverydayWords[],
): { words: IndexedWords[]; vocabulary: VocabularyData } {
  // The same sentences stand at many things: what a priority says is read once, not at each of its measures.
  const read = new Map<string, SearchTerm[]>();
  const termsOf = (sentence: string) => {
    const terms = read.get(sentence) ?? searchTerms(sentence);
    read.set(sentence, terms);
    return terms;
  };
  const texts = records.map(({ title, text, related }) => ({
    title: searchTerms(title),
    text: text.flatMap(termsOf),
    related: related.flatMap(termsOf),
  }));
  const phrases = synonyms.map(({ words, means }) => ({
    words: words.map(searchTerms),
    means: means.map(searchTerms),
  }));
  const everyday = phrases.flatMap(({ words, means }) => [...words, ...means].flat());
  const families = wordFamilies(
    [...texts.flatMap(({ title, text, related }) => [...title, ...text, ...related]), ...everyday]
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text),
  );
  const familyOf = ({ kind, key }: SearchTerm) => (kind === 'word' ? (families.get(key) ?? key) : key);
  const spoken = texts.flatMap(({ title, text, related }) => [...title, ...text, ...related]);
  const aliases = joinUnspoken(
    phrases.map(({ words }) => words.flat().map(familyOf)),
    new Set(spoken.map(familyOf)),
  );
  const keyOf = (term: SearchTerm) => aliases.get(familyOf(term)) ?? familyOf(term);
  const keysOf = (terms: readonly SearchTerm[]) => terms.map(keyOf);
  const entries = phrases.map(({ words, means }) => ({
    words: words.map(keysOf),
    means: means.map(keysOf).filter((keys) => keys.length > 0),
  }));

  const used = new Set<number>();
  const indexed = texts.map((terms) => {
    const found = Object.fromEntries(FIELDS.map((field) => [field, keysOf(terms[field])])) as Record<Field, string[]>;
    const added = addSynonyms(found, entries, used);
    const named = new Set([...found.title, ...added.text]);
    const taken = new Set<string>();
    const fields = Object.fromEntries(
      FIELDS.map((field) => {
        const own = new Set([...found[field], ...added[field]].filter((key) => !taken.has(key)));
        for (const key of own) taken.add(key);
        return [field, own];
      }),
    ) as Record<Field, Set<string>>;
    return { named, fields };
  });
  const countIn = (field: Field) => countKeys(indexed.map(({ fields }) => fields[field]));
  const [titles, said, mentioned] = [countIn('title'), countIn('text'), countIn('related')];
  const isSaidTooOften = (key: string) => titles.has(key) && (said.get(key) ?? 0) > MOST_MENTIONS;
  const isMentionedTooOften = (key: string) =>
    isSaidTooOften(key) || ((titles.has(key) || said.has(key)) && mentioned.get(key)! > MOST_MENTIONS);
  for (const { fields } of indexed) {
    for (const key of fields.related) if (isMentionedTooOften(key)) fields.related.delete(key);
    for (const key of fields.text) if (isSaidTooOften(key)) fields.text.delete(key);
  }
  const all = countKeys(indexed.flatMap(({ fields }) => FIELDS.map((field) => fields[field])));
  const named = countKeys(indexed.map((thing) => thing.named));
  const counts = new Map<string, WordCount>(
    [...all].map(([key, count]) => [key, { all: count, named: named.get(key) ?? 0 }]),
  );
  const words = indexed.map(
    ({ fields }) =>
      Object.fromEntries(
        FIELDS.map((field) => [field, [...fields[field]].sort().map(wholeToken).join(' ')]),
      ) as unknown as IndexedWords,
  );

  const everydayWords = phrases.filter((_, i) => used.has(i)).flatMap(({ words }) => words.flat());
  return {
    words,
    vocabulary: {
      records: records.length,
      words: formatVocabulary([...spoken, ...everydayWords], keyOf, counts),
      synonyms: entries
        .filter((_, i) => used.has(i))
        .map(({ words, means }) => [[...new Set(words.flat())], [...new Set(means.flat())]]),
    },
  };
}

/** In how many of some sets each key stands. */
function countKeys(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Everyday words that stand in no text find the same things as others of their entry: one word of the index is enough
 * for all of them. Gives that word for each of the others.
 */
function joinUnspoken(entries: readonly string[][], spoken: ReadonlySet<string>): Map<string, string> {
  return new Map(
    entries.flatMap((families) => {
      const [first, ...others] = families.filter((family) => !spoken.has(family));
      return first === undefined ? [] : others.map((family) => [family, first] as const);
    }),
  );
}

/** The everyday words for what a record says, by field; marks the entries that were of use. */
function addSynonyms(
  found: Record<Field, string[]>,
  entries: readonly { words: string[][]; means: string[][] }[],
  used: Set<number>,
): Record<Field, string[]> {
  const added: Record<Field, string[]> = { title: [], text: [], related: [] };
  const known = { title: new Set(found.title), text: new Set([...found.title, ...found.text]) };
  const all = new Set([...known.text, ...found.related]);
  entries.forEach(({ words, means }, i) => {
    const says = (keys: ReadonlySet<string>) => means.some((phrase) => phrase.every((key) => keys.has(key)));
    const field = says(known.title) ? 'title' : says(known.text) ? 'text' : says(all) ? 'related' : null;
    if (field === null) return;
    used.add(i);
    added[FIELD_OF_SYNONYM[field]].push(...words.flat().filter((key) => !all.has(key)));
  });
  return added;
}
