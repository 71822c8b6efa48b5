import type { SearchState } from '../../search/searchAddress.ts';
import {
  countFilters,
  isChosenThing,
  readFilters,
  type FilterCounts,
  type ThingFilters,
  type ThingGroups,
} from '../../search/thingFilters.ts';
import { readVocabulary, type Vocabulary } from '../../search/vocabulary.ts';
import type { VocabularyData } from '../../search/vocabularyData.ts';

/** A thing as Pagefind answers: `raw_url` is a `FoundThing` as it was put in. */
interface PagefindResult {
  id: string;
  data: () => Promise<{ raw_url: string }>;
}

/** A found thing, to be loaded when it is shown. */
export interface FoundResult {
  /** A `FoundThing` as it was put in. */
  load: () => Promise<string>;
  filters: ThingFilters | undefined;
}

/** The answer of the index: all things that were found, and how many of them each value of a filter would leave. */
export interface Found {
  results: FoundResult[];
  counts: FilterCounts;
}

/** The part of `pagefind.js` that is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string | null, options: { sort: Record<string, 'asc'> }) => Promise<{ results: PagefindResult[] }>;
}

/** The index, ready to be asked. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  /** Finds what has all the words; everything when there are none. */
  search: (words: string | null, sort: SearchState['sort']) => Promise<FoundResult[]>;
  /** Keeps what was chosen of some results. */
  choose: (results: readonly FoundResult[], filters: SearchState['filters']) => Found;
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
  const data = (await answer.json()) as VocabularyData & { things: ThingGroups };
  const vocabulary = readVocabulary(data);
  // Pagefind would count filters too, but takes ten times as long for it as for finding.
  const filtersOf = readFilters(data.things);
  await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return {
    vocabulary,
    search: async (words, sort) => {
      const { results } = await pagefind.search(words, { sort: sort === null ? {} : { [sort]: 'asc' } });
      return results.map(({ id, data: load }) => ({
        load: async () => (await load()).raw_url,
        filters: filtersOf.get(id),
      }));
    },
    choose: (results, chosen) => ({
      results: results.filter(({ filters }) => isChosenThing(filters, chosen)),
      counts: countFilters(
        results.map(({ filters }) => filters),
        chosen,
      ),
    }),
  };
}
