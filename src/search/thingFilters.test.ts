import { describe, expect, test } from 'vitest';
import { countFilters, formatFilters, isChosenThing, readFilters, type ThingFilters } from './thingFilters.ts';

const thing = (druh: string, priorita: string[] = [], cil: string[] = [], typ: string[] = []): ThingFilters => ({
  druh: [druh],
  priorita,
  cil,
  typ,
});
const first = thing('opatreni', ['byty', 'dluhy'], ['1', '2'], ['tematicke']);
const second = thing('opatreni', [], [], ['prurezove']);
const third = thing('cil', ['byty'], ['1']);

describe('the filters of things', () => {
  test('travel in groups of equal things and come back the same', () => {
    const things = [
      { id: 'a', filters: first },
      { id: 'b', filters: third },
      { id: 'c', filters: { ...first } },
    ];
    const groups = formatFilters(things);
    expect(groups.map(([, ids]) => ids)).toEqual(['a c', 'b']);
    expect(readFilters(JSON.parse(JSON.stringify(groups)) as typeof groups)).toEqual(
      new Map(things.map(({ id, filters }) => [id, filters])),
    );
  });

  test('choose things that have all that is asked for', () => {
    expect(isChosenThing(first, {})).toBe(true);
    expect(isChosenThing(first, { priorita: 'dluhy', cil: '2' })).toBe(true);
    expect(isChosenThing(first, { priorita: 'dluhy', cil: '3' })).toBe(false);
    expect(isChosenThing(undefined, { druh: 'cil' })).toBe(false);
  });

  test('are counted value by value', () => {
    expect(countFilters([first, second, third, undefined], {})).toEqual({
      druh: { opatreni: 2, cil: 1 },
      priorita: { byty: 2, dluhy: 1 },
      cil: { 1: 2, 2: 1 },
      typ: { tematicke: 1, prurezove: 1 },
    });
  });

  test('are counted as if their own choice were not made', () => {
    const counts = countFilters([first, second, third], { druh: 'opatreni', typ: 'tematicke' });
    expect(counts['druh']).toEqual({ opatreni: 1 });
    expect(counts['typ']).toEqual({ tematicke: 1, prurezove: 1 });
    expect(counts['priorita']).toEqual({ byty: 1, dluhy: 1 });
  });
});
