import { expect, test } from 'vitest';
import { deltaE2000 } from './deltaE2000.ts';
import { simulateColourBlindness, type ColourBlindness } from './simulateColourBlindness.ts';

const kinds: ColourBlindness[] = ['protanopia', 'deuteranopia', 'tritanopia'];

test.each(kinds)('greys look the same in %s', (kind) => {
  expect(simulateColourBlindness('#808080', kind)).toBe('#808080');
  expect(simulateColourBlindness('#ffffff', kind)).toBe('#ffffff');
});

/** Olive and brick: told apart by the red–green axis alone. */
test.each(['protanopia', 'deuteranopia'] as const)('red and green of one lightness fall together in %s', (kind) => {
  const [olive, brick] = ['#5f7a2b', '#a8612b'];
  const seen = deltaE2000(simulateColourBlindness(olive, kind), simulateColourBlindness(brick, kind));
  expect(seen).toBeLessThan(deltaE2000(olive, brick) / 2);
});

test('blue and green fall together in tritanopia, red stays red', () => {
  const [blue, green] = ['#1c6fa8', '#1c8a6f'];
  const seen = deltaE2000(simulateColourBlindness(blue, 'tritanopia'), simulateColourBlindness(green, 'tritanopia'));
  expect(seen).toBeLessThan(deltaE2000(blue, green) / 2);
  expect(deltaE2000(simulateColourBlindness('#c02020', 'tritanopia'), '#c02020')).toBeLessThan(8);
});
