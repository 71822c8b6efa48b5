import { describe, expect, test } from 'vitest';
import { contrastRatio, neutrals, priorityColours } from '../design/palette.ts';
import type { ColourRole } from './colours.ts';
import { cssVariable, paintFor, priorityRole } from './colours.ts';

describe('paintFor', () => {
  test('names CSS variables in a page', () => {
    const paint = paintFor({ kind: 'page' }, 5);
    expect([paint('ink'), paint('grey-2'), paint('priority-3'), paint('priority-3-tint')]).toEqual([
      'var(--ink)',
      'var(--grey-2)',
      'var(--priority-3)',
      'var(--priority-3-tint)',
    ]);
  });
  test.each(['light', 'dark'] as const)('gives the fixed colours of the %s theme in a file', (theme) => {
    const paint = paintFor({ kind: 'file', theme }, 9);
    expect(paint('line-strong')).toBe(neutrals[theme].lineStrong);
    expect(paint('grey-1')).toBe(neutrals[theme].greys[0]);
    expect(paint('priority-9')).toBe(priorityColours(9)[theme][8]);
    expect(paint('priority-9-tint')).toMatch(/^#[0-9a-f]{6}$/);
  });
  test('stands on white paper in a light file', () => {
    expect(paintFor({ kind: 'file', theme: 'light' }, 5)('ground')).toBe('#ffffff');
    expect(paintFor({ kind: 'file', theme: 'dark' }, 5)('ground')).toBe(neutrals.dark.ground);
  });
  test.each([2, 3, 4, 5, 6, 7, 8, 9])('keeps text and marks of %i priorities readable on white paper', (count) => {
    const paint = paintFor({ kind: 'file', theme: 'light' }, count);
    const texts: ColourRole[] = [
      'ink',
      'muted',
      'grey-1',
      ...priorityColours(count).light.map((_, i) => priorityRole(i + 1)),
    ];
    for (const role of texts) expect(contrastRatio(paint(role), paint('ground'))).toBeGreaterThanOrEqual(4.5);
    for (const role of ['grey-2', 'line-strong'] as const)
      expect(contrastRatio(paint(role), paint('ground'))).toBeGreaterThanOrEqual(3);
  });
  test('refuses a priority that the report does not have', () => {
    expect(() => paintFor({ kind: 'file', theme: 'light' }, 3)('priority-4')).toThrow(
      'invalid colour role: priority-4',
    );
  });
});

test('roles of priorities are named by their order', () => {
  expect(cssVariable(priorityRole(2))).toBe('var(--priority-2)');
});
