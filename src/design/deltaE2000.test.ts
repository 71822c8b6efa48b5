import { expect, test } from 'vitest';
import type { Triple } from './colourSpaces.ts';
import { deltaE2000, labDifference2000 } from './deltaE2000.ts';

/** Pairs from table 1 of Sharma, Wu, Dalal (2005), chosen for the branches of the hue mean. */
const published: [Triple, Triple, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(published)('%j and %j differ by the published value', (a, b, expected) => {
  expect(labDifference2000(a, b)).toBeCloseTo(expected, 4);
  expect(labDifference2000(b, a)).toBeCloseTo(expected, 4);
});

test('black and white differ by 100, a colour from itself by nothing', () => {
  expect(deltaE2000('#000000', '#ffffff')).toBeCloseTo(100, 1);
  expect(deltaE2000('#875461', '#875461')).toBe(0);
});
