import { dot, ruleX, ruleY } from '@observablehq/plot';
import type { ChartOptions, ChartSize } from './chartOptions.ts';
import type { NamedValue, PlacedRow } from './namedRows.ts';
import type { PlacedText } from './placedText.ts';
import { linearAxis, type Axis } from './axes.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, type ColourRole } from './colours.ts';
import { marksRight, placeRows, ROW_SIZES } from './namedRows.ts';
import { drawText } from './placedText.ts';
import { renderPlot } from './renderPlot.ts';
import { svgDocument } from './svgDocument.ts';
import { textWidth } from './textWidth.ts';
import { shortenText } from './wrapText.ts';

/** A rate that the dots are compared with. */
export interface ReferenceLine {
  label: string;
  value: number;
  valueText: string;
}

/** Places as dots on one axis. */
export interface DotPlotModel {
  /** From the largest; rows without a value come last. */
  rows: readonly NamedValue[];
  references: readonly ReferenceLine[];
  role: ColourRole;
}

/** A row with its name and its value at the right edge; its dot stands at its middle, at its value on the axis. */
export interface PlacedDot extends PlacedRow {
  value: PlacedText;
}

/** A vertical line at a value, with its label above the rows. */
export interface PlacedReference {
  value: number;
  label: PlacedText;
}

/** Everything in its place, px. */
export interface PlacedDotPlot {
  dots: PlacedDot[];
  references: PlacedReference[];
  axis: Axis;
  /** As far right as marks reach; then comes the column of values. */
  right: number;
  top: number;
  bottom: number;
}

const RADIUS = { narrow: 6, wide: 6.5 } as const;
const VALUE_GAP = 16;
const TOP = 2;

/**
 * Places dots and reference lines on one axis from zero. Values stand in a column at the right edge: beside
 * the dots the lines would run through them.
 */
export function placeDotPlot({ rows, references }: Omit<DotPlotModel, 'role'>, size: ChartSize): PlacedDotPlot {
  const { text, line } = ROW_SIZES[size];
  const top = TOP + references.length * line + 6;
  const { rows: placed, left } = placeRows(rows, size, top);
  const values = [...rows.flatMap(({ value }) => (value === null ? [] : [value])), ...references.map((r) => r.value)];
  const radius = RADIUS[size];
  const right = marksRight(rows, size, VALUE_GAP);
  const axis = linearAxis({ extent: [0, Math.max(0, ...values)], range: [left + radius, right - radius] });
  const dots = placed.map((row): PlacedDot => {
    const { value, valueText } = row.row;
    return {
      ...row,
      value: {
        lines: [valueText],
        x: CHART_WIDTH[size],
        y: row.middle + text * 0.35,
        lineHeight: line,
        size: text,
        weight: value === null ? 400 : 700,
        role: value === null ? 'muted' : 'ink',
        anchor: 'end',
      },
    };
  });
  const bottom = placed.at(-1)?.bottom ?? top;
  return { dots, references: placeReferences(references, axis, size), axis, right, top, bottom };
}

/** Labels stand one under another, the rightmost line's lowest, so that no line crosses a label. */
function placeReferences(references: readonly ReferenceLine[], axis: Axis, size: ChartSize): PlacedReference[] {
  const { text, line } = ROW_SIZES[size];
  const fromLeft = references.toSorted((a, b) => a.value - b.value);
  return fromLeft.map(({ label, value, valueText }, index) => {
    const room = CHART_WIDTH[size] - textWidth(` ${valueText}`, { size: text });
    const words = `${shortenText(label, { size: text, width: room })} ${valueText}`;
    const width = textWidth(words, { size: text });
    const x = axis.place(value);
    const fitsRight = x + width <= CHART_WIDTH[size];
    return {
      value,
      label: {
        lines: [words],
        x: fitsRight ? x : CHART_WIDTH[size],
        y: TOP + text * 0.85 + index * line,
        lineHeight: line,
        size: text,
        weight: 400,
        role: 'muted',
        anchor: fitsRight ? 'start' : 'end',
        halo: true,
      },
    };
  });
}

/** A row a place, a dot a value, thin lines for what to compare with. */
export function drawDotPlot({ rows, references, role }: DotPlotModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { dots, references: lines, axis, top, bottom, right } = placeDotPlot({ rows, references }, size);
  const foot = Math.ceil(bottom);
  const height = Math.ceil(bottom + TOP);
  const known = dots.flatMap(({ row, middle }) => (row.value === null ? [] : [{ value: row.value, middle }]));
  const marks = [
    ruleX([0], { stroke: paint('line-strong') }),
    ruleX(lines, {
      x: 'value',
      y1: ({ label }: PlacedReference) => label.y + 4,
      y2: foot,
      stroke: paint('grey-1'),
      strokeWidth: 1.5,
      strokeDasharray: '4 3',
    }),
    ruleY(known, { y: 'middle', stroke: paint('line') }),
    ruleY(known, { y: 'middle', x1: 0, x2: 'value', stroke: paint('grey-2') }),
    dot(known, { x: 'value', y: 'middle', r: RADIUS[size], fill: paint(role) }),
  ];
  const frame = { left: axis.place(0), right: right + VALUE_GAP / 2, top, bottom: foot };
  // Rows are as high as their names need, so their places are px already.
  const y = { domain: [0, height], range: [0, height] } as const;
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    renderPlot({ x: axis, y, frame, marks }),
    lines.map(({ label }) => drawText(label, paint)),
    dots.map(({ name, value }) => [drawText(name, paint), drawText(value, paint)]),
  );
}
