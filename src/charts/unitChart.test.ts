import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { sampleIndicator, sampleIndicators, sampleOptions, textTroubles } from './testing/sampleIndicators.ts';
import { drawUnitChart } from './unitChart.ts';
import { placePanels } from './unitChartLayout.ts';

const sizes = ['narrow', 'wide'] as const;
const model = { peoplePerDot: 10, panels: sampleIndicators };

/** Dots of the raster that a drawing shows; the four dots of samples beside words are left out. */
function dotsDrawn(svg: string): number {
  const paths = [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, d = '']) => d.match(/h0/g)?.length ?? 0);
  return (
    paths.reduce((sum, dots) => sum + dots, 0) - 4 * (svg.match(/<rect (?!width="720"|width="360")/g)?.length ?? 0)
  );
}

describe('placePanels', () => {
  test.each(sizes)('keeps words in the frame and apart (%s)', (size) => {
    const panels = placePanels(sampleIndicators, { peoplePerDot: 10, size, top: 0 });
    const frame = { width: CHART_WIDTH[size], height: panels.at(-1)?.bottom ?? 0 };
    expect(
      textTroubles(
        panels.flatMap(({ texts }) => texts),
        frame,
      ),
    ).toEqual([]);
  });
  test.each(sizes)('keeps dots below the words of their panel and above the next panel (%s)', (size) => {
    const panels = placePanels(sampleIndicators, { peoplePerDot: 10, size, top: 0 });
    for (const [index, { texts, top, bottom }] of panels.entries()) {
      for (const { y, lines, lineHeight } of texts) expect(y + (lines.length - 1) * lineHeight).toBeLessThan(top);
      expect(bottom).toBeGreaterThan(top);
      const next = panels[index + 1];
      if (next !== undefined) expect(bottom).toBeLessThan(Math.min(...next.texts.map(({ y, size: font }) => y - font)));
    }
  });
  test('puts the dots of a part first and the rest after them', () => {
    const [panel] = placePanels(sampleIndicators, { peoplePerDot: 10, size: 'wide', top: 0 });
    expect(panel?.parts).toMatchObject([{ first: 0, count: 68 }]);
    expect(panel?.rest).toEqual({ first: 68, count: 167 });
  });
});

describe('drawUnitChart', () => {
  test.each(sizes)('draws people ÷ 10 dots, rounded, on one raster (%s)', (size) => {
    expect(dotsDrawn(drawUnitChart(model, sampleOptions(size)))).toBe(235 + 9 + 52);
  });
  test('marks each panel with the id of its indicator', () => {
    const svg = drawUnitChart(model, sampleOptions('wide'));
    expect([...svg.matchAll(/<g class="unit-panel" data-indicator="([^"]*)">/g)].map(([, id]) => id)).toEqual([
      'velky',
      'maly',
      'dlouhy',
    ]);
  });
  test('says what one dot and one row are', () => {
    expect(drawUnitChart(model, sampleOptions('narrow'))).toContain(
      'jeden bod: 10\u00a0lidí, celý řádek: 500\u00a0lidí',
    );
  });
  test('says in words that a number is too small for a dot', () => {
    const panels = [sampleIndicator({ value: 0 }), sampleIndicator({ value: 3 })];
    const svg = drawUnitChart({ peoplePerDot: 10, panels }, sampleOptions('wide'));
    expect(svg).toContain('žádný bod');
    expect(svg).toContain('méně než jeden bod');
  });
  test('draws one indicator, none, and ten million people', () => {
    for (const panels of [[], [sampleIndicator()], [sampleIndicator({ value: 10_000_000 })]]) {
      expect(drawUnitChart({ peoplePerDot: 10_000, panels }, sampleOptions('narrow'))).toMatch(/^<svg.*<\/svg>$/s);
    }
  });
  test('escapes words of the data', () => {
    const panels = [sampleIndicator({ id: '"><script>', headline: '<b>&', period: '"2020"' })];
    const svg = drawUnitChart({ peoplePerDot: 10, panels }, sampleOptions('wide'));
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('&lt;b&gt;&amp;');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    const svg = drawUnitChart(model, sampleOptions(size));
    expect(drawUnitChart(model, sampleOptions(size))).toBe(svg);
    await expect(svg).toMatchFileSnapshot(`snapshots/unit-chart-${size}.svg`);
  });
});
