import type { ChartOptions, ChartSize } from './chartOptions.ts';
import type { Box } from './labels.ts';
import type { NamedValue, PlacedRow } from './namedRows.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, type ColourRole } from './colours.ts';
import { marksRight, placeRows, ROW_SIZES } from './namedRows.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Places by size, one of them ours. */
export interface RankingModel {
  /** From the largest; rows without a value come last. */
  rows: readonly NamedValue[];
  /** Colour of the highlighted bar. */
  role: ColourRole;
}

/** A row of a ranking with its bar and value, px. `bar` is null where there is no value. */
export interface PlacedRankingRow extends PlacedRow {
  bar: Box | null;
  value: PlacedText;
}

const BAR = { narrow: 18, wide: 20 } as const;
const VALUE_GAP = 6;
const TOP = 2;

/** Places all bars from one zero, on one scale: the longest and its number fill the width. */
export function placeRanking(rows: readonly NamedValue[], size: ChartSize): PlacedRankingRow[] {
  const { rows: placed, left } = placeRows(rows, size, TOP);
  const room = marksRight(rows, size, VALUE_GAP) - left;
  const largest = Math.max(...rows.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const height = BAR[size];
  return placed.map((row) => {
    const { value, valueText, highlighted } = row.row;
    const length = value === null ? 0 : (value / largest) * room;
    return {
      ...row,
      bar: value === null ? null : { x: left, y: row.middle - height / 2, width: length, height },
      value: {
        lines: [valueText],
        x: left + length + VALUE_GAP,
        y: row.middle + ROW_SIZES[size].text * 0.35,
        lineHeight: ROW_SIZES[size].line,
        size: ROW_SIZES[size].text,
        weight: highlighted ? 700 : 400,
        role: value === null ? 'muted' : 'ink',
      },
    };
  });
}

/** Zero-based bars from the largest to the smallest, each with its name and value. */
export function drawRanking({ rows, role }: RankingModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const placed = placeRanking(rows, size);
  const bottom = placed.at(-1)?.bottom ?? TOP;
  const zero = placed.find(({ bar }) => bar !== null)?.bar?.x;
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height: Math.ceil(bottom + TOP) },
    placed.map(({ row, name, bar, value }) =>
      element(
        'g',
        {},
        drawText(name, paint),
        bar !== null && element('rect', { ...bar, fill: paint(row.highlighted ? role : 'grey-2') }),
        drawText(value, paint),
      ),
    ),
    zero !== undefined && element('path', { d: `M${zero} ${TOP}V${Math.ceil(bottom)}`, stroke: paint('line-strong') }),
  );
}
