/** The words of a trend: names at the ends of lines, values along ours, times under the axis. */
import type { Axis } from './axes.ts';
import type { ChartSize } from './chartOptions.ts';
import type { PlacedText } from './placedText.ts';
import type { PlacedLine, PlotArea, TrendModel } from './trendModel.ts';
import { fitLines } from './fitLines.ts';
import { boxesOverlap, spreadLabels } from './labels.ts';
import { textBoxes } from './placedText.ts';
import { textWidth } from './textWidth.ts';
import { TREND_SIZES } from './trendModel.ts';

const LABEL_GAP = 8;
const BLOCK_GAP = 5;

/** The numbers of the axis, each above its line at the left edge. */
export function axisLabels(axis: Axis, size: ChartSize): PlacedText[] {
  const { text, line } = TREND_SIZES[size];
  return axis.ticks.map(({ position, label }) => ({
    lines: [label],
    x: 0,
    y: position - text * 0.35,
    lineHeight: line,
    size: text,
    weight: 400,
    role: 'muted',
  }));
}

/**
 * Last value and name at the right end: of the highlighted line, of the average, and of the highest and the
 * lowest of the others, so that readers know where the field begins and ends. The others go first when room is short.
 */
export function placeSeriesLabels(
  lines: readonly PlacedLine[],
  { axis, plot, size }: { axis: Axis; plot: PlotArea; size: ChartSize },
): PlacedText[] {
  const { text, line, labels: labelWidth } = TREND_SIZES[size];
  const drawn = lines.filter(({ series }) => series.points.length > 0);
  const lastOf = (one: PlacedLine) => one.series.points.at(-1)?.value ?? 0;
  const others = drawn.filter(({ series }) => series.kind === 'other').toSorted((a, b) => lastOf(b) - lastOf(a));
  const ends = new Set([others[0], others.at(-1)]);
  const blocks = drawn
    .filter((one) => one.series.kind !== 'other' || ends.has(one))
    .map((one) => {
      const weight = one.series.kind === 'highlight' ? 700 : 400;
      const width = labelWidth - LABEL_GAP;
      const value = one.series.points.at(-1)?.valueText ?? '';
      const together = fitLines(`${value} ${one.series.name}`, { size: text, weight, width, maxLines: 3 });
      const names = fitLines(one.series.name, { size: text, weight, width, maxLines: 3 });
      const words = together.length === 1 ? together : [value, ...names];
      return { kind: one.series.kind, weight, words, wanted: axis.place(lastOf(one)), size: words.length * line };
    });
  const room = { from: plot.top - line, to: plot.bottom + 6, gap: BLOCK_GAP };
  const needed = blocks.reduce((sum, block) => sum + block.size + BLOCK_GAP, -BLOCK_GAP);
  const shown = needed <= room.to - room.from ? blocks : blocks.filter(({ kind }) => kind !== 'other');
  const middles = spreadLabels(shown, room);
  return shown.map(({ kind, weight, words, size: height }, i) => ({
    lines: words,
    x: plot.right + LABEL_GAP,
    y: (middles[i] ?? 0) - height / 2 + text,
    lineHeight: line,
    size: text,
    weight,
    role: kind === 'other' ? 'muted' : 'ink',
  }));
}

/** The first and the last value of each run of our line, above its dots; one that would touch other words is left out. */
export function placeValueLabels(
  lines: readonly PlacedLine[],
  { taken, size, right }: { taken: readonly PlacedText[]; size: ChartSize; right: number },
): PlacedText[] {
  const { text, line } = TREND_SIZES[size];
  const ours = lines.find(({ series }) => series.kind === 'highlight');
  const points = ours?.series.points ?? [];
  const placed: PlacedText[] = [];
  for (const [i, { run, valueText }] of points.entries()) {
    const dot = ours?.dots[i];
    const isEnd = points[i - 1]?.run !== run || points[i + 1]?.run !== run;
    // The very last value stands beside the name.
    if (dot === undefined || !isEnd || i === points.length - 1) continue;
    const half = textWidth(valueText, { size: text, weight: 700 }) / 2;
    const label: PlacedText = {
      lines: [valueText],
      x: Math.min(Math.max(dot.x, half), right - half),
      y: dot.y - 11,
      lineHeight: line,
      size: text,
      weight: 700,
      role: 'ink',
      anchor: 'middle',
      halo: true,
    };
    const boxes = textBoxes(label);
    const touches = [...taken, ...placed].flatMap(textBoxes).some((box) => boxes.some((own) => boxesOverlap(own, box)));
    if (!touches) placed.push(label);
  }
  return placed;
}

/** Times under the axis: the last and the first one always, others where they fit. */
export function placeTicks(
  ticks: TrendModel['ticks'],
  x: (time: number) => number,
  { size, baseline, right }: { size: ChartSize; baseline: number; right: number },
): PlacedText[] {
  const { text, line } = TREND_SIZES[size];
  const [first, ...rest] = ticks;
  const last = rest.pop();
  const placed: PlacedText[] = [];
  for (const tick of [last, first, ...rest.toReversed()]) {
    if (tick === undefined) continue;
    const half = textWidth(tick.label, { size: text }) / 2;
    const label: PlacedText = {
      lines: [tick.label],
      x: Math.max(half, Math.min(x(tick.time), right - half)),
      y: baseline,
      lineHeight: line,
      size: text,
      weight: 400,
      role: 'muted',
      anchor: 'middle',
    };
    const [own] = textBoxes(label);
    const free = placed.flatMap(textBoxes).every((box) => own !== undefined && !boxesOverlap(own, box, 7));
    if (free) placed.push(label);
  }
  return placed.toSorted((a, b) => a.x - b.x);
}
