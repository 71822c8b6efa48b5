import { expect, test } from 'vitest';
import { renderIcon } from './renderIcon.ts';
import { silhouette, SILHOUETTE_SIZE } from './silhouette.ts';

/** Lowest and highest vertical coordinate of the points written as `x y` in a path. */
function extent(path: string): [number, number] {
  const heights = [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1]));
  return [Math.min(...heights), Math.max(...heights)];
}

test.each([2, 3, 5, 9])('a report with %i priorities has as many strata, stacked from foot to summit', (count) => {
  const strata = silhouette(count);
  expect(strata).toHaveLength(count);
  const tops = strata.map((path) => extent(path)[0]);
  tops.slice(1).forEach((top, index) => expect(top).toBeLessThan(tops[index] as number));
});

test.each([2, 5, 9])('with %i strata, the drawing stays inside its square', (count) => {
  for (const path of silhouette(count)) {
    for (const [number] of path.matchAll(/-?\d+(\.\d+)?/g)) {
      expect(Number(number)).toBeGreaterThanOrEqual(0);
      expect(Number(number)).toBeLessThanOrEqual(SILHOUETTE_SIZE);
    }
  }
});

test('the icon is one SVG file without style sheet or script', () => {
  const icon = renderIcon(5);
  expect(icon).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(icon.match(/<path /g)).toHaveLength(5);
  expect(icon).not.toMatch(/style|script/);
});
