import { describe, expect, test } from 'vitest';
import type { Point } from './curves.ts';
import {
  curveOfFunction,
  curvePath,
  distanceToPolygon,
  flattenCurve,
  insidePolygon,
  polyline,
  reverseCurve,
} from './curves.ts';

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('curveOfFunction', () => {
  test('follows the function between its knots', () => {
    const curve = curveOfFunction((x) => Math.sin(x), [0, 0.8, 1.6, 2.4, 3.2], 'x');
    for (const [x, y] of flattenCurve(curve)) expect(y).toBeCloseTo(Math.sin(x), 2);
  });
  test('is the same curve wherever it is cut', () => {
    const f = (y: number): number => y ** 3 / 50;
    const whole = flattenCurve(curveOfFunction(f, [0, 4, 8], 'y'));
    const parts = [
      ...flattenCurve(curveOfFunction(f, [0, 4], 'y')),
      ...flattenCurve(curveOfFunction(f, [4, 8], 'y')).slice(1),
    ];
    expect(parts).toEqual(whole);
  });
});

describe('curvePath', () => {
  test('writes short relative commands to a tenth, lines for what is straight', () => {
    const path = curvePath(
      polyline([
        [0, 0],
        [10.04, 0.5],
        [3, -2],
      ]),
      { close: true },
    );
    expect(path).toBe('M0 0l10 .5l-7-2.5z');
  });
  test('does not let rounding add up over many pieces', () => {
    const points = Array.from({ length: 100 }, (_, index): Point => [index * 0.449, 0]);
    const steps = [...curvePath(polyline(points)).matchAll(/l([\d.]+)/g)].map(([, step]) => Number(step));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(99 * 0.449, 1);
  });
  test('of nothing is nothing', () => {
    expect(curvePath([])).toBe('');
  });
});

test('reverseCurve runs through the same points backwards', () => {
  const curve = curveOfFunction((x) => x * x, [0, 1, 2], 'x');
  const back = flattenCurve(reverseCurve(curve)).toReversed();
  for (const [index, [x, y]] of flattenCurve(curve).entries()) {
    expect(back[index]?.[0]).toBeCloseTo(x, 9);
    expect(back[index]?.[1]).toBeCloseTo(y, 9);
  }
});

describe('polygons', () => {
  test('a point is inside or outside', () => {
    expect(insidePolygon([5, 5], square)).toBe(true);
    expect(insidePolygon([15, 5], square)).toBe(false);
    expect(insidePolygon([5, -1], square)).toBe(false);
  });
  test('distance is measured to edges and corners', () => {
    expect(distanceToPolygon([5, 2], square)).toBe(2);
    expect(distanceToPolygon([13, 14], square)).toBe(5);
  });
});
