import { scaleLinear } from 'd3';
import { formatNumber } from '../format/number.ts';
import { textWidth } from './textWidth.ts';

/** One mark on an axis. */
export interface Tick {
  value: number;
  /** Place on the axis, in px. */
  position: number;
  /** Czech text: „10 000“, „2,5 %“. */
  label: string;
}

/** A linear axis: its scale and few round ticks. */
export interface Axis {
  domain: [number, number];
  range: [number, number];
  ticks: Tick[];
  /** Place of a value, in px. */
  place: (value: number) => number;
}

/** What an axis is made of. */
export interface AxisOptions {
  /** Smallest and largest value of the data; missing values left out by the caller. */
  extent: readonly [number, number];
  /** Where the axis begins and ends, in px; for heights the first is the larger. */
  range: readonly [number, number];
  /** About how many ticks: few, because values are labelled directly. */
  count?: number;
  /** Whether the axis begins at zero. Bars must; only changes in lines may do without. */
  fromZero?: boolean;
  /** Written after the number of the topmost tick, e.g. `\u00a0%`. */
  unit?: string;
}

/**
 * A linear axis over an extent, widened to round numbers. An extent of a single value still makes an
 * axis: from zero to it, or one unit wide if it is zero. Throws on values that are no numbers.
 */
export function linearAxis({ extent, range, count = 4, fromZero = true, unit = '' }: AxisOptions): Axis {
  const [low, high] = widened(extent, fromZero);
  const scale = scaleLinear([low, high], [...range]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  const values = scale.ticks(count);
  const place = (value: number): number => scale(value);
  const ticks = values.map((value, index) => {
    const label = formatNumber(value) + (index === values.length - 1 ? unit : '');
    return { value, position: place(value), label };
  });
  return { domain: [from, to], range: [range[0], range[1]], ticks, place };
}

function widened([low, high]: readonly [number, number], fromZero: boolean): [number, number] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new Error(`invalid extent: ${low}, ${high}`);
  const from = fromZero ? Math.min(0, low) : low;
  const to = fromZero ? Math.max(0, high) : high;
  if (from !== to) return [from, to];
  return from === 0 ? [0, 1] : [Math.min(0, from), Math.max(0, to)];
}

/** Room that the labels of an axis take beside it, in px. */
export function labelRoom(axis: Axis, size: number): number {
  return Math.max(0, ...axis.ticks.map(({ label }) => textWidth(label, { size })));
}
