import { expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio.ts';

test('black on white is 21, a colour on itself 1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#6c42be', '#6c42be')).toBe(1);
});

test('the order of the two colours does not matter', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBe(contrastRatio('#ffffff', '#767676'));
});

test('finds the well-known limit of grey text on white', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
});
