import type { ChartSize } from './chartOptions.ts';
import type { Box } from './labels.ts';
import type { MatrixMeasure, MatrixModel } from './matrixModel.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import { placeHead, type PlacedColumn, type PlacedGroup } from './matrixHead.ts';
import { baselineBelow } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** A measure with its number and its name; `middle` is the height of its marks. */
export interface PlacedMeasure {
  measure: MatrixMeasure;
  number: PlacedText;
  name: PlacedText;
  middle: number;
  bottom: number;
}

/** A measure that serves a goal. The number of the goal stands in the mark where it fits. */
export interface PlacedMark {
  x: number;
  y: number;
  priority: number;
  measure: string;
  goal: number;
  label: PlacedText | null;
}

/** Everything in its place, px. */
export interface PlacedMatrix {
  columns: PlacedColumn[];
  groups: PlacedGroup[];
  rows: PlacedMeasure[];
  marks: PlacedMark[];
  radius: number;
  bands: { measure: MatrixMeasure; number: PlacedText; name: PlacedText; band: Box }[];
  bandsLabel: PlacedText | null;
  grid: { left: number; top: number; bottom: number };
  height: number;
}

/** `names` is the column of measures beside the grid; narrow drawings have none, there names stand above their marks. */
const SIZES = {
  narrow: { text: 15, line: 18, names: 0, radius: 12 },
  wide: { text: 15, line: 19, names: 318, radius: 13 },
} as const satisfies Record<ChartSize, object>;

const NUMBER_GAP = 8;
const PADDING = 7;

/** Places goals as columns by priority and measures as rows, then measures without goals as bands. */
export function placeMatrix(model: MatrixModel, size: ChartSize): PlacedMatrix {
  const { text, line, names } = SIZES[size];
  const width = CHART_WIDTH[size];
  const head = placeHead(model.priorities, model.goals, { left: names, width, text, line });
  const radius = Math.min(SIZES[size].radius, head.pitch / 2 - 1);
  const numbers = [...model.thematic, ...model.crossCutting].map(({ number }) => number);
  const indent =
    Math.ceil(Math.max(0, ...numbers.map((number) => textWidth(number, { size: text, weight: 700 })))) + NUMBER_GAP;
  const wordsOf = ({ number, name }: MatrixMeasure, y: number, { x, room }: { x: number; room: number }) => {
    const base = { y, lineHeight: line, size: text, role: 'ink' } as const;
    const lines = fitLines(name, { size: text, width: room - indent, maxLines: 4 });
    return {
      number: { ...base, lines: [number], x, weight: 700 } as PlacedText,
      name: { ...base, lines, x: x + indent, weight: 400 } as PlacedText,
    };
  };

  let y = head.bottom + 4;
  const rows = model.thematic.map((measure): PlacedMeasure => {
    const beside = names > 0;
    const top = y + PADDING;
    const room = beside ? names - 12 : width;
    const nameHeight = wordsOf(measure, 0, { x: 0, room }).name.lines.length * line;
    const middle = beside ? top + Math.max(radius, nameHeight / 2) : top + nameHeight + radius + 4;
    const nameTop = beside ? middle - nameHeight / 2 : top;
    const words = wordsOf(measure, nameTop + text * 0.93, { x: 0, room });
    y = middle + Math.max(radius, beside ? nameHeight / 2 : 0) + PADDING;
    return { measure, ...words, middle, bottom: y };
  });
  const grid = { left: names, top: head.bottom + 4, bottom: y };

  const bandsLabel: PlacedText | null =
    model.crossCutting.length === 0
      ? null
      : {
          lines: fitLines(model.crossCuttingLabel, { size: text, weight: 700, width, maxLines: 3 }),
          x: 0,
          y: y + line + 12,
          lineHeight: line,
          size: text,
          weight: 700,
          role: 'ink',
        };
  if (bandsLabel !== null) y = baselineBelow(bandsLabel) - line + 9;
  const bands = model.crossCutting.map((measure) => {
    const words = wordsOf(measure, y + PADDING + text * 0.8, { x: 8, room: width - 16 });
    const band = { x: 0, y, width, height: words.name.lines.length * line + 2 * PADDING - 3 };
    y += band.height + 4;
    return { measure, ...words, band };
  });
  return {
    columns: head.columns,
    groups: head.groups,
    rows,
    marks: rows.flatMap((row) => marksOf(row, head.columns, { radius, text, line })),
    radius,
    bands,
    bandsLabel,
    grid,
    height: Math.ceil(y + 2),
  };
}

function marksOf(
  { measure, middle }: PlacedMeasure,
  columns: readonly PlacedColumn[],
  { radius, text, line }: { radius: number; text: number; line: number },
): PlacedMark[] {
  return columns
    .filter(({ goal }) => measure.goals.includes(goal.number))
    .map(({ goal, x }) => {
      const words = String(goal.number);
      const fits = textWidth(words, { size: text, weight: 700 }) <= 2 * radius - 4;
      const style = { lineHeight: line, size: text, weight: 700, role: 'ground', anchor: 'middle' } as const;
      return {
        x,
        y: middle,
        priority: goal.priority,
        measure: measure.number,
        goal: goal.number,
        label: fits ? { lines: [words], x, y: middle + text * 0.34, ...style } : null,
      };
    });
}
