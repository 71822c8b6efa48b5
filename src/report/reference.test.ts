import { describe, expect, test } from 'vitest';
import { fillReferences, parseReference, referencesIn, resolveReference, UnresolvedReference } from './reference.ts';
import type { ContextTable } from '../schemas/contextTable.ts';
import type { Report } from '../schemas/report.ts';
import { fixtureReport } from './testing/fixtureReport.ts';

const report = await fixtureReport();
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

function refusal(reference: string): { message: string; hint: string } {
  try {
    resolveReference(report, reference);
  } catch (error) {
    if (error instanceof UnresolvedReference) return { message: error.message, hint: error.hint };
  }
  throw new Error(`was resolved: ${reference}`);
}

describe('parseReference', () => {
  test.each([
    ['exekuce', { kind: 'observation', indicator: 'exekuce', period: null, part: null }],
    ['exekuce:2020', { kind: 'observation', indicator: 'exekuce', period: '2020', part: null }],
    ['exekuce/deti', { kind: 'observation', indicator: 'exekuce', period: null, part: 'deti' }],
    ['skola:2022/2023', { kind: 'observation', indicator: 'skola', period: '2022/2023', part: null }],
    ['skola:2022/2023/deti', { kind: 'observation', indicator: 'skola', period: '2022/2023', part: 'deti' }],
    ['t-1[A b, *].podil_pct', { kind: 'cell', table: 't-1', keys: ['A b', '*'], column: 'podil_pct' }],
  ])('takes %s apart', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });
  test.each(['', 'Exekuce', 'a b', 't[x]', 't[].y', 'a/', 'a:'])('refuses %j', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe('resolveReference', () => {
  test('takes the latest period in its highest revision', () => {
    const { value, text, period, observation } = resolveReference(report, 'bez-pomoci');
    expect([value, spaces(text), period, observation?.revision]).toEqual([3, '3 lidé', '2022', 2]);
  });
  test('takes the asked period', () => {
    expect(spaces(resolveReference(report, 'bez-pomoci:2021').text)).toBe('1 člověk');
  });
  test('takes a part with its own unit', () => {
    const { text, phrase } = resolveReference(report, 'bez-domova/deti');
    expect([spaces(text), phrase]).toEqual(['250 dětí', 'na ulici']);
    expect(resolveReference(report, 'bez-domova').phrase).toBeNull();
  });
  test('takes a cell with the period of its row', () => {
    const { valueText, period, sources } = resolveReference(report, 'lidnatost[2022-01-01].osob');
    expect([spaces(valueText), period, sources]).toEqual(['12 000 000', '2022-01-01', ['brozura-vk']]);
  });
  test.each([
    ['bez-pomocy', 'neznámý ukazatel „bez-pomocy“', 'Mysleli jste „bez-pomoci“?'],
    ['bez-pomoci:2020', 'ukazatel „bez-pomoci“ nemá údaj za období „2020“', 'Mysleli jste „2021“?'],
    ['bez-domova/dety', 'ukazatel „bez-domova“ nemá část „dety“', 'Mysleli jste „deti“?'],
    ['lidnatosti[2022-01-01].osob', 'neznámá tabulka „lidnatosti“', 'Mysleli jste „lidnatost“?'],
    ['lidnatost[2022-01-01].osoby', 'tabulka „lidnatost“ nemá sloupec „osoby“', 'Mysleli jste „osob“?'],
    ['lidnatost[2022-01-01].datum', 'sloupec „datum“ neobsahuje čísla', 'Známe: osob.'],
    [
      'lidnatost[*].osob',
      'sloupec „osob“ se nesmí sčítat',
      'Součet přes řádky (*) je dovolen jen u sloupců, které mají v popisu „additive“: true.',
    ],
    ['lidnatost[a, b].osob', 'v hranatých závorkách je 2 hodnot, řádek určuje 1', 'Uveďte v tomto pořadí: datum.'],
  ])('refuses %s and says why', (reference, message, hint) => {
    expect(refusal(reference)).toEqual({ message, hint });
  });
});

describe('resolveReference of a sum', () => {
  const places = ['Alfa', 'Beta'].flatMap((misto) =>
    ['2021', '2022'].map((rok, i) => ({ misto, rok, den: `${rok}-12-31`, osob: misto === 'Alfa' ? 1 + i : 10 + i })),
  );
  /** Two places at two times; what says the time differs from test to test. */
  const withTable = (over: Partial<ContextTable>): Report => {
    const table: ContextTable = {
      ...report.tables[0]!,
      id: 'mista',
      keys: ['misto', 'rok'],
      columns: [
        { name: 'misto', label: 'Místo', type: 'text' },
        { name: 'rok', label: 'Rok', type: 'text' },
        { name: 'den', label: 'Den', type: 'date' },
        { name: 'osob', label: 'Lidé', type: 'integer', additive: true },
      ],
      rows: places,
      ...over,
    };
    return { ...report, tables: [table] };
  };
  const byDay = withTable({ periodColumn: 'den' });

  test('adds all places at one time', () => {
    expect(resolveReference(byDay, 'mista[*, 2022].osob')).toMatchObject({ value: 13, period: '2022-12-31' });
  });
  test.each(['mista[Alfa, *].osob', 'mista[*, *].osob'])('refuses %s, which adds different times', (reference) => {
    expect(() => resolveReference(byDay, reference)).toThrow('odkaz sčítá různá období: 2021-12-31, 2022-12-31');
  });
  test('knows the time by a break too', () => {
    const gap = { column: 'rok', after: '2021', before: '2022', text: 'Počítá se jinak.' };
    const broken = withTable({ periodColumn: undefined, breaks: [gap] });
    expect(() => resolveReference(broken, 'mista[Alfa, *].osob')).toThrow('odkaz sčítá různá období: 2021, 2022');
    expect(resolveReference(broken, 'mista[*, 2022].osob').value).toBe(13);
  });
});

describe('fillReferences', () => {
  test('puts numbers with their units in place of braces', () => {
    expect(spaces(fillReferences(report, 'Z toho {bez-domova/deti}, celkem {bez-domova|value}.'))).toBe(
      'Z toho 250 dětí, celkem 1 000.',
    );
  });
  test('leaves a text without braces alone', () => {
    expect(fillReferences(report, 'Beze změny.')).toBe('Beze změny.');
  });
  test('names what stands in braces', () => {
    expect(referencesIn('{a} a {b/c|value}')).toEqual(['a', 'b/c|value']);
  });
});
