import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { drawDotPlot, placeDotPlot } from './dotPlot.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';
import { hardRows, sampleRow } from './testing/sampleRows.ts';

const sizes = ['narrow', 'wide'] as const;
const cases = sizes.flatMap((size) => Object.keys(hardRows).map((name) => [name, size] as const));
const references = [
  { label: 'Celá země', value: 11, valueText: '11\u00a0lidí' },
  {
    label: 'Kraj, v němž to všechno je a který má dlouhé jméno, delší než celý graf',
    value: 9,
    valueText: '9\u00a0lidí',
  },
];

describe('placeDotPlot', () => {
  test.each(cases)('keeps words in the frame and apart, and dots off the names and values (%s, %s)', (name, size) => {
    const rows = hardRows[name] ?? [];
    const { dots, references: lines, axis, right, bottom } = placeDotPlot({ rows, references }, size);
    const texts = [...dots.flatMap((dot) => [dot.name, dot.value]), ...lines.map(({ label }) => label)];
    expect(textTroubles(texts, { width: CHART_WIDTH[size], height: bottom + 2 })).toEqual([]);
    for (const { row } of dots) expect(axis.place(row.value ?? 0)).toBeLessThanOrEqual(right);
  });
  test('makes the axis long enough for a rate above all dots', () => {
    const { axis, right } = placeDotPlot({ rows: [sampleRow({ value: 1 })], references }, 'narrow');
    expect(axis.domain[1]).toBeGreaterThanOrEqual(11);
    expect(axis.place(11)).toBeLessThanOrEqual(right);
  });
});

/** Places of what was drawn, px: middles of dots, the dashed lines of rates, the line of zero before them. */
function placesIn(svg: string) {
  const numbers = (pattern: RegExp, text = svg) => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  const [, dashed = ''] = /<g [^>]*stroke-dasharray[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
  const [zero = NaN] = numbers(/<line x1="([\d.]+)"/g);
  return { zero, dots: numbers(/<circle cx="([\d.]+)"/g), rates: numbers(/<line x1="([\d.]+)"/g, dashed) };
}

describe('drawDotPlot', () => {
  test.each(sizes)('draws dots and rates on one axis from zero (%s)', (size) => {
    const rows = [40, 20, 0].map((value) => sampleRow({ value }));
    const svg = drawDotPlot({ rows, references: references.slice(0, 1), role: 'ink' }, sampleOptions(size));
    const { zero, dots, rates } = placesIn(svg);
    const [first = NaN, second = NaN, third = NaN] = dots.map((x) => x - zero);
    expect(third).toBe(0);
    expect(first).toBeGreaterThan(100);
    expect(first).toBeCloseTo(2 * second, 1);
    expect(rates.map((x) => x - zero)).toEqual([expect.closeTo((first * 11) / 40, 1)]);
  });
  test('draws one dot for each value and a dashed line for each rate', () => {
    const svg = drawDotPlot({ rows: hardRows['gap'] ?? [], references, role: 'priority-2' }, sampleOptions('wide'));
    expect(placesIn(svg).dots).toHaveLength(1);
    expect(placesIn(svg).rates).toHaveLength(2);
  });
  test('draws without any row', () => {
    expect(drawDotPlot({ rows: [], references: [], role: 'ink' }, sampleOptions('narrow'))).not.toContain('<circle');
  });
  test('escapes words of the data', () => {
    const hostile = { label: '<script>', value: 1, valueText: '"' };
    const rows = [sampleRow({ name: '<script>' })];
    expect(drawDotPlot({ rows, references: [hostile], role: 'ink' }, sampleOptions('wide'))).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    const model = { rows: hardRows['three'] ?? [], references, role: 'priority-4' } as const;
    await expect(drawDotPlot(model, sampleOptions(size))).toMatchFileSnapshot(`snapshots/dot-plot-${size}.svg`);
  });
});
