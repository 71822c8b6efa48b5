import type { Point } from '../curves.ts';
import type { Box } from '../labels.ts';
import { textWidth } from '../textWidth.ts';
import type { AscentSizes } from './ascentSizes.ts';
import type { CutStratum } from './cutStrata.ts';

/** The line between the two groups of priorities. */
export interface PlacedLine {
  y: number;
  /** Ends of the line: the edges of the frame. */
  x1: number;
  x2: number;
  /** Where it enters and leaves the mountain. */
  mountain: [left: number, right: number];
  /** The names of the groups, at the left end. */
  above: PlacedWord;
  below: PlacedWord;
}

/** A short text at the left edge: baseline and the room that it takes. */
export interface PlacedWord {
  text: string;
  x: number;
  y: number;
  box: Box;
}

/** The line along the upper, level boundary of a stratum, with the names of the groups above and below it. */
export function placeLine(
  stratum: CutStratum,
  names: { below: string; above: string },
  { width, sizes }: { width: number; sizes: AscentSizes },
): PlacedLine {
  const y = stratum.topY;
  const [left, right] = [stratum.leftSlope.at(-1)?.to, stratum.rightSlope.at(-1)?.to] as [Point, Point];
  const size = sizes.lineText;
  const word = (text: string, top: number): PlacedWord => {
    const box = { x: sizes.margin, y: top, width: textWidth(text, { size, weight: 700 }), height: size };
    return { text, x: sizes.margin, y: top + size * 0.84, box };
  };
  const gap = 4.5 * sizes.scale;
  return {
    y,
    x1: 0,
    x2: width,
    mountain: [left[0], right[0]],
    above: word(names.above, y - gap - size),
    below: word(names.below, y + gap),
  };
}
