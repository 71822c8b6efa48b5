import type { FigureTable } from '../../figures/selection.ts';

/** Cells of at most so many letters stand on one line. */
const SHORT = 20;
/** The letters of the table's print that fit on half the width of the text, 78 mm. */
const HALF_WIDTH = 50;
/** What the space between two columns takes, in letters. */
const SPACE = 3;

/** Whether a cell's text stands on one line. */
export function isShort(text: string): boolean {
  return text.length <= SHORT;
}

/** Whether a table needs the whole width of the text; others stand two abreast. */
export function isWide({ columns, rows }: FigureTable): boolean {
  const letters = columns.map(({ label }, i) =>
    Math.max(longestWord(label), ...rows.map((row) => neededBy(row[i]?.text ?? ''))),
  );
  return letters.reduce((sum, needed) => sum + needed + SPACE, 0) > HALF_WIDTH;
}

function neededBy(text: string): number {
  return isShort(text) ? text.length : Math.max(SHORT, longestWord(text));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => word.length));
}
