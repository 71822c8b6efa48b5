import { FILTERS, type SearchState } from './searchAddress.ts';

/** What a thing can be chosen by: its values of each filter, none where a filter does not concern it. */
export type ThingFilters = Readonly<Record<(typeof FILTERS)[number], readonly string[]>>;

/**
 * The filters of all things as they travel: things with the same values stand together, each group as its values in
 * the order of `FILTERS` and the ids of its things, joined by spaces.
 */
export type ThingGroups = readonly (readonly [values: readonly (readonly string[])[], ids: string])[];

/** How many things there are for each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

/** Packs the filters of things, in the order of their first appearance. */
export function formatFilters(things: readonly { id: string; filters: ThingFilters }[]): ThingGroups {
  const groups = new Map<string, { values: readonly (readonly string[])[]; ids: string[] }>();
  for (const { id, filters } of things) {
    const values = FILTERS.map((filter) => filters[filter]);
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { values, ids: [] };
    groups.set(key, group);
    group.ids.push(id);
  }
  return [...groups.values()].map(({ values, ids }) => [values, ids.join(' ')] as const);
}

/** Reads what `formatFilters` wrote: the filters of each thing by its id. */
export function readFilters(groups: ThingGroups): Map<string, ThingFilters> {
  return new Map(
    groups.flatMap(([values, ids]) => {
      const filters = Object.fromEntries(FILTERS.map((filter, i) => [filter, values[i] ?? []])) as ThingFilters;
      return ids.split(' ').map((id) => [id, filters] as const);
    }),
  );
}

/** Does a thing have all that was chosen? */
export function isChosenThing(filters: ThingFilters | undefined, chosen: SearchState['filters']): boolean {
  return FILTERS.every((filter) => {
    const value = chosen[filter];
    return value === undefined || filters?.[filter].includes(value) === true;
  });
}

/**
 * How many of some things each value of each filter would leave. A filter that is chosen already counts as if it were
 * not: its other values show what a change of the choice would give.
 */
export function countFilters(
  things: readonly (ThingFilters | undefined)[],
  chosen: SearchState['filters'],
): FilterCounts {
  const counts: FilterCounts = Object.fromEntries(FILTERS.map((filter) => [filter, {}]));
  for (const filter of FILTERS) {
    const { [filter]: _own, ...others } = chosen;
    const ofFilter = counts[filter]!;
    for (const thing of things) {
      if (thing === undefined || !isChosenThing(thing, others)) continue;
      for (const value of thing[filter]) ofFilter[value] = (ofFilter[value] ?? 0) + 1;
    }
  }
  return counts;
}
