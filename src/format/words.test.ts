import { describe, expect, test } from 'vitest';
import { compareCzech } from './collate.ts';
import { foldDiacritics } from './fold.ts';
import { listOf, numberList } from './list.ts';
import { everyNth, oneIn, ordinalWord } from './ordinalWord.ts';
import { editDistance, suggest } from './suggestion.ts';

test('lists end with „a“ that stays with its word', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['jedna'])).toBe('jedna');
  expect(listOf(['jedna', 'dvě'])).toBe('jedna a\u00a0dvě');
  expect(numberList([4, 5, 6, 7])).toBe('4, 5, 6 a\u00a07');
});

test('ratios are said in people', () => {
  expect(everyNth(10, 'člověk starší 15 let')).toBe('každý desátý člověk starší 15 let');
  expect(everyNth(1, 'člověk')).toBe('každý člověk');
  expect(everyNth(85, 'člověk')).toBe('každý 85. člověk');
  expect(oneIn(85)).toBe('asi jeden z\u00a085');
  expect(ordinalWord(3)).toBe('třetí');
});

test('Czech order puts ch after h and č after c, numbers by value', () => {
  const words = ['chata', 'cizí', 'čaj', 'hora', 'cena', 'iva', 'opatření 10', 'opatření 9'];
  expect(words.toSorted(compareCzech)).toEqual([
    'cena',
    'cizí',
    'čaj',
    'hora',
    'chata',
    'iva',
    'opatření 9',
    'opatření 10',
  ]);
});

test('folding drops case and diacritics', () => {
  expect(foldDiacritics('Příšerně ŽLUŤOUČKÝ kůň')).toBe('priserne zlutoucky kun');
});

describe('suggest', () => {
  test('counts inserts, deletes, replacements and swaps', () => {
    expect(editDistance('bydleni', 'bydlneí')).toBe(2);
    expect(editDistance('abcd', 'abdc')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
  test('finds the nearest name, diacritics aside', () => {
    expect(suggest('exekuse', ['bydleni', 'exekuce'])).toBe('exekuce');
    expect(suggest('Bydlení', ['bydleni', 'exekuce'])).toBe('bydleni');
  });
  test('stays silent when nothing is near', () => {
    expect(suggest('prace', ['bydleni', 'exekuce'])).toBeNull();
    expect(suggest('x', [])).toBeNull();
  });
});
