import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { inventedTable, tableReport } from '../testing/tableReport.ts';
import { selectDotPlot } from './dotPlot.ts';

function definition(over: Partial<FigureOf<'dot-plot'>['data']> = {}) {
  const data = {
    table: 'mista',
    where: { rok: '2021' },
    without: ['Beta'],
    label: 'misto',
    value: 'podil',
    counts: ['lidi', 'vsech'],
    references: [{ label: 'Beta', of: 'mista[Beta, 2021].podil' }],
    ...over,
  };
  return { data, priority: null } as FigureOf<'dot-plot'>;
}

describe('selectDotPlot', () => {
  const { model, facts, table, sources, period } = selectDotPlot(tableReport(), definition());

  test('sorts places, leaves out those of „without“ and keeps the rate to compare with', () => {
    expect(model.rows.map(({ name }) => name)).toEqual(['Alfa', 'Gama']);
    expect(model.references).toEqual([{ label: 'Beta', value: 25, valueText: '25,0\u00a0%' }]);
    expect(model.role).toBe('ink');
  });
  test('counts the places above and below each rate', () => {
    const references = [...definition().data.references, { label: 'Alfa', of: 'mista[Alfa, 2021].podil' }];
    const more = selectDotPlot(tableReport(), definition({ references })).facts;
    expect(more).toMatchObject({
      srovnani1: { value: 25 },
      nad1: { value: 0, text: '0' },
      pod1: { value: 2 },
      srovnani2: { value: 15 },
      nad2: { value: 0 },
      pod2: { value: 1, text: '1' },
    });
    expect(facts['pocet']).toEqual({ value: 2, text: '2' });
  });
  test('lists values with their counts, then the rates', () => {
    expect(table.columns.map(({ label }) => label)).toEqual(['Místo', 'Podíl (%)', 'Lidé', 'Všichni lidé', 'Období']);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Alfa', '15,0', '15', '100', '31.\u00a012.\u00a02021'],
      ['Gama', '3,0', '3', '100', '31.\u00a012.\u00a02021'],
      ['Beta', '25,0', '–', '–', '31.\u00a012.\u00a02021'],
    ]);
    expect([sources, period]).toEqual([['mapa'], '31.\u00a012.\u00a02021']);
  });
  test('refuses a choice without any value', () => {
    const rows = inventedTable().rows.map((row) => ({ ...row, podil: null }));
    const select = () => selectDotPlot(tableReport({ rows }), definition({ references: [] }));
    expect(select).toThrow('žádný řádek výběru nemá hodnotu');
  });
  test('refuses a rate that is not in the data', () => {
    const references = [{ label: 'Delta', of: 'mista[Delta, 2021].podil' }];
    expect(() => selectDotPlot(tableReport(), definition({ references }))).toThrow('nemá řádek „Delta, 2021“');
  });
});
