import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { boxInside } from './labels.ts';
import { drawRanking, placeRanking } from './ranking.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';
import { hardRows, sampleRow } from './testing/sampleRows.ts';

const sizes = ['narrow', 'wide'] as const;
const cases = sizes.flatMap((size) => Object.keys(hardRows).map((name) => [name, size] as const));

describe('placeRanking', () => {
  test.each(sizes)('makes lengths proportional to values, from one zero (%s)', (size) => {
    const placed = placeRanking(
      [40, 30, 1].map((value) => sampleRow({ value })),
      size,
    );
    const [longest] = placed;
    expect(longest?.bar?.width).toBeGreaterThan(CHART_WIDTH[size] / 3);
    for (const { bar, row } of placed) {
      expect(bar?.x).toBe(longest?.bar?.x);
      expect((bar?.width ?? 0) / (longest?.bar?.width ?? 1)).toBeCloseTo((row.value ?? 0) / 40);
    }
  });
  test.each(cases)('keeps words and bars in the frame and words apart (%s, %s)', (name, size) => {
    const placed = placeRanking(hardRows[name] ?? [], size);
    const frame = { width: CHART_WIDTH[size], height: (placed.at(-1)?.bottom ?? 0) + 2 };
    expect(
      textTroubles(
        placed.flatMap((row) => [row.name, row.value]),
        frame,
      ),
    ).toEqual([]);
    expect(placed.every(({ bar }) => bar === null || boxInside(bar, frame))).toBe(true);
  });
  test('draws no bar for a missing value and says that it is missing', () => {
    const [, missing] = placeRanking(hardRows['gap'] ?? [], 'narrow');
    expect(missing?.bar).toBeNull();
    expect(missing?.value.lines).toEqual(['údaj chybí']);
  });
  test('draws bars of no length when all values are zero', () => {
    expect(placeRanking(hardRows['zero'] ?? [], 'wide').map(({ bar }) => bar?.width)).toEqual([0, 0]);
  });
  test('sets the highlighted row in bold, name and value', () => {
    const [, ours] = placeRanking(hardRows['three'] ?? [], 'wide');
    expect([ours?.name.weight, ours?.value.weight]).toEqual([700, 700]);
  });
});

describe('drawRanking', () => {
  test('colours the highlighted bar alone', () => {
    const svg = drawRanking(
      { rows: hardRows['three'] ?? [], role: 'priority-3' },
      { ...sampleOptions('wide'), target: { kind: 'page' } },
    );
    expect(svg.match(/var\(--priority-3\)/g)).toHaveLength(1);
  });
  test('draws without any row', () => {
    expect(drawRanking({ rows: [], role: 'ink' }, sampleOptions('narrow'))).not.toContain('<rect x');
  });
  test('escapes words of the data', () => {
    const svg = drawRanking({ rows: [sampleRow({ name: '<script>' })], role: 'ink' }, sampleOptions('wide'));
    expect(svg).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    const rows = [sampleRow({ value: 30 }), ...(hardRows['long'] ?? []), sampleRow({ value: null })];
    await expect(drawRanking({ rows, role: 'priority-3' }, sampleOptions(size))).toMatchFileSnapshot(
      `snapshots/ranking-${size}.svg`,
    );
  });
});
