import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { inventedIndicator, situationReport, threeIndicators } from '../testing/situationReport.ts';
import { selectIndicatorBars } from './indicatorBars.ts';

const definition = { data: { indicators: 'all' } } as FigureOf<'indicator-bars'>;

describe('selectIndicatorBars', () => {
  test('sorts indicators, and the rows of its table, from the largest number', () => {
    const { model, table } = selectIndicatorBars(situationReport(threeIndicators()), definition);
    expect(model.indicators.map(({ value }) => value)).toEqual([2000, 995, 5]);
    expect(table.rows.map((row) => row[1]?.value)).toEqual([2000, 995, 204, 5]);
  });
  test('keeps report order between equal numbers', () => {
    const indicators = ['b', 'a'].map((id) => inventedIndicator(id, {}));
    const { model } = selectIndicatorBars(situationReport(indicators), definition);
    expect(model.indicators.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  test('knows the largest, the second and the smallest', () => {
    const { facts } = selectIndicatorBars(situationReport(threeIndicators()), definition);
    expect([facts['nejvic']?.value, facts['druhy']?.value, facts['nejmin']?.value]).toEqual([2000, 995, 5]);
  });
  test('has no second of one', () => {
    const { facts } = selectIndicatorBars(situationReport([inventedIndicator('alfa', {})]), definition);
    expect(facts['druhy']).toBeUndefined();
    expect(facts['nejmin']).toEqual(facts['nejvic']);
  });
});
