import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { tableReport } from '../testing/tableReport.ts';
import { selectRanking } from './ranking.ts';

function definition(over: Partial<FigureOf<'ranking'>['data']> = {}) {
  const data = { table: 'mista', where: { rok: '2021' }, label: 'misto', value: 'podil', highlight: 'Alfa', ...over };
  return { data, priority: 'nahore' } as FigureOf<'ranking'>;
}

describe('selectRanking', () => {
  test('sorts places from the largest value and points out ours', () => {
    const { model, table } = selectRanking(tableReport(), definition());
    expect(model.rows.map(({ name, valueText }) => [name, valueText])).toEqual([
      ['Beta', '25,0\u00a0%'],
      ['Alfa', '15,0\u00a0%'],
      ['Gama', '3,0\u00a0%'],
    ]);
    expect(model.rows.map(({ highlighted }) => highlighted)).toEqual([false, true, false]);
    expect(model.role).toBe('priority-2');
    expect(table.rows.map((row) => row[1]?.value)).toEqual([25, 15, 3]);
  });
  test('says our rank, the ends, the count and the period in words', () => {
    expect(selectRanking(tableReport(), definition()).facts).toMatchObject({
      zvyrazneny: { text: 'Alfa' },
      hodnota: { value: 15, text: '15,0\u00a0%' },
      poradi: { value: 2, text: 'druhý nejvyšší' },
      nejvyssi: { text: 'Beta' },
      nejnizsi: { text: 'Gama' },
      pocet: { value: 3, text: '3' },
      obdobi: { text: '31.\u00a012.\u00a02021' },
    });
  });
  test('gives equal values the same rank', () => {
    const tie = definition({ where: { rok: '2019' }, highlight: 'Beta' });
    expect(selectRanking(tableReport(), tie).facts['poradi']).toEqual({ value: 1, text: 'nejvyšší' });
  });
  test('puts a missing value last and does not count it', () => {
    const { model, facts, table } = selectRanking(tableReport(), definition({ where: { rok: '2019' } }));
    expect(model.rows.at(-1)).toMatchObject({ name: 'Gama', value: null, valueText: 'údaj chybí' });
    expect([facts['pocet']?.value, facts['nejnizsi']?.text]).toEqual([2, 'Beta']);
    expect(table.rows.at(-1)?.[1]).toEqual({ value: null, text: '–' });
  });
  test('tells of a break only when it lies before all its rows', () => {
    const text = 'Od roku 2021 se počítá jinak.';
    expect(selectRanking(tableReport(), definition()).notes).toContain(text);
    expect(selectRanking(tableReport(), definition({ where: { rok: '2019' } })).notes).not.toContain(text);
  });
  test.each([
    [{ highlight: 'Delta' }, 'řádek „Delta“ ve výběru není', 'Známe: Beta, Alfa, Gama.'],
    [{ highlight: 'Gama', where: { rok: '2019' } }, 'řádek „Gama“ nemá hodnotu', 'Vyberte jiný řádek.'],
    [{ table: 'jina' }, 'neznámá tabulka „jina“', 'Známe: mista.'],
    [{ where: { rok: '1999' } }, 'v tabulce „mista“ výběru neodpovídá žádný řádek', expect.stringContaining('where')],
    [{ value: 'pomer' }, 'tabulka „mista“ nemá sloupec „pomer“', expect.stringContaining('podil')],
  ])('refuses %o with a reason and a hint', (over, message, hint) => {
    expect(() => selectRanking(tableReport(), definition(over))).toThrow(expect.objectContaining({ message, hint }));
  });
});
