import type { ChartSize } from './chartOptions.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import type { Box } from './labels.ts';
import type { Sample } from './partSample.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import { captionOf } from './labelledIndicator.ts';
import { baselineBelow } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** A part inside a bar: how far from the bar's beginning it starts and how long it is (px). */
export interface PlacedBarPart {
  from: number;
  width: number;
  sample: Sample;
}

/** One bar with its words, px. */
export interface PlacedBar {
  indicator: LabelledIndicator;
  bar: Box;
  parts: PlacedBarPart[];
  texts: PlacedText[];
  bottom: number;
}

interface Sizes {
  /** Width of the column of words, or of the words above the bar. */
  words: number;
  /** Where all bars begin. */
  start: number;
  /** Baseline of the first line of words, from the top of the row. */
  firstLine: number;
  bar: number;
  name: number;
  value: number;
  small: number;
}

const SIZES: Record<ChartSize, Sizes> = {
  narrow: { words: 360, start: 1, firstLine: 13, bar: 21, name: 17, value: 18, small: 15 },
  wide: { words: 272, start: 288, firstLine: 17, bar: 24, name: 16, value: 18, small: 14 },
};

const ROW_GAP = 20;
const VALUE_GAP = 7;

/**
 * Places the bars one under another from `top` on, all from zero and on one scale: the longest one and its
 * number fill the width. Wide drawings have the words beside the bar, narrow ones above and below it.
 */
export function placeBars(indicators: readonly LabelledIndicator[], size: ChartSize, top: number): PlacedBar[] {
  const { start, value } = SIZES[size];
  const longestText = Math.max(0, ...indicators.map((i) => textWidth(i.valueText, { size: value, weight: 700 })));
  const room = CHART_WIDTH[size] - start - VALUE_GAP - longestText;
  const largest = Math.max(1, ...indicators.map((indicator) => indicator.value));
  const scale = (people: number) => (people / largest) * room;
  const bars: PlacedBar[] = [];
  for (const indicator of indicators) {
    const previous = bars.at(-1);
    bars.push(placeBar(indicator, { size, scale, top: previous === undefined ? top : previous.bottom + ROW_GAP }));
  }
  return bars;
}

function placeBar(
  indicator: LabelledIndicator,
  { size, scale, top }: { size: ChartSize; scale: (people: number) => number; top: number },
): PlacedBar {
  const { words, start, firstLine, bar: height, name: nameSize, value, small } = SIZES[size];
  const name: PlacedText = {
    lines: fitLines(indicator.label, { size: nameSize, weight: 600, width: words, maxLines: 3 }),
    x: 0,
    y: top + firstLine,
    lineHeight: nameSize + 4,
    size: nameSize,
    weight: 600,
    role: 'ink',
  };
  const barTop = size === 'wide' ? top : baselineBelow(name) - nameSize + 4;
  const bar: Box = { x: start, y: barTop, width: scale(indicator.value), height };
  const number: PlacedText = {
    lines: [indicator.valueText],
    x: bar.x + bar.width + VALUE_GAP,
    y: barTop + height / 2 + value * 0.34,
    lineHeight: 22,
    size: value,
    weight: 700,
    role: 'ink',
  };
  const caption: PlacedText = {
    lines: fitLines(captionOf(indicator), { size: small, width: words, maxLines: 3 }),
    x: 0,
    y: size === 'wide' ? baselineBelow(name) : barTop + height + small + 3,
    lineHeight: small + 5,
    size: small,
    weight: 400,
    role: 'muted',
  };
  const texts = [name, number, caption];
  const parts: PlacedBarPart[] = [];
  let [from, baseline] = [0, baselineBelow(caption)];
  for (const part of indicator.parts) {
    const left = small + 7;
    const lines = fitLines(part.text, { size: small, weight: 600, width: words - left, maxLines: 2 });
    const text: PlacedText = { ...caption, lines, x: left, y: baseline, weight: 600, role: 'ink' };
    const width = Math.min(scale(part.value), bar.width - from);
    parts.push({ from, width, sample: { x: 0, y: baseline - small + 2, size: small } });
    texts.push(text);
    from += width;
    baseline = baselineBelow(text);
  }
  return { indicator, bar, parts, texts, bottom: Math.max(bar.y + bar.height, baseline - small) };
}
