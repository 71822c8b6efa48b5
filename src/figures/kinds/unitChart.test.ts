import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { inventedIndicator, situationReport, threeIndicators } from '../testing/situationReport.ts';
import { selectUnitChart } from './unitChart.ts';

function definition(over: Partial<FigureOf<'unit-chart'>['data']> = {}) {
  return { data: { indicators: 'all', peoplePerDot: 10, ...over } } as FigureOf<'unit-chart'>;
}

describe('selectUnitChart', () => {
  const { model, facts, table, sources, period, notes } = selectUnitChart(
    situationReport(threeIndicators()),
    definition(),
  );

  test('takes all indicators in report order, with everything that belongs to their numbers', () => {
    expect(model.panels.map(({ id }) => id)).toEqual(['alfa', 'beta', 'gama']);
    expect(model.panels[0]).toMatchObject({
      value: 995,
      valueText: '995',
      headline: 'lidí alfa',
      period: '2018',
      estimate: true,
      doubted: true,
      priority: { order: 1, name: 'Dole' },
      parts: [{ value: 204, text: 'z\u00a0toho 204\u00a0dětí' }],
    });
  });
  test('counts dots in words', () => {
    expect(facts).toMatchObject({
      bod: { value: 10, text: '10\u00a0lidí' },
      nejvic: { value: 2000, text: '2\u00a0000\u00a0lidí gama' },
      nejvicBodu: { value: 200, text: '200\u00a0bodů' },
      nejmin: { value: 5 },
      nejminBodu: { value: 1, text: '1\u00a0bod' },
      druhyHodnota: { value: 995, text: '995' },
      pocet: { value: 3, text: '3\u00a0ukazatele' },
    });
  });
  test('lists wholes and parts with their dots, periods and estimates', () => {
    expect(table.columns.map(({ key }) => key)).toEqual([
      'ukazatel',
      'hodnota',
      'jednotka',
      'body',
      'obdobi',
      'odhad',
      'priorita',
    ]);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Lidé alfa', '995', 'lidí', '100', '2018', 'ano', 'Dole'],
      ['Lidé alfa, z toho děti', '204', 'dětí', '20', '2018', 'ano', 'Dole'],
      ['Lidé beta', '5', 'lidí', '1', 'rok neuveden', 'ne', 'Dole'],
      ['Lidé gama', '2\u00a0000', 'lidí', '200', '1.\u00a01.\u00a02021', 'ne', 'Nahoře'],
    ]);
    expect(table.rows[3]?.[4]?.value).toBe('2021-01-01');
  });
  test('says when, from where and with what caveats', () => {
    expect(period).toBe('2018–2021, u\u00a01\u00a0ukazatele rok neuveden');
    expect(sources).toEqual(['brozura', 'overeni']);
    expect(notes).toEqual([
      'Jen lidé, o kterých víme. Týká se: „Lidé gama“.',
      'Lidé beta: Rok chybí, alfa má 995.',
      'Lidé alfa: Součet, který nesedí. Podle zdroje: lidé beta – 5. Kraj to nepotvrdil.',
    ]);
  });
  test('takes the indicators of a list in its order', () => {
    const chosen = selectUnitChart(situationReport(threeIndicators()), definition({ indicators: ['gama', 'alfa'] }));
    expect(chosen.model.panels.map(({ id }) => id)).toEqual(['gama', 'alfa']);
  });
  test('refuses an unknown indicator and offers the nearest one', () => {
    const select = () => selectUnitChart(situationReport(threeIndicators()), definition({ indicators: ['alfaa'] }));
    expect(select).toThrow(
      expect.objectContaining({ message: 'neznámý ukazatel „alfaa“', hint: 'Mysleli jste „alfa“?' }),
    );
  });
  test('refuses a report without indicators', () => {
    expect(() => selectUnitChart(situationReport([]), definition())).toThrow('graf nemá žádný ukazatel');
  });
  test('refuses a drawing of a million dots and says what would do', () => {
    const report = situationReport([inventedIndicator('obr', { value: 10_000_000 })]);
    expect(() => selectUnitChart(report, definition())).toThrow(
      expect.objectContaining({ hint: 'Zvětšete „peoplePerDot“ aspoň na 500.' }),
    );
    expect(selectUnitChart(report, definition({ peoplePerDot: 500 })).facts['nejvicBodu']?.value).toBe(20_000);
  });
  test('refuses parts that overlap', () => {
    const part = { value: 600, label: 'děti', unit: { one: 'dítě', few: 'děti', many: 'dítěte', other: 'dětí' } };
    const parts = [
      { ...part, id: 'a' },
      { ...part, id: 'b' },
    ];
    const report = situationReport([inventedIndicator('alfa', { value: 1000, parts })]);
    expect(() => selectUnitChart(report, definition())).toThrow('části ukazatele „alfa“ se překrývají');
  });
});
