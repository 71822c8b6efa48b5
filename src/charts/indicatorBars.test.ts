import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { drawIndicatorBars } from './indicatorBars.ts';
import { placeBars } from './indicatorBarsLayout.ts';
import { sampleIndicator, sampleIndicators, sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;

describe('placeBars', () => {
  test.each(sizes)('makes lengths proportional to values, from one zero (%s)', (size) => {
    const bars = placeBars(sampleIndicators, size, 0);
    const perPerson = (bars[0]?.bar.width ?? 0) / 2345;
    expect(perPerson).toBeGreaterThan(0);
    for (const { bar, indicator } of bars) {
      expect(bar.width).toBeCloseTo(indicator.value * perPerson);
      expect(bar.x).toBe(bars[0]?.bar.x);
    }
  });
  test('makes a part as long as its value, from the beginning of the bar', () => {
    const [first] = placeBars(sampleIndicators, 'wide', 0);
    expect(first?.parts[0]?.from).toBe(0);
    expect((first?.parts[0]?.width ?? 0) / (first?.bar.width ?? 1)).toBeCloseTo(678 / 2345);
  });
  test.each(sizes)('keeps words in the frame and apart (%s)', (size) => {
    const bars = placeBars(sampleIndicators, size, 4);
    const frame = { width: CHART_WIDTH[size], height: (bars.at(-1)?.bottom ?? 0) + 6 };
    expect(
      textTroubles(
        bars.flatMap(({ texts }) => texts),
        frame,
      ),
    ).toEqual([]);
  });
  test.each(sizes)('leaves room for a number of eight digits (%s)', (size) => {
    const large = sampleIndicator({ value: 10_000_000, valueText: '10\u00a0000\u00a0000' });
    const bars = placeBars([large, sampleIndicator({ value: 0 })], size, 4);
    expect(
      textTroubles(
        bars.flatMap(({ texts }) => texts),
        { width: CHART_WIDTH[size], height: 1000 },
      ),
    ).toEqual([]);
    expect(bars[1]?.bar.width).toBe(0);
  });
  test('draws nothing longer than zero when all values are zero', () => {
    expect(placeBars([sampleIndicator({ value: 0 })], 'wide', 0)[0]?.bar.width).toBe(0);
  });
});

describe('drawIndicatorBars', () => {
  test('writes value, period, estimate, caveat and priority beside the bars', () => {
    const svg = drawIndicatorBars({ indicators: sampleIndicators }, sampleOptions('wide'));
    expect(svg).toContain('>2345<');
    expect(svg).toContain('2020 · odhad · Bydlení');
    expect(svg).toContain('průměrný měsíc 2019 · viz poznámky');
    expect(svg).toContain('z toho 678 dětí');
  });
  test('draws no indicator and sixty of them', () => {
    for (const count of [0, 60]) {
      const indicators = Array.from({ length: count }, (_, i) => sampleIndicator({ id: `u${i}`, value: i * 7 }));
      expect(drawIndicatorBars({ indicators }, sampleOptions('narrow')).match(/data-indicator/g) ?? []).toHaveLength(
        count,
      );
    }
  });
  test('escapes words of the data', () => {
    const svg = drawIndicatorBars({ indicators: [sampleIndicator({ label: '<script>' })] }, sampleOptions('wide'));
    expect(svg).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    const svg = drawIndicatorBars({ indicators: sampleIndicators }, sampleOptions(size));
    await expect(svg).toMatchFileSnapshot(`snapshots/indicator-bars-${size}.svg`);
  });
});
