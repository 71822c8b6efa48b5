import { describe, expect, test } from 'vitest';
import { formatNumber, formatOrdinal, formatPercent } from './number.ts';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [187, '187'],
    [5200, '5\u00a0200'],
    [36583, '36\u00a0583'],
    [10000000, '10\u00a0000\u00a0000'],
    [9.17, '9,17'],
    [1234.5, '1\u00a0234,5'],
    [-5, '\u22125'],
    [-0.0001, '0'],
  ])('writes %s as Czech does', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
  test('keeps the asked number of decimals, zeros too', () => {
    expect(formatNumber(9.1, { decimals: 2 })).toBe('9,10');
    expect(formatNumber(0, { decimals: 1 })).toBe('0,0');
    expect(formatNumber(-0.04, { decimals: 1 })).toBe('0,0');
  });
  test.each([
    [13.95, '14,0'],
    [6.85, '6,9'],
    [4.05, '4,1'],
    [9.999, '10,0'],
  ])('rounds %s by its written digits', (value, text) => {
    expect(formatNumber(value, { decimals: 1 })).toBe(text);
  });
  test('groups only before the comma', () => {
    expect(formatNumber(1234.5678, { decimals: 4 })).toBe('1\u00a0234,5678');
  });
  test('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow('invalid number');
    expect(() => formatNumber(Infinity)).toThrow('invalid number');
  });
});

test('formatPercent keeps number and sign together', () => {
  expect(formatPercent(9.17, 2)).toBe('9,17\u00a0%');
});

test('formatOrdinal ends with a full stop', () => {
  expect(formatOrdinal(3)).toBe('3.');
});
