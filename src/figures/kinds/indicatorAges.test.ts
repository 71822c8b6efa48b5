import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { inventedIndicator, situationReport, threeIndicators } from '../testing/situationReport.ts';
import { selectIndicatorAges } from './indicatorAges.ts';

const definition = { data: { indicators: 'all' } } as FigureOf<'indicator-ages'>;

describe('selectIndicatorAges', () => {
  const { model, facts, table, notes, sources } = selectIndicatorAges(situationReport(threeIndicators()), definition);

  test('goes from the oldest number to the newest, those without a year last', () => {
    expect(model.indicators.map(({ id }) => id)).toEqual(['alfa', 'gama', 'beta']);
    expect(model.indicators.map(({ interval }) => interval?.start)).toEqual([2018, 2021, undefined]);
  });
  test('draws a day as a point and longer periods as bars', () => {
    const periods = ['2019-prumer', '2021-06', '2021-01-01', '2016-2022', '2022/2023'];
    const indicators = periods.map((period, i) => inventedIndicator(`u${i}`, { period }));
    const ages = selectIndicatorAges(situationReport(indicators), definition).model.indicators;
    expect(Object.fromEntries(ages.map(({ id, shape }) => [id, shape]))).toEqual({
      u0: 'bar',
      u1: 'bar',
      u2: 'point',
      u3: 'bar',
      u4: 'bar',
    });
  });
  test('counts whole years from the end of the period to the edition', () => {
    expect(model.edition).toEqual({
      at: expect.closeTo(2026.893, 3) as number,
      label: 'vydání zprávy 23.\u00a011.\u00a02026',
    });
    expect(table.rows.map((row) => row[2]?.value)).toEqual([7, 5, null]);
    expect(model.indicators.map(({ note }) => note)).toEqual([
      '2018, před 7\u00a0lety',
      '1.\u00a01.\u00a02021, před 5\u00a0lety',
      'rok neuveden',
    ]);
  });
  test('says one year and less than a year in words', () => {
    const indicators = [inventedIndicator('a', { period: '2024' }), inventedIndicator('b', { period: '2026' })];
    const ages = selectIndicatorAges(situationReport(indicators), definition).model.indicators;
    expect(ages.map(({ note }) => note)).toEqual(['2024, před rokem', '2026, před méně než rokem']);
  });
  test('names its facts, how age is counted, and why a year is missing', () => {
    expect(facts).toMatchObject({
      nejmensiStari: { value: 5, text: '5\u00a0let' },
      nejvetsiStari: { value: 7, text: '7\u00a0let' },
      nejstarsi: { text: '2018' },
      nejnovejsi: { text: '1.\u00a01.\u00a02021' },
      bezRoku: { value: 1, text: '1\u00a0ukazatele' },
      vydani: { text: '23.\u00a011.\u00a02026' },
    });
    expect(notes[0]).toContain('od konce jejich období');
    expect(notes[1]).toBe('Lidé beta: Rok chybí, alfa má 995.');
    expect(sources).toEqual(['brozura']);
  });
  test('has no ages where no period is known', () => {
    const report = situationReport([inventedIndicator('a', { period: 'neuvedeno' })]);
    const selection = selectIndicatorAges(report, definition);
    expect(selection.facts['nejmensiStari']).toBeUndefined();
    expect(selection.period).toBe('rok neuveden');
  });
});
