import { describe, expect, test } from 'vitest';
import type { AgedIndicator, IndicatorAgesModel } from './indicatorAges.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { drawIndicatorAges } from './indicatorAges.ts';
import { placeAges } from './indicatorAgesLayout.ts';
import { boxesOverlap } from './labels.ts';
import { textBoxes } from './placedText.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;

function aged(over: Partial<AgedIndicator>): AgedIndicator {
  const priority = { order: 1, name: 'Bydlení' };
  return {
    id: 'vzorek',
    label: 'Lidé ve vzorku',
    priority,
    interval: null,
    shape: 'bar',
    note: 'rok neuveden',
    ...over,
  };
}

const model: IndicatorAgesModel = {
  edition: { at: 2026.9, label: 'vydání zprávy 23. 11. 2026' },
  indicators: [
    aged({ id: 'rok', interval: { start: 2018, end: 2019 }, note: '2018, před 7 lety' }),
    aged({ id: 'den', interval: { start: 2021, end: 2021.003 }, shape: 'point', note: '1. 1. 2021, před 5 lety' }),
    aged({
      id: 'mesic',
      label: 'Mladí lidé mimo vzdělání i zaměstnání, kteří se hlásí na úřadu práce a nikde jinde',
      interval: { start: 2026.5, end: 2026.583 },
      note: 'červenec 2026, před méně než rokem',
      priority: { order: 2, name: 'Vzdělávání' },
    }),
    aged({ id: 'dlouhe', interval: { start: 2018, end: 2026 }, note: '2018–2025, před méně než rokem' }),
    aged({ id: 'neznamy' }),
  ],
};

describe('placeAges', () => {
  test.each(sizes)('puts marks where their periods lie on the axis (%s)', (size) => {
    const { axis, rows } = placeAges(model, size);
    const year = (axis?.x(2019) ?? 0) - (axis?.x(2018) ?? 0);
    const [first, day, month] = rows.map(({ mark }) => mark);
    expect((first?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(year);
    expect(day?.from).toBe(day?.to);
    expect(day?.from).toBeCloseTo(axis?.x(2021.0015) ?? 0);
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBeCloseTo(year * 0.083);
  });
  test.each(sizes)('keeps an unknown period outside the axis, below its lines (%s)', (size) => {
    const { rows, lines } = placeAges(model, size);
    const unknown = rows.at(-1);
    expect(unknown?.mark).toBeNull();
    for (const { y, size: font } of unknown?.texts ?? []) expect(y - font).toBeGreaterThan(lines.bottom);
    for (const { mark } of rows.slice(0, -1)) expect(mark?.y).toBeLessThan(lines.bottom);
  });
  test.each(sizes)('keeps words in the frame and apart (%s)', (size) => {
    const { axisTexts, rows, height } = placeAges(model, size);
    const texts = [...axisTexts, ...rows.flatMap((row) => row.texts)];
    expect(textTroubles(texts, { width: CHART_WIDTH[size], height })).toEqual([]);
  });
  test.each(sizes)('keeps words off the marks (%s)', (size) => {
    const { rows } = placeAges(model, size);
    const marks = rows.flatMap(({ mark }) => (mark === null ? [] : [mark]));
    const boxes = marks.map(({ from, to, y }) => ({ x: from - 2, y: y - 7, width: to - from + 4, height: 14 }));
    for (const word of rows.flatMap(({ texts }) => texts.flatMap(textBoxes))) {
      expect(boxes.filter((mark) => boxesOverlap(mark, word))).toEqual([]);
    }
  });
  test('draws no axis when no period is known', () => {
    const { axis, rows, lines } = placeAges({ ...model, indicators: [aged({})] }, 'wide');
    expect(axis).toBeNull();
    expect(lines.edition).toBeNull();
    expect(rows).toHaveLength(1);
  });
});

describe('drawIndicatorAges', () => {
  test('draws a diamond for a day and bars for the rest', () => {
    const svg = drawIndicatorAges(model, sampleOptions('wide'));
    expect(svg.match(/<rect (?!width)/g)).toHaveLength(3);
    expect(svg.match(/l7 7l-7 7l-7-7z/g)).toHaveLength(1);
  });
  test('escapes words of the data', () => {
    const svg = drawIndicatorAges(
      { ...model, indicators: [aged({ label: '<script>', note: '<b>' })] },
      sampleOptions('wide'),
    );
    expect(svg).not.toMatch(/<script|<b>/);
  });
  test('draws a report without indicators', () => {
    expect(drawIndicatorAges({ ...model, indicators: [] }, sampleOptions('narrow'))).toMatch(/^<svg.*<\/svg>$/s);
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    await expect(drawIndicatorAges(model, sampleOptions(size))).toMatchFileSnapshot(
      `snapshots/indicator-ages-${size}.svg`,
    );
  });
});
