import { dot, lineY, rect, ruleX, ruleY } from '@observablehq/plot';
import type { ChartOptions } from './chartOptions.ts';
import type { TrendModel, TrendSeries } from './trendModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor } from './colours.ts';
import { drawText } from './placedText.ts';
import { renderPlot } from './renderPlot.ts';
import { svgDocument } from './svgDocument.ts';
import { placeTrend } from './trendLayout.ts';

/** In the order in which they are drawn: ours on top. */
const STROKES = {
  other: { strokeWidth: 1.2 },
  average: { strokeWidth: 2, strokeDasharray: '6 4' },
  highlight: { strokeWidth: 3.5 },
} as const;

/** Lines in time from zero, ours on top; where the way of counting changed there is a gap in every line. */
export function drawTrend(model: TrendModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { time, axis, breaks, labels, axisNumbers, ticks, plot, height } = placeTrend(model, size);
  const strokeOf = { highlight: paint(model.role), average: paint('ink'), other: paint('grey-2') };
  const kinds = ['other', 'average', 'highlight'] as const;
  const ours = model.series.filter(({ kind }) => kind === 'highlight').flatMap(({ points }) => points);
  const [, top] = axis.domain;
  const marks = [
    ruleY(
      axis.ticks.filter(({ value }) => value !== 0),
      { y: 'value', stroke: paint('line') },
    ),
    ruleY([0], { stroke: paint('line-strong') }),
    // The bands lie over the grid: even the axis is interrupted.
    rect(model.breaks, { x1: 'from', x2: 'to', y1: 0, y2: top, insetTop: -1, insetBottom: -1, fill: paint('sunken') }),
    ruleX(
      model.breaks.flatMap(({ from, to }) => [from, to]),
      { stroke: paint('grey-1'), strokeDasharray: '2 3' },
    ),
    ruleX(
      model.ticks.map((tick) => tick.time),
      { y1: 0, y2: 0, insetBottom: -TICK, stroke: paint('line-strong') },
    ),
    ...kinds.map((kind) =>
      lineY(withGaps(model.series.filter((series) => series.kind === kind)), {
        x: 'time',
        y: 'value',
        z: 'line',
        stroke: strokeOf[kind],
        ...STROKES[kind],
      }),
    ),
    dot(ours, { x: 'time', y: 'value', r: 4.5, fill: strokeOf.highlight }),
  ];
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    renderPlot({ x: time, y: axis, frame: plot, marks }),
    [...axisNumbers, ...breaks.map(({ label }) => label), ...labels, ...ticks].map((text) => drawText(text, paint)),
  );
}

/** Length of the small lines at the times of the axis, px. */
const TICK = 5;

/** The values of lines one after another; between two runs one that is no number, where Plot lets the line end. */
function withGaps(lines: readonly TrendSeries[]): { line: number; time: number; value: number }[] {
  return lines.flatMap(({ points }, line) =>
    points.flatMap(({ time, value, run }, i) => [
      ...(i > 0 && points[i - 1]?.run !== run ? [{ line, time, value: Number.NaN }] : []),
      { line, time, value },
    ]),
  );
}
