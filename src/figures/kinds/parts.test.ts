import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import { tableReport } from '../testing/tableReport.ts';
import { selectParts } from './parts.ts';

const cell = (place: string) => `mista[${place}, 2018].lidi`;

/** The whole is 10 people of Alfa, 1 of them in Gama; the indicator „alfa“ says 16. */
function definition(over: Partial<FigureOf<'parts'>['data']> = {}) {
  const data = {
    whole: { label: 'lidé celkem', of: cell('Alfa') },
    parts: [{ label: 'v Gamě', of: cell('Gama') }],
    restLabel: 'jinde',
    ...over,
  };
  return { data, priority: 'dole' } as FigureOf<'parts'>;
}

const three = [1, 2, 3].map((order) => ({ label: `část ${order}`, of: 'mista[Gama, 2019].lidi' }));

describe('selectParts', () => {
  test('computes what belongs to no part', () => {
    const { model, facts } = selectParts(tableReport(), definition());
    expect(model.rest).toEqual({ label: 'jinde', value: 9, valueText: '9' });
    expect(model.repeated).toBeNull();
    expect(facts).toMatchObject({
      celek: { value: 10, text: '10\u00a0lidí' },
      celekHodnota: { text: '10' },
      cast1: { value: 1, text: '1\u00a0člověk' },
      zbytek: { value: 9, text: '9' },
    });
  });
  test('has no rest when the parts are the whole', () => {
    const { model, facts, table } = selectParts(
      tableReport(),
      definition({ parts: [{ label: 'vše', of: cell('Alfa') }] }),
    );
    expect(model.rest).toBeNull();
    expect(facts['zbytek']).toBeUndefined();
    expect(table.rows).toHaveLength(2);
  });
  test('takes another number apart into the whole and the parts once more', () => {
    const claim = { label: 'číslo v brožuře', of: 'alfa' };
    const { model, facts, table, sources, period } = selectParts(tableReport(), definition({ parts: three, claim }));
    expect(model.repeated).toMatchObject({
      claim: { value: 16 },
      once: { value: 10 },
      again: { value: 6, valueText: '6' },
    });
    expect(facts).toMatchObject({
      jineHodnota: { text: '16' },
      casti: { text: '2, 2 a\u00a02' },
      castiDohromady: { value: 6 },
    });
    expect(table.rows.map((row) => row[2]?.value)).toEqual([10, 2, 2, 2, 4, 16]);
    expect(sources).toEqual(['mapa', 'brozura']);
    expect(period).toContain('2020');
  });
  test('refuses parts that are larger than the whole', () => {
    const select = () => selectParts(tableReport(), definition({ parts: [{ label: 'víc', of: cell('Beta') }] }));
    expect(select).toThrow(
      expect.objectContaining({
        message: 'části dohromady (90) jsou větší než celek (10)',
        hint: 'Zkontrolujte odkazy na části a celek.',
      }),
    );
  });
  test('refuses a number that is not the whole and the parts together', () => {
    const select = () => selectParts(tableReport(), definition({ claim: { label: 'číslo', of: 'alfa' } }));
    expect(select).toThrow('16 není součet celku a částí (11)');
  });
});
