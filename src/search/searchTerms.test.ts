import { describe, expect, test } from 'vitest';
import { searchTerms } from './searchTerms.ts';

const keys = (text: string) => searchTerms(text).map(({ key }) => key);

describe('searchTerms', () => {
  test('gives words without diacritics and without those that say nothing', () => {
    expect(keys('Jak se zbavit dluhů a exekucí?')).toEqual(['zbavit', 'dluhu', 'exekuci']);
    expect(keys('být v bytě')).toEqual(['byte']);
  });

  test.each(['36583', '36 583', '36\u00a0583'])('reads %s as one number', (text) => {
    expect(keys(text)).toEqual(['36583']);
  });

  test('keeps numbers apart that are no groups of three', () => {
    expect(keys('v letech 2020 123')).toEqual(['letech', '2020', '123']);
    expect(keys('9,17 %')).toEqual(['9.17']);
  });

  test('large roman numbers count where a number is expected, elsewhere their letters are words', () => {
    expect(searchTerms('opatření MMMMCDXL').map(({ kind, key }) => [kind, key])).toEqual([
      ['word', 'opatreni'],
      ['number', '4440'],
    ]);
    expect(searchTerms('opatření xl')[1]).toMatchObject({ kind: 'number', key: '40' });
    expect(searchTerms('dejte mi CD').map(({ kind }) => kind)).not.toContain('number');
    expect(searchTerms('CD').map(({ kind }) => kind)).toEqual(['word']);
  });

  test.each(['opatření VI', 'opatření vi', 'opatření 6'])('%s names the sixth measure', (text) => {
    expect(keys(text)).toEqual(['opatreni', '6']);
  });

  test('takes a lone letter for a number only where one is expected', () => {
    expect(keys('opatření v')).toEqual(['opatreni', '5']);
    expect(keys('v obci i ve škole')).toEqual(['obci', 'skole']);
    expect(keys('V')).toEqual(['5']);
    expect(keys('v')).toEqual([]);
  });

  test('says where each word stands', () => {
    const text = 'Lidé v exekuci';
    for (const { text: word, start } of searchTerms(text)) expect(text.slice(start, start + word.length)).toBe(word);
  });

  test('finds nothing in marks, pictures and nothing', () => {
    expect(['', ' ', '😀', '„“', '---'].flatMap(keys)).toEqual([]);
  });
});
