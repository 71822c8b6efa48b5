import { describe, expect, test } from 'vitest';
import type { TrendModel, TrendSeries } from './trendModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { textBoxes } from './placedText.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';
import { formatCoordinate } from './svg.ts';
import { drawTrend } from './trend.ts';
import { placeTrend } from './trendLayout.ts';

const sizes = ['narrow', 'wide'] as const;
const years = [2016, 2017, 2018, 2020, 2021];

/** A line whose values from 2020 on lie behind a break; null leaves a time out. */
function line(name: string, kind: TrendSeries['kind'], values: readonly (number | null)[]): TrendSeries {
  const points = values.flatMap((value, i) => {
    const time = years[i] ?? 0;
    return value === null ? [] : [{ time, value, run: time < 2020 ? 0 : 1, valueText: `${value}\u00a0%` }];
  });
  return { name, kind, points };
}

function model(over: Partial<TrendModel> = {}): TrendModel {
  return {
    series: [
      line('Náš kraj', 'highlight', [11, 12, 11, 9, 8]),
      line('Nejvyšší kraj', 'other', [16, 18, 17, 14, 13]),
      line('Prostřední kraj', 'other', [7, 7, 6.5, 6, 6]),
      line('Nejnižší kraj', 'other', [5, 5, 6, 4, 4]),
      line('všechny kraje dohromady', 'average', [9, 9.5, 9, 7, 7]),
    ],
    ticks: years.map((time) => ({ time, label: String(time) })),
    breaks: [{ from: 2018, to: 2020, label: 'zlom: jinak se počítá' }],
    unit: '\u00a0%',
    role: 'priority-3',
    ...over,
  };
}

const long = 'Kraj s velmi dlouhým jménem, které se do sloupce u čar nevejde ani na čtyři řádky';
const hard: Record<string, TrendModel> = {
  usual: model(),
  'one moment': model({
    series: [line('Náš kraj', 'highlight', [11])],
    ticks: [{ time: 2016, label: '2016' }],
    breaks: [],
  }),
  'a gap in the middle': model({ series: [line('Náš kraj', 'highlight', [11, null, 10, null, 9])] }),
  zero: model({ series: [line('Náš kraj', 'highlight', [0, 0, 0, 0, 0])] }),
  millions: model({ series: [line('Náš kraj', 'highlight', [10_000_000, 1, 2, 3, 10_000_000])] }),
  'long names': model({ series: [line(long, 'highlight', [1, 2, 1, 2, 1]), line(long, 'average', [1, 2, 1, 2, 1.1])] }),
  'sixty lines': model({
    series: Array.from({ length: 60 }, (_, i) =>
      line(`Obec ${i}`, i === 7 ? 'highlight' : 'other', [i, i + 1, i, i, i]),
    ),
  }),
  'a break with a long word': model({
    breaks: [
      { from: 2016, to: 2017, label: 'nejneobhospodařovávatelnější' },
      { from: 2018, to: 2020, label: 'metodologicky nesrovnatelné' },
    ],
  }),
};
const cases = sizes.flatMap((size) => Object.keys(hard).map((name) => [name, size] as const));
const hardModel = (name: string): TrendModel => hard[name] ?? model();

