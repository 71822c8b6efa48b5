/** Rows of a chart with a name in front of each: the column of names and where the rows stand. */
import type { ChartSize } from './chartOptions.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import { textWidth } from './textWidth.ts';

/** One row of data. A missing value is said, never drawn as zero. */
export interface NamedValue {
  name: string;
  value: number | null;
  /** The value as readers see it, with unit. */
  valueText: string;
  highlighted: boolean;
}

/** A row with its place, px. */
export interface PlacedRow {
  row: NamedValue;
  name: PlacedText;
  top: number;
  /** The middle of the mark. */
  middle: number;
  bottom: number;
}

/** Sizes of text and rows, px. Narrow text is larger because phones scale the drawing down. */
export const ROW_SIZES = {
  narrow: { text: 15, line: 18, widestName: 142, padding: 6 },
  wide: { text: 15, line: 19, widestName: 220, padding: 5 },
} as const satisfies Record<ChartSize, object>;

const NAME_GAP = 10;
/** The middle of small letters above their baseline, as a share of the size of the text. */
const MARK_MIDDLE = 0.36;
/** Marks never get less room than this, px: long values take it from the names. */
const LEAST_MARKS = 60;

/** Places names in a column as wide as they need, up to a limit; longer ones take more lines. */
export function placeRows(
  rows: readonly NamedValue[],
  size: ChartSize,
  top: number,
): { rows: PlacedRow[]; left: number } {
  const { text, line, widestName, padding } = ROW_SIZES[size];
  const weightOf = (row: NamedValue) => (row.highlighted ? 700 : 400);
  const width = Math.min(widestName, CHART_WIDTH[size] - widestValue(rows, size) - LEAST_MARKS - 2 * NAME_GAP);
  const names = rows.map((row) => fitLines(row.name, { size: text, weight: weightOf(row), width, maxLines: 3 }));
  const widest = Math.max(
    0,
    ...names.flatMap((lines, i) => {
      const row = rows[i];
      return row === undefined ? [] : lines.map((words) => textWidth(words, { size: text, weight: weightOf(row) }));
    }),
  );
  const placed: PlacedRow[] = [];
  let at = top;
  for (const [i, row] of rows.entries()) {
    const lines = names[i] ?? [];
    const height = Math.max(1, lines.length) * line + 2 * padding;
    const firstBaseline = at + padding + text * 0.85;
    placed.push({
      row,
      name: {
        lines,
        x: 0,
        y: firstBaseline,
        lineHeight: line,
        size: text,
        weight: weightOf(row),
        role: 'ink',
      },
      top: at,
      middle: firstBaseline - text * MARK_MIDDLE + ((lines.length - 1) * line) / 2,
      bottom: at + height,
    });
    at += height;
  }
  return { rows: placed, left: Math.ceil(widest) + NAME_GAP };
}

/** How far to the right marks may reach so that the longest value still stands `gap` px beside its mark. */
export function marksRight(rows: readonly NamedValue[], size: ChartSize, gap: number): number {
  return CHART_WIDTH[size] - gap - widestValue(rows, size) - 1;
}

/** Room for the longest value in bold, px. */
function widestValue(rows: readonly NamedValue[], size: ChartSize): number {
  const { text } = ROW_SIZES[size];
  return Math.ceil(Math.max(0, ...rows.map(({ valueText }) => textWidth(valueText, { size: text, weight: 700 }))));
}
