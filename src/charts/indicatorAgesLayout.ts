import type { ChartSize } from './chartOptions.ts';
import type { AgedIndicator, IndicatorAgesModel } from './indicatorAges.ts';
import type { PlacedText } from './placedText.ts';
import type { TimeAxis } from './timeAxis.ts';
import { fitLines } from './fitLines.ts';
import { baselineBelow } from './placedText.ts';
import { textWidth } from './textWidth.ts';
import { timeAxis } from './timeAxis.ts';

/** One indicator with places in the drawing, px. */
export interface PlacedAge {
  indicator: AgedIndicator;
  /** Middle of the mark; `from` and `to` are its ends (the same for a day). Null where the period is unknown. */
  mark: { from: number; to: number; y: number } | null;
  texts: PlacedText[];
  bottom: number;
}

/** The whole drawing with places, px. */
export interface AgesLayout {
  axis: TimeAxis | null;
  axisTexts: PlacedText[];
  rows: PlacedAge[];
  /** Ends of the lines of the years, and where the line of the edition stands. */
  lines: { top: number; bottom: number; edition: number | null };
  height: number;
}

interface Sizes {
  words: number;
  left: number;
  right: number;
  name: number;
  small: number;
}

const SIZES: Record<ChartSize, Sizes> = {
  narrow: { words: 360, left: 0, right: 360, name: 17, small: 15 },
  wide: { words: 256, left: 272, right: 720, name: 16, small: 14 },
};

export const MARK_HEIGHT = 14;
const ROW_GAP = 18;
const MARK_GAP = 8;

/** Places axis, rows and, under the axis, the indicators without a period. */
export function placeAges({ indicators, edition }: IndicatorAgesModel, size: ChartSize): AgesLayout {
  const { left, right, small } = SIZES[size];
  const known = indicators.filter(({ interval }) => interval !== null);
  const times = known.flatMap(({ interval }) => (interval === null ? [] : [interval.start, interval.end]));
  const labelWidth = textWidth('2000', { size: small }) + 4;
  const axis = times.length === 0 ? null : timeAxis([...times, edition.at], { left, right, labelWidth });
  const linesTop = axis === null ? 0 : small + 8;
  const rows: PlacedAge[] = [];
  for (const indicator of known) {
    const top = (rows.at(-1)?.bottom ?? linesTop) + ROW_GAP;
    rows.push(placeRow(indicator, { size, axis, top, edition: edition.at }));
  }
  const linesBottom = axis === null ? 0 : (rows.at(-1)?.bottom ?? 0) + ROW_GAP / 2;
  const axisTexts = axis === null ? [] : placeAxisTexts(axis, { edition, size, below: linesBottom });
  const axisEnd = axis === null ? 0 : linesBottom + small + 8;
  for (const indicator of indicators.filter(({ interval }) => interval === null)) {
    const top = Math.max(rows.at(-1)?.bottom ?? 0, axisEnd) + (rows.length === 0 ? 0 : ROW_GAP);
    rows.push(placeRow(indicator, { size, axis: null, top, edition: edition.at }));
  }
  return {
    axis,
    axisTexts,
    rows,
    lines: { top: linesTop, bottom: linesBottom, edition: axis === null ? null : axis.x(edition.at) },
    height: Math.ceil(Math.max(rows.at(-1)?.bottom ?? 0, axisEnd) + 8),
  };
}

/** The years above the lines, and below them what the line of the edition means. */
function placeAxisTexts(
  axis: TimeAxis,
  { edition, size, below }: { edition: { at: number; label: string }; size: ChartSize; below: number },
): PlacedText[] {
  const { right, small, left } = SIZES[size];
  const style = { lineHeight: small + 4, size: small, role: 'muted' } as const;
  const lines = fitLines(edition.label, { size: small, weight: 600, width: right - left, maxLines: 1 });
  const width = Math.max(0, ...lines.map((line) => textWidth(line, { size: small, weight: 600 })));
  const end = Math.max(left + width, Math.min(right, axis.x(edition.at)));
  return [
    { ...style, lines, x: end, y: below + small + 3, weight: 600, role: 'ink', anchor: 'end' },
    ...axis.ticks.map(({ year, x }): PlacedText => ({
      ...style,
      lines: [String(year)],
      x,
      y: small,
      weight: 400,
      anchor: 'middle',
    })),
  ];
}

function placeRow(
  indicator: AgedIndicator,
  { size, axis, top, edition }: { size: ChartSize; axis: TimeAxis | null; top: number; edition: number },
): PlacedAge {
  const { words, left, right, name: nameSize, small } = SIZES[size];
  const name: PlacedText = {
    lines: fitLines(indicator.label, { size: nameSize, weight: 600, width: words, maxLines: 3 }),
    x: 0,
    y: top + 11,
    lineHeight: nameSize + 4,
    size: nameSize,
    weight: 600,
    role: 'ink',
    halo: size === 'narrow',
  };
  const y = size === 'wide' ? top + 6 : baselineBelow(name) + 2;
  const style = { lineHeight: small + 4, size: small, weight: 400, role: 'muted' } as const;
  const priority: PlacedText = {
    ...style,
    halo: size === 'narrow',
    lines: fitLines(indicator.priority.name, { size: small, width: words, maxLines: 2 }),
    x: 0,
    y: size === 'wide' ? baselineBelow(name) - 2 : y + MARK_HEIGHT / 2 + small + 3,
  };
  const bottom = baselineBelow(priority) - small;
  const baseline = y + small * 0.34;
  const noteStyle = { ...style, y: baseline, role: 'ink', halo: true } as const;
  if (axis === null || indicator.interval === null) {
    const lines = fitLines(indicator.note, { size: small, width: right - left, maxLines: 3 });
    const note: PlacedText = { ...style, lines, x: left, y: baseline, role: 'ink' };
    const down = (lines.length - 1) * note.lineHeight;
    if (size === 'narrow') priority.y += down;
    return { indicator, mark: null, texts: [name, note, priority], bottom: Math.max(bottom, y + down) };
  }
  const { start, end } = indicator.interval;
  const mark =
    indicator.shape === 'point'
      ? { from: axis.x((start + end) / 2), to: axis.x((start + end) / 2), y }
      : { from: axis.x(start), to: axis.x(end), y };
  const half = indicator.shape === 'point' ? MARK_HEIGHT / 2 : 0;
  const width = textWidth(indicator.note, { size: small });
  const editionAt = axis.x(edition);
  const roomRight = (mark.to + half < editionAt ? editionAt : right) - 4;
  const beside = mark.to + half + MARK_GAP;
  const before = mark.from - half - MARK_GAP;
  if (beside + width <= roomRight) {
    return withNote({ ...noteStyle, lines: [indicator.note], x: beside });
  }
  if (before - width >= left) {
    return withNote({ ...noteStyle, lines: [indicator.note], x: before, anchor: 'end' });
  }
  // No room on either side of the mark: the note goes into the line of the priority's name.
  const lines = fitLines(`${indicator.priority.name} · ${indicator.note}`, { size: small, width: words, maxLines: 3 });
  const both: PlacedText = { ...priority, lines };
  return { indicator, mark, texts: [name, both], bottom: Math.max(y + MARK_HEIGHT / 2, baselineBelow(both) - small) };

  function withNote(note: PlacedText): PlacedAge {
    return { indicator, mark, texts: [name, note, priority], bottom: Math.max(bottom, y + MARK_HEIGHT / 2) };
  }
}
