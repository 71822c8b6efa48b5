/** What a trend is made of; shared by its placing and its drawing. */
import type { ChartSize } from './chartOptions.ts';
import type { ColourRole } from './colours.ts';

/** A value at a time (decimal year); `run` grows by one at each break, lines join values of one run only. */
export interface TrendPoint {
  time: number;
  value: number;
  run: number;
  /** The value as readers see it, with unit. */
  valueText: string;
}

/** A line of the chart. Times without a value have no point. */
export interface TrendSeries {
  name: string;
  kind: 'highlight' | 'average' | 'other';
  points: readonly TrendPoint[];
}

/** Change in time: one line among others, with breaks. */
export interface TrendModel {
  series: readonly TrendSeries[];
  /** Times of the values, in order, with what is written under the axis. */
  ticks: readonly { time: number; label: string }[];
  /** Stretches that no line may cross. */
  breaks: readonly { from: number; to: number; label: string }[];
  /** Written after the topmost number of the axis. */
  unit: string;
  role: ColourRole;
}

/** Where lines may be drawn, px. */
export interface PlotArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line with the places of its values, px. */
export interface PlacedLine {
  series: TrendSeries;
  dots: { x: number; y: number }[];
}

/** Sizes of text and plot, px; `labels` is the room for names at the right. */
export const TREND_SIZES = {
  narrow: { text: 15, line: 18, plotHeight: 290, labels: 112 },
  wide: { text: 15, line: 19, plotHeight: 340, labels: 184 },
} as const satisfies Record<ChartSize, object>;
