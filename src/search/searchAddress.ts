import { LONGEST_QUERY } from './readQuery.ts';

/** What can be chosen besides the words, each by its name in the address. */
export const FILTERS = ['druh', 'priorita', 'cil', 'typ'] as const;

export type Filter = (typeof FILTERS)[number];

/** Orders other than by weight, by their names in the address. */
export const SORTS = ['poradi', 'nazev'] as const;

export type Sort = (typeof SORTS)[number];

/** Everything that a search page shows depends on this. */
export interface SearchState {
  query: string;
  filters: Partial<Record<Filter, string>>;
  /** Null: what answers best comes first. */
  sort: Sort | null;
}

/** The search that an address asks for: `?q=dluhy&priorita=bydleni&razeni=nazev`. Unknown names are left out. */
export function readSearchAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const filter of FILTERS) {
    const value = parameters.get(filter);
    if (value) filters[filter] = value;
  }
  const sort = parameters.get('razeni');
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    filters,
    sort: SORTS.find((known) => known === sort) ?? null,
  };
}

/** The address of a search, without what is not chosen; empty when nothing is. */
export function searchAddress({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const filter of FILTERS) {
    const value = filters[filter];
    if (value) parameters.set(filter, value);
  }
  if (sort !== null) parameters.set('razeni', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is nothing asked for? */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}
