import type { ChartSize } from './chartOptions.ts';
import type { PlacedText } from './placedText.ts';
import type { PlacedLine, PlotArea, TrendModel, TrendSeries } from './trendModel.ts';
import { labelRoom, linearAxis, type Axis } from './axes.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { formatCoordinate } from './svg.ts';
import { placeBreakLabels, type PlacedBreak } from './trendBreaks.ts';
import { axisLabels, placeSeriesLabels, placeTicks, placeValueLabels } from './trendLabels.ts';
import { TREND_SIZES } from './trendModel.ts';

/** Everything in its place, px. */
export interface PlacedTrend {
  axis: Axis;
  /** Place of each time of the axis. */
  moments: number[];
  lines: PlacedLine[];
  breaks: PlacedBreak[];
  /** Names and last values at the right, values along the highlighted line. */
  labels: PlacedText[];
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
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (time: number) => left + (last > first ? (time - first) / (last - first) : 0.5) * (right - left - LAST_DOT);

  const { placed, rowsAbove } = placeBreakLabels(breaks, x, { size, top: TOP });
  const top = TOP + rowsAbove * line;
  const plot: PlotArea = { left: 0, right, top, bottom: top + plotHeight };
  const axis = linearAxis({ extent, range: [plot.bottom, plot.top], unit });
  const lines = series.map((one) => placeLine(one, x, axis));
  const names = placeSeriesLabels(lines, { axis, plot, size });
  const taken = [...axisLabels(axis, size), ...placed.map(({ label }) => label)];
  return {
    axis,
    moments: times.map(x),
    lines,
    breaks: placed,
    labels: [...names, ...placeValueLabels(lines, { taken, size, right })],
    ticks: placeTicks(ticks, x, { size, baseline: plot.bottom + line + 6, right: CHART_WIDTH[size] }),
    plot,
    height: plot.bottom + line + 14,
  };
}

function placeLine(series: TrendSeries, x: (time: number) => number, axis: Axis): PlacedLine {
  const dots = series.points.map(({ time, value }) => ({ x: x(time), y: axis.place(value) }));
  const d = dots.map((dot, i) => {
    const starts = i === 0 || series.points[i - 1]?.run !== series.points[i]?.run;
    return `${starts ? 'M' : 'L'}${formatCoordinate(dot.x, 1)} ${formatCoordinate(dot.y, 1)}`;
  });
  return { series, d: d.join(''), dots };
}
