import { describe, expect, test } from 'vitest';
import { timeAxis } from './timeAxis.ts';

describe('timeAxis', () => {
  test('takes whole years that hold all times', () => {
    const axis = timeAxis([2018.4, 2021.5, 2026.9], { left: 10, right: 100, labelWidth: 5 });
    expect([axis.from, axis.to]).toEqual([2018, 2027]);
    expect(axis.x(2018)).toBe(10);
    expect(axis.x(2027)).toBe(100);
    expect(axis.x(2022.5)).toBe(55);
  });
  test('writes each year in its middle, where there is room', () => {
    const { ticks } = timeAxis([2018, 2020], { left: 0, right: 100, labelWidth: 40 });
    expect(ticks).toEqual([
      { year: 2018, x: 25 },
      { year: 2019, x: 75 },
    ]);
  });
  test('leaves years out rather than letting their labels touch', () => {
    const { ticks } = timeAxis([1990, 2026], { left: 0, right: 360, labelWidth: 34 });
    expect(ticks.map(({ year }) => year)).toEqual([1990, 1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022]);
    for (const [i, { x }] of ticks.entries()) if (i > 0) expect(x - (ticks[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(34);
  });
  test('is a whole year long for a single moment', () => {
    const axis = timeAxis([2020], { left: 0, right: 100, labelWidth: 30 });
    expect([axis.from, axis.to]).toEqual([2020, 2021]);
  });
});
