import { describe, expect, test } from 'vitest';
import { countOf, pluralForm } from './plural.ts';

const forms = { one: 'dítě', few: 'děti', many: 'dítěte', other: 'dětí' };

describe('countOf', () => {
  test.each([
    [1, '1\u00a0dítě'],
    [2, '2\u00a0děti'],
    [4, '4\u00a0děti'],
    [5, '5\u00a0dětí'],
    [0, '0\u00a0dětí'],
    [1.5, '1,5\u00a0dítěte'],
    [11, '11\u00a0dětí'],
    [22, '22\u00a0dětí'],
    [101, '101\u00a0dětí'],
    [1252, '1\u00a0252\u00a0dětí'],
  ])('%s takes its form', (count, text) => {
    expect(countOf(count, forms)).toBe(text);
  });
});

test('pluralForm names the category of Czech', () => {
  expect([1, 3, 2.5, 7].map(pluralForm)).toEqual(['one', 'few', 'many', 'other']);
});
