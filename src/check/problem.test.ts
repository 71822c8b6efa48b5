import { expect, test } from 'vitest';
import { formatProblem, sortProblems } from './problem.ts';

const at = (file: string, line: number | null, column: number | null) => ({
  file,
  line,
  column,
  found: 'nález',
  expected: 'očekávání',
  fix: 'Náprava.',
});

test('a problem is told in four lines, the first of which names the place', () => {
  expect(formatProblem(at('data/goals.json', 3, 5))).toBe(
    'data/goals.json:3:5\n  Nalezeno: nález\n  Očekává se: očekávání\n  Náprava: Náprava.',
  );
});

test('a problem of a whole file names the file only', () => {
  expect(formatProblem(at('data/goals.json', null, null)).split('\n')[0]).toBe('data/goals.json');
});

test('problems are sorted by file, then by line and column as numbers, whole files first', () => {
  const places = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 12), at('a', 9, 2), at('a', null, null)];
  expect(sortProblems(places).map(({ file, line, column }) => [file, line, column])).toEqual([
    ['a', null, null],
    ['a', 9, 2],
    ['a', 9, 12],
    ['a', 10, 1],
    ['b', 1, 1],
  ]);
});
