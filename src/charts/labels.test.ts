import { describe, expect, test } from 'vitest';
import { boxesOverlap, boxInside, spreadLabels } from './labels.ts';

/** A repeatable sequence of numbers from 0 to 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

describe('spreadLabels', () => {
  test('leaves labels alone that do not overlap', () => {
    const places = [10, 50, 90].map((wanted) => ({ wanted, size: 10 }));
    expect(spreadLabels(places, { from: 0, to: 100 })).toEqual([10, 50, 90]);
  });
  test('moves two labels with one wish apart by the same distance', () => {
    const places = [50, 50].map((wanted) => ({ wanted, size: 10 }));
    expect(spreadLabels(places, { from: 0, to: 100, gap: 2 })).toEqual([44, 56]);
  });
  test('keeps labels within the room', () => {
    const places = [0, 2, 99, 100].map((wanted) => ({ wanted, size: 10 }));
    expect(spreadLabels(places, { from: 0, to: 100 })).toEqual([5, 15, 85, 95]);
  });
  test('answers in the order of the input and keeps the order of wishes', () => {
    const places = [80, 10, 79].map((wanted) => ({ wanted, size: 10 }));
    const [a = 0, b = 0, c = 0] = spreadLabels(places, { from: 0, to: 100 });
    expect(b).toBeLessThan(c);
    expect(c).toBeLessThan(a);
  });
  test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'never lets labels overlap or leave (case %i)',
    (seed) => {
      const random = sequence(seed);
      const places = Array.from({ length: 14 }, () => ({ wanted: random() * 300, size: 8 + random() * 12 }));
      const middles = spreadLabels(places, { from: 0, to: 300, gap: 1 });
      const boxes = places.map(({ size }, index) => ({ from: (middles[index] as number) - size / 2, size }));
      boxes.sort((a, b) => a.from - b.from);
      for (const [index, { from, size }] of boxes.entries()) {
        const before = boxes[index - 1];
        expect(from).toBeGreaterThanOrEqual((before === undefined ? 0 : before.from + before.size + 1) - 1e-9);
        expect(from + size).toBeLessThanOrEqual(300 + 1e-9);
      }
    },
  );
});

describe('boxesOverlap and boxInside', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  test('touching boxes do not overlap, unless a gap is asked for', () => {
    const beside = { ...box, x: 30 };
    expect(boxesOverlap(box, beside)).toBe(false);
    expect(boxesOverlap(box, beside, 1)).toBe(true);
    expect(boxesOverlap(box, { ...box, x: 29 })).toBe(true);
  });
  test('a box is inside the frame with its margin', () => {
    expect(boxInside(box, { width: 40, height: 30 }, 10)).toBe(true);
    expect(boxInside(box, { width: 39, height: 30 }, 10)).toBe(false);
  });
});
