import { describe, expect, test } from 'vitest';
import { neutrals, priorityColours } from '../design/palette.ts';
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
  test('refuses a priority that the report does not have', () => {
    expect(() => paintFor({ kind: 'file', theme: 'light' }, 3)('priority-4')).toThrow(
      'invalid colour role: priority-4',
    );
  });
});

test('roles of priorities are named by their order', () => {
  expect(cssVariable(priorityRole(2))).toBe('var(--priority-2)');
});
