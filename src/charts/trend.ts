import type { ChartOptions } from './chartOptions.ts';
import type { TrendModel } from './trendModel.ts';
import { drawHorizontalGrid } from './axes.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor } from './colours.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';
import { placeTrend } from './trendLayout.ts';
import { TREND_SIZES } from './trendModel.ts';

const STROKES = {
  highlight: { 'stroke-width': 3.5 },
  average: { 'stroke-width': 2, 'stroke-dasharray': '6 4' },
  other: { 'stroke-width': 1.2 },
} as const;

/** Lines in time from zero, ours on top; where the way of counting changed there is a gap in every line. */
export function drawTrend(model: TrendModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { axis, lines, moments, breaks, labels, ticks, plot, height } = placeTrend(model, size);
  const strokeOf = { highlight: paint(model.role), average: paint('ink'), other: paint('grey-2') };
  const order = ['other', 'average', 'highlight'] as const;
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    drawHorizontalGrid(axis, { left: plot.left, right: plot.right, size: TREND_SIZES[size].text, paint }),
    // The bands lie over the grid: even the axis is interrupted.
    breaks.map(({ x, width }) => [
      element('rect', { x, y: plot.top - 1, width, height: plot.bottom - plot.top + 2, fill: paint('sunken') }),
      element('path', {
        d: `M${x.toFixed(1)} ${plot.top}V${plot.bottom}m${width.toFixed(1)} 0V${plot.top}`,
        stroke: paint('grey-1'),
        'stroke-dasharray': '2 3',
      }),
    ]),
    element('path', {
      d: moments.map((x) => `M${x.toFixed(1)} ${plot.bottom}v5`).join(''),
      stroke: paint('line-strong'),
    }),
    order.map((kind) => {
      const ofKind = lines.filter(({ series, d }) => series.kind === kind && d !== '');
      if (ofKind.length === 0) return null;
      return element(
        'g',
        {
          fill: 'none',
          stroke: strokeOf[kind],
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
          ...STROKES[kind],
        },
        ofKind.map(({ d }) => element('path', { d })),
      );
    }),
    lines
      .filter(({ series }) => series.kind === 'highlight')
      .flatMap(({ dots }) => dots)
      .map(({ x, y }) => element('circle', { cx: x, cy: y, r: 4.5, fill: strokeOf.highlight })),
    [...breaks.map(({ label }) => label), ...labels, ...ticks].map((text) => drawText(text, paint)),
  );
}
