import { describe, expect, test } from 'vitest';
import { labelRoom, linearAxis } from './axes.ts';
import { textWidth } from './textWidth.ts';

describe('linearAxis', () => {
  test('begins at zero, ends at a round number, has few ticks and the unit at the last', () => {
    const axis = linearAxis({ extent: [4.5, 18.7], range: [200, 0], unit: '\u00a0%' });
    expect(axis.ticks.map(({ label }) => label)).toEqual(['0', '5', '10', '15', '20\u00a0%']);
    expect(axis.place(0)).toBe(200);
    expect(axis.place(20)).toBe(0);
  });
  test('writes large numbers as Czech does', () => {
    const axis = linearAxis({ extent: [0, 36583], range: [0, 100] });
    expect(axis.ticks.map(({ label }) => label)).toContain('10\u00a0000');
  });
  test('may begin elsewhere when asked, and takes negative numbers', () => {
    expect(linearAxis({ extent: [90, 110], range: [0, 100], fromZero: false }).domain).toEqual([90, 110]);
    expect(linearAxis({ extent: [-5, -2], range: [0, 100] }).domain[1]).toBe(0);
  });
  test.each([0, 7, 10_000_000])('makes an axis for the single value %d', (value) => {
    const axis = linearAxis({ extent: [value, value], range: [0, 100], fromZero: false });
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
    expect(Number.isFinite(axis.place(value))).toBe(true);
  });
  test('refuses what is no number', () => {
    expect(() => linearAxis({ extent: [Number.NaN, 1], range: [0, 1] })).toThrow('invalid extent: NaN, 1');
  });
});

test('labelRoom is the width of the widest label', () => {
  const axis = linearAxis({ extent: [0, 10000], range: [0, 100] });
  expect(labelRoom(axis, 12)).toBe(textWidth('10\u00a0000', { size: 12 }));
});
