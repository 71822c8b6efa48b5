import { describe, expect, test } from 'vitest';
import { fiveStrata, modelOf } from './ascent/exampleModels.ts';
import { drawAscentChart } from './ascentChart.ts';
import { sampleOptions } from './testing/sampleIndicators.ts';

describe.each(['narrow', 'wide'] as const)('the ascent as a %s chart', (size) => {
  test('shows strata, line and path, and no measures', () => {
    const svg = drawAscentChart(fiveStrata, { ...sampleOptions(size), target: { kind: 'page' } });
    expect(svg).toContain('Zaměstnanost');
    expect(svg).toContain('data-goal="13"');
    expect(svg).toContain('class="ab-line"');
    expect(svg).not.toMatch(/Průřezová|VIII/);
  });

  test('has text of at least 12 px in the narrowest column it is shown in', () => {
    const svg = drawAscentChart(fiveStrata, sampleOptions(size));
    const shown = { narrow: 280 / 360, wide: 480 / 720 }[size];
    const fontSizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]) * shown);
    expect(fontSizes.length).toBeGreaterThan(0);
    // Sizes are written with two decimals.
    expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(11.99);
  });

  test.each([2, 9])('can be drawn for %i priorities', (count) => {
    const svg = drawAscentChart(
      modelOf(
        Array.from({ length: count }, () => 2),
        1,
      ),
      {
        ...sampleOptions(size),
        priorityCount: count,
      },
    );
    expect(svg).toContain(`Priorita ${count}`);
  });
});
