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
  test.each(sizes)('places dots and rates on one axis from zero (%s)', (size) => {
    const rows = [40, 20, 0].map((value) => sampleRow({ value }));
    const { dots, axis, references: lines } = placeDotPlot({ rows, references: references.slice(0, 1) }, size);
    const zero = axis.place(0);
    const [first, second, third] = dots.map(({ x }) => (x ?? NaN) - zero);
    expect(third).toBe(0);
    expect(first).toBeCloseTo(2 * (second ?? NaN));
    expect((lines[0]?.x ?? NaN) - zero).toBeCloseTo(((first ?? NaN) * 11) / 40);
  });
  test.each(cases)('keeps words in the frame and apart, and dots off the names and values (%s, %s)', (name, size) => {
    const { dots, references: lines, right, bottom } = placeDotPlot({ rows: hardRows[name] ?? [], references }, size);
    const texts = [...dots.flatMap((dot) => [dot.name, dot.value]), ...lines.map(({ label }) => label)];
    expect(textTroubles(texts, { width: CHART_WIDTH[size], height: bottom + 2 })).toEqual([]);
    for (const { x } of dots) expect(x ?? right).toBeLessThanOrEqual(right);
  });
  test('makes the axis long enough for a rate above all dots', () => {
    const { axis, right } = placeDotPlot({ rows: [sampleRow({ value: 1 })], references }, 'narrow');
    expect(axis.domain[1]).toBeGreaterThanOrEqual(11);
    expect(axis.place(11)).toBeLessThanOrEqual(right);
  });
  test('has no dot for a missing value', () => {
    expect(placeDotPlot({ rows: hardRows['gap'] ?? [], references: [] }, 'wide').dots[1]?.x).toBeNull();
  });
});

describe('drawDotPlot', () => {
  test('draws one dot for each value and a dashed line for each rate', () => {
    const svg = drawDotPlot({ rows: hardRows['gap'] ?? [], references, role: 'priority-2' }, sampleOptions('wide'));
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
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
