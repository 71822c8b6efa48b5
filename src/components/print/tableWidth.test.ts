import { expect, test } from 'vitest';
import type { FigureTable } from '../../figures/selection.ts';
import { isShort, isWide } from './tableWidth.ts';

const table = (labels: string[], row: string[]): FigureTable => ({
  columns: labels.map((label) => ({ key: label, label, numeric: false })),
  rows: [row.map((text) => ({ value: text, text }))],
});

test('a table of two short columns stands on half the width, whatever its headings', () => {
  expect(isWide(table(['Kraj', 'Podíl lidí v exekuci mezi lidmi od patnácti let'], ['Liberecký kraj', '9,17']))).toBe(
    false,
  );
});

test('many columns need the whole width', () => {
  expect(
    isWide(
      table(
        ['a', 'b', 'c', 'd', 'e'],
        Array.from({ length: 5 }, () => 'deset znaků'),
      ),
    ),
  ).toBe(true);
});

test('a long text breaks into lines, a long word does not', () => {
  const text = 'slova za slovy, která se dají zalomit kdekoli mezi nimi';
  expect(isShort(text)).toBe(false);
  expect(isWide(table(['a'], [text]))).toBe(false);
  expect(isWide(table(['a'], ['x'.repeat(60)]))).toBe(true);
});
