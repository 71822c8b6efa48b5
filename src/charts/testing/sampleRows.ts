import type { NamedValue } from '../namedRows.ts';

/** An invented row; `over` changes what the test is about. */
export function sampleRow(over: Partial<NamedValue> = {}): NamedValue {
  const value = over.value === undefined ? 12.5 : over.value;
  return {
    name: 'Horní Lhota',
    value,
    valueText: value === null ? 'údaj chybí' : `${value} lidí`,
    highlighted: false,
    ...over,
  };
}

/** Rows that are hard to draw: three as usual, sixty, long names, a gap, nothing but zero, very large numbers. */
export const hardRows: Readonly<Record<string, readonly NamedValue[]>> = {
  three: [sampleRow({ value: 30 }), sampleRow({ value: 20, highlighted: true }), sampleRow({ value: 10 })],
  sixty: Array.from({ length: 60 }, (_, i) => sampleRow({ name: `Obec ${i}`, value: 60 - i })),
  long: [
    sampleRow({ name: 'Správní obvod obce s rozšířenou působností Jablonec nad Nisou a okolí', highlighted: true }),
    sampleRow({ name: 'Nejneobhospodařovávatelnějšíměstysvcelémkraji', value: 3 }),
  ],
  gap: [sampleRow({ value: 10 }), sampleRow({ value: null, highlighted: true })],
  zero: [sampleRow({ value: 0 }), sampleRow({ value: 0, highlighted: true })],
  millions: [
    sampleRow({ name: 'Moravskoslezský kraj', value: 10_000_000, valueText: '10\u00a0000\u00a0000 příspěvků' }),
    sampleRow({ value: 0, valueText: '0\u00a0příspěvků' }),
  ],
};
