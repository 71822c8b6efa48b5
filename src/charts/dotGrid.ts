/**
 * Dots in rows, counted from the left top. A row of dots is drawn as one line whose dashes have no
 * length and round ends: thousands of dots take a few hundred bytes and stay sharp in print.
 */
import { formatCoordinate } from './svg.ts';

/** The raster: how many dots a row has and how far their middles are apart (px). */
export interface DotGrid {
  columns: number;
  pitch: number;
}

/** Neighbouring dots of one row. */
export interface DotRun {
  row: number;
  column: number;
  count: number;
}

/** How many dots stand for so many people. */
export function dotsFor(people: number, peoplePerDot: number): number {
  return Math.round(people / peoplePerDot);
}

/** How many rows so many dots fill. */
export function rowsFor(dots: number, { columns }: DotGrid): number {
  return Math.ceil(dots / columns);
}

/** The dots from number `first` (counted from 0), `count` of them, row by row. */
export function dotRuns(first: number, count: number, { columns }: DotGrid): DotRun[] {
  const runs: DotRun[] = [];
  for (let at = first; at < first + count; ) {
    const column = at % columns;
    const length = Math.min(columns - column, first + count - at);
    runs.push({ row: Math.floor(at / columns), column, count: length });
    at += length;
  }
  return runs;
}

/** Attributes of a path that draws runs as dots: the dash leaves one dot at every step of the raster. */
export function dotStroke({ pitch }: DotGrid, diameter: number): Record<string, string | number> {
  return { fill: 'none', 'stroke-width': diameter, 'stroke-linecap': 'round', 'stroke-dasharray': `0 ${formatCoordinate(pitch)}` };
}

/** The path of runs; `top` is the upper edge of the first row, `left` the left edge of the raster. */
export function runsPath(runs: readonly DotRun[], { pitch }: DotGrid, { left, top }: { left: number; top: number }): string {
  return runs
    .map(({ row, column, count }) => {
      const x = formatCoordinate(left + (column + 0.5) * pitch);
      const y = formatCoordinate(top + (row + 0.5) * pitch);
      // A tail of a third of a step makes sure that the last dot is drawn however the lengths are rounded.
      return `M${x} ${y}h${formatCoordinate((count - 1 + 1 / 3) * pitch, 1)}`;
    })
    .join('');
}

/** The outline around the cells of dots `first` to `first + count - 1`, as a path; empty for no dots. */
export function cellsOutline(
  first: number,
  count: number,
  { columns, pitch }: DotGrid,
  { left, top }: { left: number; top: number },
): string {
  if (count === 0) return '';
  const last = first + count - 1;
  const [startRow, startColumn] = [Math.floor(first / columns), first % columns];
  const [endRow, endColumn] = [Math.floor(last / columns), (last % columns) + 1];
  const corners =
    startRow === endRow
      ? [
          [startColumn, startRow],
          [endColumn, startRow],
          [endColumn, endRow + 1],
          [startColumn, endRow + 1],
        ]
      : [
          [startColumn, startRow],
          [columns, startRow],
          [columns, endRow],
          [endColumn, endRow],
          [endColumn, endRow + 1],
          [0, endRow + 1],
          [0, startRow + 1],
          [startColumn, startRow + 1],
        ];
  const points = corners.map(
    ([column = 0, row = 0]) => `${formatCoordinate(left + column * pitch)} ${formatCoordinate(top + row * pitch)}`,
  );
  return `M${points.join('L')}z`;
}
