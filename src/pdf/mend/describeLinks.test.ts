import { expect, test } from 'vitest';
import { describeLink } from './describeLinks.ts';

test.each([
  ['Opatření III', { page: 12, name: 'iii' }, 'Opatření III'],
  ['12', { page: 34, name: 'pozn-12' }, 'Odkaz: 12, strana 34'],
  ['', { uri: 'https://example.org/' }, 'Odkaz: https://example.org/'],
  ['', { page: 3, name: 'x' }, 'Odkaz: strana 3'],
  ['→', null, 'Odkaz: →'],
])('describeLink says of „%s“ and %o „%s“', (text, target, said) => {
  expect(describeLink(text, target)).toBe(said);
});
