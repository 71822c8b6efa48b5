import { describe, expect, test } from 'vitest';
import { fillReferences, parseReference, referencesIn, resolveReference, UnresolvedReference } from './reference.ts';
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
    expect(spaces(resolveReference(report, 'bez-domova/deti').text)).toBe('250 dětí');
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