describe('placeTrend', () => {
  test.each(sizes)('places values on one scale from zero and times at their distance (%s)', (size) => {
    const { lines, axis, plot } = placeTrend(model(), size);
    expect(axis.place(0)).toBe(plot.bottom);
    const [a, b, , d] = lines[0]?.dots ?? [];
    expect((plot.bottom - (b?.y ?? NaN)) / (plot.bottom - (d?.y ?? NaN))).toBeCloseTo(12 / 9);
    expect(((d?.x ?? NaN) - (a?.x ?? NaN)) / ((b?.x ?? NaN) - (a?.x ?? NaN))).toBeCloseTo(4);
  });
  test.each(cases)('keeps words in the frame and apart (%s, %s)', (name, size) => {
    const { labels, ticks, breaks, height } = placeTrend(hardModel(name), size);
    const texts = [...labels, ...ticks, ...breaks.map(({ label }) => label)];
    expect(textTroubles(texts, { width: CHART_WIDTH[size], height })).toEqual([]);
  });
  test.each(sizes)(
    'writes the words of a break inside its band, or above the plot where they do not fit (%s)',
    (size) => {
      const [inside] = placeTrend(model(), size).breaks;
      const boxes = textBoxes(
        inside?.label ?? { lines: [], x: 0, y: 0, lineHeight: 0, size: 0, weight: 400, role: 'ink' },
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const { x, width } of boxes) {
        expect(x).toBeGreaterThanOrEqual(inside?.x ?? NaN);
        expect(x + width).toBeLessThanOrEqual((inside?.x ?? NaN) + (inside?.width ?? NaN));
      }
      const above = placeTrend(hardModel('a break with a long word'), 'narrow');
      for (const { label } of above.breaks) expect(label.y).toBeLessThan(above.plot.top);
    },
  );
  test('names our line, the average, the highest and the lowest line, and no other', () => {
    const words = placeTrend(model(), 'wide')
      .labels.flatMap(({ lines }) => lines)
      .join(' ');
    for (const name of ['Náš kraj', 'všechny kraje dohromady', 'Nejvyšší kraj', 'Nejnižší kraj'])
      expect(words).toContain(name);
    expect(words).not.toContain('Prostřední');
  });
  test('writes the values of our line on both sides of the break', () => {
    const words = placeTrend(model(), 'narrow').labels.flatMap(({ lines }) => lines);
    expect(words).toEqual(expect.arrayContaining(['11\u00a0%', '9\u00a0%']));
  });
  test('always says the first and the last time', () => {
    const ticks = Array.from({ length: 60 }, (_, i) => ({ time: 1960 + i, label: String(1960 + i) }));
    const labels = placeTrend(model({ ticks, breaks: [] }), 'narrow').ticks.map(({ lines }) => lines[0]);
    expect([labels[0], labels.at(-1)]).toEqual(['1960', '2019']);
    expect(labels.length).toBeLessThan(12);
  });
});

/** Whether a line may be drawn between two of its places: not over the band of a break. */
const besideBand = (run: string, [from, to]: readonly [number, number]) => {
  const places = run.split('L').map((pair) => Number(pair.split(',')[0]));
  return places.every((x) => x <= from + 0.1) || places.every((x) => x >= to - 0.1);
};

describe('drawTrend', () => {
  test.each(cases)('draws every place as a number (%s, %s)', (name, size) => {
    const svg = drawTrend(hardModel(name), sampleOptions(size));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<circle/g)?.length ?? 0).toBe(
      hardModel(name)
        .series.filter(({ kind }) => kind === 'highlight')
        .flatMap(({ points }) => points).length,
    );
  });
  test.each(sizes)('draws each line in two runs, none of them across the break (%s)', (size) => {
    const [band] = placeTrend(model(), size).breaks;
    const edges = [band?.x ?? NaN, (band?.x ?? NaN) + (band?.width ?? NaN)] as const;
    const paths = [...drawTrend(model(), sampleOptions(size)).matchAll(/<path d="M([^"]+)"/g)].map(([, d = '']) => d);
    expect(paths).toHaveLength(model().series.length);
    for (const path of paths) {
      const runs = path.split('M');
      expect(runs).toHaveLength(2);
      for (const run of runs) expect(besideBand(run, edges), run).toBe(true);
    }
  });
  test.each(sizes)('draws lines and dots where the layout says that they are (%s)', (size) => {
    const svg = drawTrend(model(), sampleOptions(size));
    const ours = placeTrend(model(), size).lines[0]?.dots ?? [];
    expect(ours).toHaveLength(5);
    for (const { x, y } of ours) {
      expect(svg).toContain(`<circle cx="${formatCoordinate(x)}" cy="${formatCoordinate(y)}"`);
      expect(svg).toContain(`${formatCoordinate(x, 1)},${formatCoordinate(y, 1)}`);
    }
  });
  test('draws without any value', () => {
    const empty = model({ series: [line('Náš kraj', 'highlight', [])], ticks: [], breaks: [] });
    expect(drawTrend(empty, sampleOptions('narrow'))).not.toContain('NaN');
  });
  test('escapes words of the data', () => {
    const hostile = model({
      series: [line('<script>', 'highlight', [1, 2, 3, 4, 5])],
      ticks: [{ time: 2016, label: '<script>' }],
      breaks: [{ from: 2018, to: 2020, label: '<script>' }],
    });
    expect(drawTrend(hostile, sampleOptions('wide'))).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    await expect(drawTrend(model(), sampleOptions(size))).toMatchFileSnapshot(`snapshots/trend-${size}.svg`);
  });
});
