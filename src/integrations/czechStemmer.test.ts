import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { stemCzech } from '../search/stemCzech.ts';
import { keepCzechStemmer } from './czechStemmer.ts';

test('browsers get a package that stems Czech as before and knows no other language', async () => {
  const whole = await readFile('node_modules/snowball-stemmers/snowball-stemmers.js', 'utf8');
  const code = keepCzechStemmer(whole);
  expect(code.length).toBeLessThan(whole.length / 10);
  const exported: { newStemmer?: (language: string) => { stem(word: string): string } } = {};
  new Function('exports', code)(exported);
  const stemmer = exported.newStemmer!('czech');
  expect(['exekucích', 'platformy'].map((word) => stemmer.stem(word))).toEqual(['exekuc', 'platform']);
  expect(() => exported.newStemmer!('german')).toThrow();
  expect(stemCzech('platformy')).toBe('platform');
});

test('a package that is written otherwise is refused', () => {
  expect(() => keepCzechStemmer('export const newStemmer = 1;')).toThrow('not written as expected');
});
