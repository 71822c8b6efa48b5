import type { ChartSize } from './chartOptions.ts';
import type { PlacedText } from './placedText.ts';
import type { PlacedLine, PlotArea, TrendModel } from './trendModel.ts';
import { scaleLinear } from 'd3';
import { labelRoom, linearAxis, type Axis } from './axes.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import type { Scale } from './renderPlot.ts';
import { placeBreakLabels, type PlacedBreak } from './trendBreaks.ts';
import { axisLabels, placeSeriesLabels, placeTicks, placeValueLabels } from './trendLabels.ts';
import { TREND_SIZES } from './trendModel.ts';

/** Everything in its place, px. */
export interface PlacedTrend {
  /** Decimal years to px. */
  time: Scale;
  axis: Axis;
  lines: PlacedLine[];
  breaks: PlacedBreak[];
  /** Names and last values at the right, values along the highlighted line. */
  labels: PlacedText[];
  /** Numbers of the axis above its lines, times below it. */
  axisNumbers: PlacedText[];
  ticks: PlacedText[];
  plot: PlotArea;
  height: number;
}

const TOP = 24;
const AXIS_GAP = 14;
const LAST_DOT = 6;

/** Places lines, breaks and direct labels on one scale from zero. */
export function placeTrend({ series, ticks, breaks, unit }: Omit<TrendModel, 'role'>, size: ChartSize): PlacedTrend {
  const { text, line, plotHeight, labels: labelWidth } = TREND_SIZES[size];
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const extent = [0, Math.max(0, ...values)] as const;
  const right = CHART_WIDTH[size] - labelWidth;
  const left = labelRoom(linearAxis({ extent, range: [1, 0], unit }), text) + AXIS_GAP;
  const times = ticks.map(({ time }) => time);
  const time: Scale = { domain: [times[0] ?? 0, times.at(-1) ?? 1], range: [left, right - LAST_DOT] };
  const x = scaleLinear(time.domain, time.range);

  const { placed, rowsAbove } = placeBreakLabels(breaks, x, { size, top: TOP });
  const top = TOP + rowsAbove * line;
  const plot: PlotArea = { left: 0, right, top, bottom: top + plotHeight };
  const axis = linearAxis({ extent, range: [plot.bottom, plot.top], unit });
  const lines = series.map((one) => ({
    series: one,
    dots: one.points.map((point) => ({ x: x(point.time), y: axis.place(point.value) })),
  }));
  const axisNumbers = axisLabels(axis, size);
  const names = placeSeriesLabels(lines, { axis, plot, size });
  const taken = [...axisNumbers, ...placed.map(({ label }) => label)];
  return {
    time,
    axis,
    lines,
    breaks: placed,
    labels: [...names, ...placeValueLabels(lines, { taken, size, right })],
    axisNumbers,
    ticks: placeTicks(ticks, x, { size, baseline: plot.bottom + line + 6, right: CHART_WIDTH[size] }),
    plot,
    height: plot.bottom + line + 14,
  };
}
