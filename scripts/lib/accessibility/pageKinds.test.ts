import { expect, test } from 'vitest';
import { onePageOfEachKind } from './pageKinds.ts';

test('pages about one thing stand for all of their kind, other pages for themselves', () => {
  const paths = ['/', '/404.html', '/cile/', '/cile/4/', '/cile/13/', '/grafy/', '/grafy/vystup/', '/vlozit/vystup/'];
  expect(onePageOfEachKind(paths)).toEqual([
    '/',
    '/404.html',
    '/cile/',
    '/cile/13/',
    '/grafy/',
    '/grafy/vystup/',
    '/vlozit/vystup/',
  ]);
});
