/** Puts pieces of shown text together into words and lines. */
import type { Point } from './geometry.ts';

/** A piece of text where it stands on a page. */
export interface PlacedText {
  page: number;
  text: string;
  /** Start and end of its baseline. */
  start: Point;
  end: Point;
  fontSize: number;
}

/** Where a word may break; it is read only by browsers. */
const SOFT_HYPHEN = '\u00AD';
/** A gap of this part of the size is a space that was not written. */
const GAP = 0.15;
/** Pieces whose baselines differ by less than this part of the size stand in one line: a raised note number does. */
const SAME_LINE = 0.6;

/**
 * Text of pieces in reading order. Browsers write no space at the end of a line and none between boxes that stand
 * apart; both are told by where the pieces stand.
 */
export function joinText(pieces: readonly PlacedText[]): string {
  let text = '';
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    text += (before && spaceBetween(before, piece)) ?? '';
    text += piece.text;
  }
  return text.replaceAll(SOFT_HYPHEN, '');
}

/** Whether the second piece goes on where the first ended, so that no reader sees them apart. */
export function goesOn(first: PlacedText, second: PlacedText): boolean {
  if (first.page !== second.page) return false;
  const { along, across } = stepBetween(first, second);
  const size = Math.max(first.fontSize, second.fontSize);
  return Math.abs(across) < SAME_LINE * size && Math.abs(along) < GAP * size;
}

function spaceBetween(first: PlacedText, second: PlacedText): string {
  if (/\s$/.test(first.text) || /^\s/.test(second.text) || first.text === '' || second.text === '') return '';
  if (first.text.endsWith(SOFT_HYPHEN) || goesOn(first, second)) return '';
  // Words and addresses that break at a sign of their own go on in the next line.
  return !sameLine(first, second) && /[\p{L}\d][-–/]$/u.test(first.text) ? '' : ' ';
}

function sameLine(first: PlacedText, second: PlacedText): boolean {
  const { across } = stepBetween(first, second);
  return first.page === second.page && Math.abs(across) < SAME_LINE * Math.max(first.fontSize, second.fontSize);
}

/** From the end of the first to the start of the second, along the line of the first and across it. */
function stepBetween(first: PlacedText, second: PlacedText): { along: number; across: number } {
  const [x, y] = [second.start[0] - first.end[0], second.start[1] - first.end[1]];
  const line: Point = [first.end[0] - first.start[0], first.end[1] - first.start[1]];
  const length = Math.hypot(...line);
  const [cos, sin] = length === 0 ? [1, 0] : [line[0] / length, line[1] / length];
  return { along: x * cos + y * sin, across: y * cos - x * sin };
}
