import { describe, expect, test } from 'vitest';
import { cellsOutline, dotRuns, dotsFor, rowsFor, runsPath } from './dotGrid.ts';

const grid = { columns: 10, pitch: 6 };

describe('dotsFor', () => {
  test('rounds to the nearest whole dot', () => {
    expect([0, 4, 5, 187, 36583].map((people) => dotsFor(people, 10))).toEqual([0, 0, 1, 19, 3658]);
  });
});

describe('dotRuns', () => {
  test('fills row after row and loses no dot', () => {
    const runs = dotRuns(0, 23, grid);
    expect(runs).toEqual([
      { row: 0, column: 0, count: 10 },
      { row: 1, column: 0, count: 10 },
      { row: 2, column: 0, count: 3 },
    ]);
  });
  test('goes on where other dots ended', () => {
    expect(dotRuns(8, 5, grid)).toEqual([
      { row: 0, column: 8, count: 2 },
      { row: 1, column: 0, count: 3 },
    ]);
  });
  test('gives nothing for no dots', () => {
    expect(dotRuns(3, 0, grid)).toEqual([]);
    expect(rowsFor(0, grid)).toBe(0);
  });
});

describe('runsPath', () => {
  test('draws one dot for each, at the steps of the raster', () => {
    const path = runsPath(dotRuns(8, 4, grid), grid, { left: 0, top: 100 });
    expect(path).toBe('M51 103h0m6 0h0M3 109h0m6 0h0');
  });
  test('is empty without dots', () => {
    expect(runsPath([], grid, { left: 0, top: 0 })).toBe('');
  });
});

describe('cellsOutline', () => {
  /** Area of the outline, in cells. */
  const area = (path: string) => {
    const points = path
      .slice(1, -1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    const sum = points.reduce((total, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
      return total + x * nextY - nextX * y;
    }, 0);
    return Math.abs(sum) / 2 / grid.pitch ** 2;
  };
  test('holds exactly the cells of its dots, wherever they begin', () => {
    for (const [first, count] of [
      [0, 7],
      [0, 10],
      [0, 23],
      [4, 3],
      [8, 5],
      [8, 25],
      [0, 30],
    ] as const) {
      expect(area(cellsOutline(first, count, grid, { left: 0, top: 0 }))).toBeCloseTo(count);
    }
  });
  test('is empty for no dots', () => {
    expect(cellsOutline(5, 0, grid, { left: 0, top: 0 })).toBe('');
  });
});
