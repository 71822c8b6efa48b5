import { describe, expect, test } from 'vitest';
import { isKept, markdownTable, terminalTable, writeFigure, type Row } from './row.ts';

const row = (changes: Partial<Row> = {}): Row => ({
  name: 'příběh',
  english: 'story',
  unit: 'bytes',
  measured: 40_000,
  budget: 45_000,
  ...changes,
});

describe('isKept', () => {
  test('of sizes and times, as long as they are not over', () => {
    expect(isKept(row({ measured: 45_000 }))).toBe(true);
    expect(isKept(row({ measured: 45_001 }))).toBe(false);
    expect(isKept(row({ measured: 0, budget: 0 }))).toBe(true);
  });
  test('of scores, when they are reached', () => {
    expect(isKept(row({ unit: 'score', measured: 100, budget: 100 }))).toBe(true);
    expect(isKept(row({ unit: 'score', measured: 99, budget: 100 }))).toBe(false);
  });
  test('is not known of what was not measured, or has no budget', () => {
    expect(isKept(row({ measured: null }))).toBeNull();
    expect(isKept(row({ budget: null }))).toBeNull();
  });
});

test.each([
  [512, 'bytes', 'cs', '512 B'],
  [45_230, 'bytes', 'cs', '45,2 kB'],
  [1_265_000_000, 'bytes', 'en', '1.27 GB'],
  [3.25, 'ms', 'cs', '3,3 ms'],
  [48.2, 'ms', 'en', '48 ms'],
  [61_910, 'ms', 'en', '61.91 s'],
  [0, 'number', 'cs', '0'],
  [100, 'score', 'cs', '100'],
] as const)('%d in %s is written for %s as %s', (value, unit, language, text) => {
  expect(writeFigure(value, unit, language)).toBe(text);
});

test('the table for the terminal marks what is over and says what is not there', () => {
  const rows = [
    row(),
    row({ name: 'rám', measured: 70_000, budget: 60_000 }),
    row({ name: 'PDF', measured: null, note: 'ještě není' }),
  ];
  expect(terminalTable(rows).split('\n')).toEqual([
    '   co      naměřeno  smí být  podíl  poznámka',
    '✓  příběh     40 kB    45 kB   89 %',
    '✗  rám        70 kB    60 kB  117 %',
    '   PDF         není    45 kB         ještě není',
  ]);
});

test('the table for the README is Markdown', () => {
  expect(markdownTable([row({ english: 'a | b' })])).toBe(
    '| what | measured | budget | ratio |\n| --- | --: | --: | --: |\n| a \\| b | 40 kB | 45 kB | 89 % |',
  );
});

test('pages that are told by kinds of files stand in a table of their own', () => {
  const byKind = { html: 5000, css: 2500, js: 0, font: 20_000, other: 0 };
  const page = row({ name: '/cile/', english: '`/cile/`', measured: 27_500, budget: null, byKind });
  expect(terminalTable([row(), page]).split('\n').slice(2)).toEqual([
    '',
    'stránka  HTML     CSS  JS  písmo  jiné      vše',
    '/cile/   5 kB  2,5 kB      20 kB        27,5 kB',
  ]);
  expect(markdownTable([row(), page]).split('\n').slice(3)).toEqual([
    '',
    '| page | HTML | CSS | JS | font | other | all |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    '| `/cile/` | 5 kB | 2.5 kB |  | 20 kB |  | 27.5 kB |',
  ]);
});
