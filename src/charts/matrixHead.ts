/** The head of a matrix: goals as columns, their priorities named above them. */
import type { MatrixGoal, MatrixPriority } from './matrixModel.ts';
import type { PlacedText } from './placedText.ts';
import { priorityRole } from './colours.ts';
import { boxesOverlap, type Box } from './labels.ts';
import { textBoxes } from './placedText.ts';
import { textWidth } from './textWidth.ts';
import { shortenText } from './wrapText.ts';

/** A priority with the band over its columns, its name and the line between them. */
export interface PlacedGroup {
  priority: MatrixPriority;
  band: Box;
  label: PlacedText;
  leader: { x: number; from: number; to: number };
}

/** A goal with the middle of its column; no label where its neighbours leave no room. */
export interface PlacedColumn {
  goal: MatrixGoal;
  x: number;
  label: PlacedText | null;
}

/** Where columns are and how text is set, px. */
export interface HeadOptions {
  left: number;
  width: number;
  text: number;
  line: number;
}

const BAND = 5;
const GAP = 6;

/**
 * Places the head from the top of the drawing. A name begins over its columns; one that would leave the frame
 * ends over them.
 */
export function placeHead(
  priorities: readonly MatrixPriority[],
  goals: readonly MatrixGoal[],
  { left, width, text, line }: HeadOptions,
): { groups: PlacedGroup[]; columns: PlacedColumn[]; pitch: number; bottom: number } {
  const pitch = (width - left) / Math.max(1, goals.length);
  const spans = priorities.flatMap((priority): Span[] => {
    const indexes = goals.flatMap((goal, i) => (goal.priority === priority.order ? [i] : []));
    const [first, last] = [indexes[0], indexes.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ priority, from: left + first * pitch, to: left + (last + 1) * pitch }];
  });
  const labels = nameLabels(spans, { left, width, text, line });
  const raised = raiseNames(labels);
  const rowCount = 1 + Math.max(-1, ...raised);
  const bandTop = rowCount * line + GAP;
  const groups = spans.flatMap(({ priority, from, to }, i): PlacedGroup[] => {
    const label = labels[i];
    if (label === undefined) return [];
    const y = text + (rowCount - 1 - (raised[i] ?? 0)) * line;
    const band = { x: from + 1, y: bandTop, width: Math.max(1, to - from - 2), height: BAND };
    const leader = { x: label.anchor === 'end' ? to - 1.5 : from + 1.5, from: y + 5, to: bandTop };
    return [{ priority, band, label: { ...label, y }, leader }];
  });
  const baseline = bandTop + BAND + text + 2;
  return {
    groups,
    columns: placeColumns(goals, { left, width, pitch, text, line, baseline }),
    pitch,
    bottom: baseline + GAP,
  };
}

/**
 * In which row from below each name stands: as low as it can without touching those placed before it. Names
 * that begin over their columns go from the right, then those that end there from the left, so that the line
 * from a name down to its columns passes beside the lower names.
 */
function raiseNames(labels: readonly PlacedText[]): number[] {
  const starting = labels.filter(({ anchor }) => anchor === 'start').toReversed();
  const ending = labels.filter(({ anchor }) => anchor === 'end');
  const rows = new Map<PlacedText, number>();
  for (const label of [...starting, ...ending]) {
    const below = [...rows].filter(([other]) => touch(label, other)).map(([, row]) => row + 1);
    rows.set(label, Math.max(0, ...below));
  }
  return labels.map((label) => rows.get(label) ?? 0);
}

/** The columns of a priority, px. */
interface Span {
  priority: MatrixPriority;
  from: number;
  to: number;
}

/**
 * The names over their columns, all on one baseline. A name ends over its columns if it would otherwise leave
 * the frame or run under the line of a name that ends there; it begins over them if it would not fit that way.
 */
function nameLabels(spans: readonly Span[], { width, text, line }: HeadOptions): PlacedText[] {
  const style = { size: text, weight: 600 };
  let limit = width;
  const fromRight = spans.toReversed().map(({ priority, from, to }): PlacedText => {
    const wanted = textWidth(priority.name, style);
    const begins = from + wanted <= limit || (from + wanted <= width && wanted > to);
    const start = begins || (wanted > to && width - from > to);
    if (!start) limit = Math.min(limit, to - GAP);
    return {
      lines: [shortenText(priority.name, { ...style, width: (start ? width - from : to) - 1 })],
      x: start ? from + 1 : to,
      y: 0,
      lineHeight: line,
      ...style,
      role: priorityRole(priority.order),
      anchor: start ? 'start' : 'end',
    };
  });
  return fromRight.toReversed();
}

/** Whether two names, were they in one row, would come too near each other. */
function touch(a: PlacedText, b: PlacedText): boolean {
  const [one] = textBoxes({ ...a, y: 0 });
  const [other] = textBoxes({ ...b, y: 0 });
  return one !== undefined && other !== undefined && boxesOverlap(one, other, GAP);
}

function placeColumns(
  goals: readonly MatrixGoal[],
  { left, width, pitch, text, line, baseline }: HeadOptions & { pitch: number; baseline: number },
): PlacedColumn[] {
  let free = -Infinity;
  return goals.map((goal, i) => {
    const x = left + (i + 0.5) * pitch;
    const words = String(goal.number);
    const half = textWidth(words, { size: text, weight: 700 }) / 2;
    const middle = Math.max(half, Math.min(x, width - half));
    if (middle - half < free) return { goal, x, label: null };
    free = middle + half + 3;
    const style = { lineHeight: line, size: text, weight: 700, role: 'ink', anchor: 'middle' } as const;
    return { goal, x, label: { lines: [words], x: middle, y: baseline, ...style } };
  });
}
