import type { TrendPoint } from '../charts/trendModel.ts';
import type { Fact } from './selection.ts';
import { rankWords } from './rankWords.ts';

/** What the facts of a trend are made of. */
interface TrendFactsInput {
  highlight: string;
  /** At least one point. */
  ours: readonly TrendPoint[];
  average: readonly TrendPoint[];
  /** The period of a time in the reader's words. */
  periodAt: (time: number) => string;
  /** The place of the highlight from the top at each time that it has a value at. */
  ranks: readonly number[];
  /** How many lines there are beside the average. */
  count: number;
}

/**
 * The facts of a trend. `zvyrazneny` is the name of our line; `prvni`, `posledni`, `nejvyssi`, `predZlomem`,
 * `poZlomu` its values, each with `…Obdobi`; `prumerPrvni`, `prumerPosledni` the average; `poradi` the rank in
 * the last period („třetí nejvyšší“), `nejvyssiPoradi` and `nejnizsiPoradi` the extremes of all periods;
 * `pocet` how many lines. Facts about a break are there only where the data have one.
 */
export function trendFacts({
  highlight,
  ours,
  average,
  periodAt,
  ranks,
  count,
}: TrendFactsInput): Record<string, Fact> {
  const firstRun = ours[0]?.run;
  const afterBreak = ours.find(({ run }) => run !== firstRun);
  const named: Record<string, TrendPoint | undefined> = {
    prvni: ours[0],
    posledni: ours.at(-1),
    nejvyssi: ours.toSorted((a, b) => b.value - a.value)[0],
    ...(afterBreak && { predZlomem: ours.findLast(({ run }) => run === firstRun), poZlomu: afterBreak }),
  };
  const facts: Record<string, Fact> = {
    zvyrazneny: { value: null, text: highlight },
    pocet: { value: count, text: String(count) },
  };
  for (const [name, point] of Object.entries(named)) {
    if (point === undefined) continue;
    facts[name] = { value: point.value, text: point.valueText };
    facts[`${name}Obdobi`] = { value: null, text: periodAt(point.time) };
  }
  const places = { poradi: ranks.at(-1), nejvyssiPoradi: Math.min(...ranks), nejnizsiPoradi: Math.max(...ranks) };
  for (const [name, rank] of Object.entries(places)) {
    if (rank !== undefined) facts[name] = { value: rank, text: rankWords(rank) };
  }
  for (const [name, point] of Object.entries({ prumerPrvni: average[0], prumerPosledni: average.at(-1) })) {
    if (point !== undefined) facts[name] = { value: point.value, text: point.valueText };
  }
  return facts;
}
