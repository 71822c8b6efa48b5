/**
 * Dots in rows, counted from the left top. A dot is a line without length and with round ends: thousands
 * of them are one path, which packs to a few hundred bytes. A dashed line would be shorter still, but
 * Chromium writes each of its dashes into a PDF as an outline, and the page grows to a megabyte.
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
  for (let at = first; at < first + count;) {
    const column = at % columns;
    const length = Math.min(columns - column, first + count - at);
    runs.push({ row: Math.floor(at / columns), column, count: length });
    at += length;
  }
  return runs;
}

/** Attributes of a path that draws runs as dots of a diameter in px. */
export function dotStroke(diameter: number): Record<string, string | number> {
  return { fill: 'none', 'stroke-width': diameter, 'stroke-linecap': 'round' };
}

/** The path of runs; `top` is the upper edge of the first row, `left` the left edge of the raster. */
export function runsPath(
  runs: readonly DotRun[],
  { pitch }: DotGrid,
  { left, top }: { left: number; top: number },
): string {
  const next = `m${formatCoordinate(pitch)} 0h0`;
  return runs
    .map(({ row, column, count }) => {
      const x = formatCoordinate(left + (column + 0.5) * pitch);
      const y = formatCoordinate(top + (row + 0.5) * pitch);
      return `M${x} ${y}h0${next.repeat(count - 1)}`;
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
