import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { inventedTable, tableReport } from '../testing/tableReport.ts';
import { selectTrend } from './trend.ts';

function definition(over: Partial<FigureOf<'trend'>['data']> = {}) {
  const data = {
    table: 'mista',
    label: 'misto',
    value: 'podil',
    time: 'rok',
    highlight: 'Alfa',
    average: { label: 'všechna místa', numerator: 'lidi', denominator: 'vsech' },
    ...over,
  };
  return { data, priority: 'dole' } as FigureOf<'trend'>;
}

describe('selectTrend', () => {
  const { model, facts, table, notes } = selectTrend(tableReport(), definition());

  test('makes a line of each place, ours among them, and one of all together', () => {
    expect(model.series.map(({ name, kind }) => [name, kind])).toEqual([
      ['Alfa', 'highlight'],
      ['Beta', 'other'],
      ['Gama', 'other'],
      ['všechna místa', 'average'],
    ]);
  });
  test('weighs the average by the size of the places', () => {
    expect(model.series.at(-1)?.points.map(({ value }) => value)).toEqual([20.2, 16.4, 18.6]);
    expect(table.rows.at(-1)?.map(({ text }) => text)).toEqual(['všechna místa', '20,2', '16,4', '18,6']);
  });
  test('places times by their days and writes the day where it is not the end of a year', () => {
    expect(model.ticks.map(({ label }) => label)).toEqual(['2018', '20.\u00a04.\u00a02020', '2021']);
    const [first = NaN, second = NaN, third = NaN] = model.ticks.map(({ time }) => time);
    expect(second - first).toBeCloseTo(1.3, 1);
    expect(third - second).toBeCloseTo(1.7, 1);
  });
  test('begins a new run after the break and marks where it is', () => {
    expect(model.series[0]?.points.map(({ run }) => run)).toEqual([0, 0, 1]);
    const times = model.ticks.map(({ time }) => time);
    expect(model.breaks).toEqual([{ from: times[1], to: times[2], label: 'zlom: jinak se počítá' }]);
    expect(notes).toContain('Od roku 2021 se počítá jinak.');
  });
  test('has no point where a value is missing, and a dash in the table', () => {
    expect(model.series[2]?.points.map(({ value }) => value)).toEqual([1, 3]);
    expect(table.rows[2]?.map(({ text }) => text)).toEqual(['Gama', '1,0', '–', '3,0']);
  });
  test('knows the values, periods and ranks that sentences need', () => {
    expect(facts).toMatchObject({
      zvyrazneny: { text: 'Alfa' },
      pocet: { value: 3 },
      prvni: { value: 10, text: '10,0\u00a0%' },
      prvniObdobi: { text: '31.\u00a012.\u00a02018' },
      nejvyssi: { value: 20 },
      nejvyssiObdobi: { text: '20.\u00a04.\u00a02020' },
      predZlomem: { value: 20 },
      poZlomu: { value: 15 },
      posledni: { value: 15 },
      poradi: { value: 2, text: 'druhý nejvyšší' },
      nejvyssiPoradi: { value: 1, text: 'nejvyšší' },
      nejnizsiPoradi: { value: 2 },
      prumerPosledni: { value: 18.6, text: '18,6\u00a0%' },
    });
  });
  test('has no facts about a break where there is none', () => {
    const whole = selectTrend(tableReport({ breaks: [] }), definition());
    expect(whole.model.breaks).toEqual([]);
    expect(whole.facts['predZlomem']).toBeUndefined();
    expect(whole.model.series[0]?.points.every(({ run }) => run === 0)).toBe(true);
  });
  test('refuses a line that is not there', () => {
    expect(() => selectTrend(tableReport(), definition({ highlight: 'Delta' }))).toThrow(
      expect.objectContaining({ message: 'řada „Delta“ ve výběru není', hint: 'Známe: Alfa, Beta, Gama.' }),
    );
  });
  test('refuses a line without any value', () => {
    const rows = inventedTable().rows.map((row) => (row['misto'] === 'Gama' ? { ...row, podil: null } : row));
    const select = () => selectTrend(tableReport({ rows }), definition({ highlight: 'Gama' }));
    expect(select).toThrow('řada „Gama“ nemá žádnou hodnotu');
  });
  test('refuses an average of a column that must not be added up', () => {
    const average = { label: 'průměr', numerator: 'podil', denominator: 'vsech' };
    expect(() => selectTrend(tableReport(), definition({ average }))).toThrow('sloupec „podil“ se nesmí sčítat');
  });
  test('refuses a time that cannot be placed', () => {
    const rows = inventedTable().rows.map((row) => ({ ...row, den: 'kdysi' }));
    expect(() => selectTrend(tableReport({ rows }), definition())).toThrow('„kdysi“ není období');
  });
});
