import type { SearchState } from '../../search/searchAddress.ts';
import { readVocabulary, type Vocabulary } from '../../search/vocabulary.ts';
import type { VocabularyData } from '../../search/vocabularyData.ts';

/** A found thing as it stands in the index. */
export interface FoundRecord {
  /** A `FoundThing` as it was put in. */
  raw_url: string;
  filters: Record<string, string[]>;
}

/** The answer of the index: how many things, each to be loaded when it is shown, and counts for each filter. */
export interface Found {
  results: { data: () => Promise<FoundRecord> }[];
  filters: Record<string, Record<string, number>>;
}

interface SearchOptions {
  filters: SearchState['filters'];
  sort: Record<string, 'asc'>;
}

/** The part of `pagefind.js` that is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (words: string | null, options: SearchOptions) => Promise<Found>;
}

/** The index, ready to be asked. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  /** Finds what has all the words; everything when there are none. */
  search: (words: string | null, filters: SearchState['filters'], sort: SearchState['sort']) => Promise<Found>;
}

/** How much a word weighs by the field that it stands in. */
const RANKING = {
  termSimilarity: 1,
  pageLength: 0.1,
  termFrequency: 0.3,
  termSaturation: 1,
  metaWeights: { titleStems: 12, subtitleStems: 6, textStems: 3, relatedStems: 1 },
};

/**
 * Loads the index. Rejects when a part of it cannot be had; to be asked again then.
 *
 * @param folder address of the folder of the index, with a slash at its end
 * @param files names of the files that do not change with a build
 */
export async function openIndex(folder: string, files: { program: string; vocabulary: string }): Promise<SearchIndex> {
  const [pagefind, answer] = await Promise.all([
    import(/* @vite-ignore */ `${folder}${files.program}`) as Promise<Pagefind>,
    fetch(`${folder}${files.vocabulary}`),
  ]);
  if (!answer.ok) throw new Error(`vocabulary of the search: ${answer.status}`);
  const vocabulary = readVocabulary((await answer.json()) as VocabularyData);
  await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  // Only filters that are loaded are counted.
  await pagefind.filters();
  return {
    vocabulary,
    search: (words, filters, sort) => pagefind.search(words, { filters, sort: sort === null ? {} : { [sort]: 'asc' } }),
  };
}
