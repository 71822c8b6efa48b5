/** Breaks of a series: bands that no line crosses, each with its words. */
import type { ChartSize } from './chartOptions.ts';
import type { PlacedText } from './placedText.ts';
import type { TrendModel } from './trendModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import { textWidth } from './textWidth.ts';
import { TREND_SIZES } from './trendModel.ts';
import { fitsWidth, wrapText } from './wrapText.ts';

/** A band from the last value before a break to the first one after it, px. */
export interface PlacedBreak {
  x: number;
  width: number;
  label: PlacedText;
}

const INSIDE_LINES = 6;
const PADDING = 4;

/**
 * Places the words of breaks inside their bands; where a word is wider than the band, above the plot, each in
 * a row of its own. `rowsAbove` says how many rows there are between `top` and the plot.
 */
export function placeBreakLabels(
  breaks: TrendModel['breaks'],
  x: (time: number) => number,
  { size, top }: { size: ChartSize; top: number },
): { placed: PlacedBreak[]; rowsAbove: number } {
  const { text, line } = TREND_SIZES[size];
  const style = { size: text, weight: 400 } as const;
  const bands = breaks.map(({ from, to, label }) => {
    const width = x(to) - x(from);
    const room = { size: text, width: width - 2 * PADDING };
    const lines = wrapText(label, room);
    return { x: x(from), width, label, lines, inside: fitsWidth(lines, room) && lines.length <= INSIDE_LINES };
  });
  const rowsAbove = bands.filter(({ inside }) => !inside).length;
  let row = 0;
  const placed = bands.map(({ x: from, width, label, lines, inside }): PlacedBreak => {
    const shown = inside ? lines : fitLines(label, { size: text, width: CHART_WIDTH[size], maxLines: 1 });
    const half = Math.max(0, ...shown.map((words) => textWidth(words, style))) / 2;
    const middle = Math.min(Math.max(from + width / 2, half), CHART_WIDTH[size] - half);
    const y = inside ? top + rowsAbove * line + text + 5 : text + row * line;
    if (!inside) row += 1;
    return {
      x: from,
      width,
      label: { lines: shown, x: middle, y, lineHeight: line, ...style, role: 'ink', anchor: 'middle' },
    };
  });
  return { placed, rowsAbove };
}
