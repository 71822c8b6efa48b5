import type { ChartSize } from './chartOptions.ts';
import type { DotGrid } from './dotGrid.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import type { Sample } from './partSample.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { priorityRole } from './colours.ts';
import { dotsFor, rowsFor } from './dotGrid.ts';
import { fitLines } from './fitLines.ts';
import { captionOf } from './labelledIndicator.ts';
import { baselineBelow, textBoxes } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** Dots `first` to `first + count - 1` of a panel. */
export interface DotRange {
  first: number;
  count: number;
}

/** A part of a panel's dots, and the small sample of its look beside its text (its left top corner). */
export interface PlacedPart extends DotRange {
  sample: Sample;
}

/** One panel with places in the drawing, px. */
export interface PlacedPanel {
  indicator: LabelledIndicator;
  texts: PlacedText[];
  /** Upper edge of the dots. */
  top: number;
  dots: number;
  /** The dots that belong to no part: they come after those of the parts. */
  rest: DotRange;
  parts: PlacedPart[];
  bottom: number;
}

interface Sizes {
  columns: number;
  number: number;
  headline: number;
  small: number;
}

/** A hundred or fifty dots in a row, so that a full row is a round number of people. */
const SIZES: Record<ChartSize, Sizes> = {
  narrow: { columns: 50, number: 26, headline: 17, small: 15 },
  wide: { columns: 100, number: 26, headline: 18, small: 15 },
};

const PANEL_GAP = 26;
const DOTS_GAP = 10;
const SAMPLE_GAP = 7;

/** The raster of all panels of a drawing: one scale for every number. */
export function unitGrid(size: ChartSize): DotGrid {
  const { columns } = SIZES[size];
  return { columns, pitch: CHART_WIDTH[size] / columns };
}

/** Size of the small letters of a unit chart, px. */
export function smallSize(size: ChartSize): number {
  return SIZES[size].small;
}

/** Places the panels one under another from `top` on: label, then parts, then the dots. */
export function placePanels(
  indicators: readonly LabelledIndicator[],
  { peoplePerDot, size, top }: { peoplePerDot: number; size: ChartSize; top: number },
): PlacedPanel[] {
  const panels: PlacedPanel[] = [];
  for (const indicator of indicators) {
    const previous = panels.at(-1);
    panels.push(
      placePanel(indicator, { peoplePerDot, size, top: previous === undefined ? top : previous.bottom + PANEL_GAP }),
    );
  }
  return panels;
}

function placePanel(
  indicator: LabelledIndicator,
  { peoplePerDot, size, top }: { peoplePerDot: number; size: ChartSize; top: number },
): PlacedPanel {
  const { small } = SIZES[size];
  const grid = unitGrid(size);
  const dots = dotsFor(indicator.value, peoplePerDot);
  const heading = placeHeading(indicator, size, top);
  const texts = [...heading.texts];
  const parts: PlacedPart[] = [];
  let [first, baseline] = [0, heading.baseline];
  for (const { value, text } of indicator.parts) {
    const left = small + SAMPLE_GAP;
    const lines = fitLines(text, { size: small, weight: 600, width: CHART_WIDTH[size] - left, maxLines: 2 });
    const placed = { lines, x: left, y: baseline, lineHeight: 20, size: small, weight: 600, role: 'ink' } as const;
    const count = Math.min(dotsFor(value, peoplePerDot), dots - first);
    parts.push({ first, count, sample: { x: 0, y: baseline - small + 2, size: small } });
    texts.push(placed);
    first += count;
    baseline = baselineBelow(placed) + 2;
  }
  const dotsTop = baseline - 22 + DOTS_GAP;
  if (dots === 0) texts.push(noDots(indicator, dotsTop, small));
  const height = dots === 0 ? small + 6 : rowsFor(dots, grid) * grid.pitch;
  const rest = { first, count: dots - first };
  return { indicator, texts, top: dotsTop, dots, rest, parts, bottom: dotsTop + height };
}

/** Number and headline on one baseline; the caption at its end where there is room, else below. */
function placeHeading(indicator: LabelledIndicator, size: ChartSize, top: number) {
  const { number, headline, small } = SIZES[size];
  const width = CHART_WIDTH[size];
  const y = top + number * 0.75;
  const numberWidth = textWidth(indicator.valueText, { size: number, weight: 700 }) + 8;
  const value: PlacedText = {
    lines: [indicator.valueText],
    x: 0,
    y,
    lineHeight: 24,
    size: number,
    weight: 700,
    role: priorityRole(indicator.priority.order),
  };
  const name: PlacedText = {
    lines: fitLines(indicator.headline, { size: headline, weight: 600, width: width - numberWidth, maxLines: 3 }),
    x: numberWidth,
    y,
    lineHeight: 22,
    size: headline,
    weight: 600,
    role: 'ink',
  };
  const caption = captionOf(indicator);
  const captionStyle = { size: small, weight: 400, lineHeight: 20, role: 'muted' } as const;
  const nameEnd = Math.max(...textBoxes(name).map((box) => box.x + box.width));
  if (name.lines.length === 1 && nameEnd + 20 + textWidth(caption, { size: small }) <= width) {
    const beside: PlacedText = { ...captionStyle, lines: [caption], x: width, y, anchor: 'end' };
    return { texts: [value, name, beside], baseline: y + 24 };
  }
  const lines = fitLines(caption, { size: small, width, maxLines: 3 });
  const below: PlacedText = { ...captionStyle, lines, x: 0, y: baselineBelow(name) };
  return { texts: [value, name, below], baseline: baselineBelow(below) + 2 };
}

/** Words in place of dots where a number is too small for one. */
function noDots({ value }: LabelledIndicator, top: number, size: number): PlacedText {
  const lines = [value === 0 ? 'žádný bod' : 'méně než jeden bod'];
  return { lines, x: 0, y: top + size, lineHeight: 20, size, weight: 400, role: 'muted' };
}
