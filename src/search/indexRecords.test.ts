import { expect, test } from 'vitest';
import { indexRecords, type SearchTexts } from './indexRecords.ts';
import { readVocabulary } from './vocabulary.ts';
import { wholeToken } from './searchToken.ts';

const measure = (title: string, related: string): SearchTexts => ({ title, text: [], related: [related] });
const tokenOf = (word: string, records: SearchTexts[]) => {
  const { words, vocabulary } = indexRecords(records, []);
  const family = readVocabulary(vocabulary).familyOf(word);
  return { words, family, token: wholeToken(family?.name ?? '') };
};

test('a word stands once in a thing, in the field where it says most', () => {
  const { words, token } = tokenOf('byty', [measure('Byty', 'Byty a domy')]);
  expect(words[0]).toMatchObject({ title: token });
  expect(words[0]!.related.split(' ')).not.toContain(token);
});

test('a word in the surroundings of a few things finds them', () => {
  const { words, family, token } = tokenOf('dluhy', [measure('Poradny', 'Dluhy'), measure('Byty', 'Domy')]);
  expect(words[0]!.related.split(' ')).toContain(token);
  expect(family?.count).toBe(1);
});

test('a word in the surroundings of a thousand things finds only what is called so', () => {
  const many = Array.from({ length: 1001 }, (_, i) => measure(`Opatření ${i}`, 'Dluhy'));
  const { words, family, token } = tokenOf('dluhy', [measure('Dluhy', ''), ...many]);
  expect(words.filter(({ related }) => related.split(' ').includes(token))).toEqual([]);
  expect(words[0]!.title).toBe(token);
  expect(family).toMatchObject({ count: 1, named: 1 });
});

test('a word that a thousand things say finds only what is called so, and nothing around which it stands', () => {
  const many = Array.from({ length: 1001 }, (_, i) => ({ title: `Opatření ${i}`, text: ['Dluhy'], related: [] }));
  const { words, family, token } = tokenOf('dluhy', [measure('Dluhy', ''), measure('Poradny', 'Dluhy'), ...many]);
  expect(words.filter(({ text, related }) => `${text} ${related}`.split(' ').includes(token))).toEqual([]);
  expect(family).toMatchObject({ count: 1, named: 1 });
});

test('a word that nothing is called finds all things that say it, however many', () => {
  const many = Array.from({ length: 1001 }, (_, i) => ({ title: `Opatření ${i}`, text: ['Dluhy'], related: [] }));
  expect(tokenOf('dluhy', many).family).toMatchObject({ count: 1001, named: 0 });
});

test('a word that nothing is called finds all things around which it stands, however many', () => {
  const many = Array.from({ length: 1001 }, (_, i) => measure(`Opatření ${i}`, 'Dluhy'));
  expect(tokenOf('dluhy', many).family).toMatchObject({ count: 1001, named: 0 });
});
