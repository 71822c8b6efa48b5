import type { ChartOptions, ChartSize } from './chartOptions.ts';
import type { Box } from './labels.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, priorityRole } from './colours.ts';
import { fitLines } from './fitLines.ts';
import { baselineBelow, drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** A goal as a column. */
export interface MatrixGoal {
  number: number;
  /** Order of its priority from the foot. */
  priority: number;
}

/** A measure as a row; one without goals serves the whole. */
export interface MatrixMeasure {
  number: string;
  name: string;
  goals: readonly number[];
}

/** Which measure serves which goal. */
export interface MatrixModel {
  priorities: readonly { order: number; name: string }[];
  goals: readonly MatrixGoal[];
  /** Measures that serve single goals, then the heading and the rows of those that serve the whole. */
  thematic: readonly MatrixMeasure[];
  crossCutting: readonly MatrixMeasure[];
  crossCuttingLabel: string;
}

/** Everything in its place, px. */
export interface PlacedMatrix {
  columns: { goal: MatrixGoal; x: number; label: PlacedText }[];
  groups: { priority: { order: number; name: string }; band: Box; label: PlacedText }[];
  rows: { measure: MatrixMeasure; name: PlacedText; middle: number; bottom: number }[];
  marks: { x: number; y: number; priority: number; measure: string; goal: number }[];
  bands: { measure: MatrixMeasure; name: PlacedText; band: Box }[];
  bandsLabel: PlacedText | null;
  gridTop: number;
  gridBottom: number;
  height: number;
}

const SIZES = {
  narrow: { text: 15, line: 18, small: 15, names: 0, mark: 8 },
  wide: { text: 15, line: 19, small: 14, names: 330, mark: 9 },
} as const satisfies Record<ChartSize, object>;

/** Places goals as columns by priority and measures as rows; narrow drawings have the names above the marks. */
export function placeMatrix(model: MatrixModel, size: ChartSize): PlacedMatrix {
  const { text, line, small, names } = SIZES[size];
  const width = CHART_WIDTH[size];
  const left = names;
  const pitch = (width - left) / Math.max(1, model.goals.length);
  const columnX = (index: number) => left + (index + 0.5) * pitch;
  const baseText = { lineHeight: line, size: text, weight: 400, role: 'ink' } as const;

  const groups = model.priorities.flatMap((priority) => {
    const indexes = model.goals.flatMap(({ priority: order }, i) => (order === priority.order ? [i] : []));
    const [first] = indexes;
    const last = indexes.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ priority, from: left + first * pitch, to: left + (last + 1) * pitch }];
  });
  // The names of priorities stand one under another where their columns are too narrow for a word.
  const nameLines = groups.length;
  const headTop = nameLines * line + 6;
  const placedGroups = groups.map(({ priority, from, to }, i) => ({
    priority,
    band: { x: from + 1, y: headTop, width: to - from - 2, height: 4 },
    label: groupLabel(priority.name, { from, width, y: small + i * line, size: small, line }),
  }));
  const gridTop = headTop + 8 + line + 6;
  const columns = model.goals.map((goal, i) => ({
    goal,
    x: columnX(i),
    label: { ...baseText, lines: [String(goal.number)], x: columnX(i), y: headTop + 8 + text, weight: 700, anchor: 'middle' as const },
  }));

  let y = gridTop;
  const rows = model.thematic.map((measure) => {
    const words = `${measure.number} ${measure.name}`;
    const name: PlacedText = {
      ...baseText,
      lines: fitLines(words, { size: text, width: (names === 0 ? width : names) - 12, maxLines: 3 }),
      x: 0,
      y: y + text + 4,
    };
    const nameBottom = baselineBelow(name) - line + 6;
    const middle = names === 0 ? nameBottom + 12 : (y + 4 + nameBottom) / 2;
    const bottom = names === 0 ? middle + 16 : nameBottom + 6;
    y = bottom;
    return { measure, name, middle, bottom };
  });
  const gridBottom = y;
  const marks = rows.flatMap(({ measure, middle }) =>
    columns
      .filter(({ goal }) => measure.goals.includes(goal.number))
      .map(({ goal, x }) => ({ x, y: middle, priority: goal.priority, measure: measure.number, goal: goal.number })),
  );

  const bandsLabel: PlacedText | null =
    model.crossCutting.length === 0
      ? null
      : {
          ...baseText,
          lines: fitLines(model.crossCuttingLabel, { size: text, weight: 700, width, maxLines: 2 }),
          x: 0,
          y: gridBottom + line + 14,
          weight: 700,
        };
  y = bandsLabel === null ? gridBottom : baselineBelow(bandsLabel) - line + 8;
  const bands = model.crossCutting.map((measure) => {
    const lines = fitLines(`${measure.number} ${measure.name}`, { size: text, width: width - 20, maxLines: 2 });
    const band = { x: 0, y, width, height: lines.length * line + 8 };
    y += band.height + 4;
    return { measure, band, name: { ...baseText, lines, x: 10, y: band.y + 4 + text } };
  });
  return { columns, groups: placedGroups, rows, marks, bands, bandsLabel, gridTop, gridBottom, height: Math.ceil(y + 2) };
}

/** A priority's name above its columns: it begins over them, or ends at the edge where it would leave the frame. */
function groupLabel(
  name: string,
  { from, width, y, size, line }: { from: number; width: number; y: number; size: number; line: number },
): PlacedText {
  const toRight = from < width * 0.6;
  const room = toRight ? width - from : width;
  return {
    lines: fitLines(name, { size, weight: 600, width: room, maxLines: 1 }),
    x: toRight ? from + 1 : width,
    y,
    lineHeight: line,
    size,
    weight: 600,
    role: 'ink',
    anchor: toRight ? 'start' : 'end',
  };
}

/** Measures and goals as a grid; measures that serve the whole as bands across it, without links. */
export function drawMeasureGoalMatrix(model: MatrixModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { columns, groups, rows, marks, bands, bandsLabel, gridTop, gridBottom, height } = placeMatrix(model, size);
  const width = CHART_WIDTH[size];
  return svgDocument(
    { ...options, width, height },
    groups.map(({ priority, band, label }) => [
      element('path', {
        d: `M${label.anchor === 'end' ? band.x + band.width : band.x} ${label.y + 4}V${band.y}`,
        stroke: paint('line'),
      }),
      drawText({ ...label, role: priorityRole(priority.order), halo: true }, paint),
      element('rect', { ...band, fill: paint(priorityRole(priority.order)) }),
    ]),
    columns.map(({ label }) => drawText(label, paint)),
    element('path', {
      d: columns.map(({ x }) => `M${x.toFixed(1)} ${gridTop}V${gridBottom.toFixed(1)}`).join(''),
      stroke: paint('line'),
    }),
    element('path', {
      d: rows.map(({ bottom }) => `M0 ${bottom.toFixed(1)}H${width}`).join(''),
      stroke: paint('line'),
    }),
    rows.map(({ name }) => drawText({ ...name, halo: true }, paint)),
    marks.map(({ x, y, priority }) =>
      element('circle', { cx: x, cy: y, r: SIZES[size].mark, fill: paint(priorityRole(priority)) }),
    ),
    bandsLabel && drawText(bandsLabel, paint),
    bands.map(({ band, name }) => [element('rect', { ...band, fill: paint('sunken') }), drawText(name, paint)]),
  );
}
