import { expect, test } from 'vitest';
import { countResults } from './explainSearch.ts';
import { formatFoundThing, readFoundThing } from './foundThing.ts';
import { isEmptySearch, readSearchAddress, searchAddress } from './searchAddress.ts';

test('a search is the same after it went through an address', () => {
  const state = { query: 'dluhy & „byt“', filters: { priorita: 'bydleni', cil: '4' }, sort: 'nazev' as const };
  expect(readSearchAddress(searchAddress(state))).toEqual(state);
});

test('an address that asks for nothing is empty, and unknown names are left out', () => {
  expect(searchAddress({ query: ' ', filters: {}, sort: null })).toBe('');
  const state = readSearchAddress('?jine=1&razeni=nahodne&druh=');
  expect(state).toEqual({ query: '', filters: {}, sort: null });
  expect(isEmptySearch(state)).toBe(true);
});

test('an endless query is cut', () => {
  expect(readSearchAddress(`?q=${'a'.repeat(10_000)}`).query).toHaveLength(200);
});

test('results are counted in Czech', () => {
  expect([0, 1, 2, 5, 22].map(countResults)).toEqual([
    'Nic jsme nenašli',
    '1\u00a0výsledek',
    '2\u00a0výsledky',
    '5\u00a0výsledků',
    '22\u00a0výsledků',
  ]);
});

test('a found thing comes out of the index as it was put in', () => {
  const thing = { path: 'cile/4/', label: 'Cíl 4', name: '<b>„A“</b> //', sentences: ['Jedna.', 'Dvě.'] };
  expect(readFoundThing(formatFoundThing(thing))).toEqual(thing);
});
