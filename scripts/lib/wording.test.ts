import { expect, test } from 'vitest';
import { counted, seconds, size } from './wording.ts';

const pages = ['stránka', 'stránky', 'stránek'] as const;

test.each([
  [0, '0 stránek'],
  [1, '1 stránka'],
  [4, '4 stránky'],
  [118, '118 stránek'],
])('%i is written with the right form of the noun', (count, text) => {
  expect(counted(count, pages)).toBe(text);
});

test('sizes change their unit at a megabyte', () => {
  expect([size(999_900), size(2_140_000)]).toEqual(['999,9 kB', '2,1 MB']);
});

test('times have a decimal comma', () => {
  expect(seconds(4321)).toBe('4,3 s');
});
