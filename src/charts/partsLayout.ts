import type { ChartSize } from './chartOptions.ts';
import type { Box } from './labels.ts';
import type { NamedAmount, PartsModel } from './partsModel.ts';
import type { PlacedText } from './placedText.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import { baselineBelow } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** A piece of a bar: a part, what is left of the whole, or a part counted a second time. */
export interface PlacedPiece extends Box {
  kind: 'part' | 'rest' | 'again';
}

/** A bracket under a stretch of a bar, px. */
export interface PlacedBracket {
  x: number;
  y: number;
  width: number;
}

/** Everything in its place, px. */
export interface PlacedParts {
  /** The whole, then (if there is one) the number that counts parts twice: the same pieces and the parts again. */
  bars: PlacedPiece[][];
  /** The pieces of the whole once more, a row each, so that every name has room. */
  steps: PlacedPiece[];
  brackets: PlacedBracket[];
  texts: PlacedText[];
  /** Where the whole ends and the second count begins. */
  divider: { x: number; from: number; to: number } | null;
  height: number;
}

const SIZES = {
  narrow: { text: 15, line: 18, bar: 34, step: 14 },
  wide: { text: 15, line: 19, bar: 40, step: 16 },
} as const satisfies Record<ChartSize, object>;

const NAME_GAP = 8;
const STEP_GAP = 9;
const BRACKET = 6;
/** With less room than this beside its piece a name stands under it, px. */
const LEAST_NAME = 110;

/** Places the whole with its parts at its end, then the other number on the same scale with the parts again. */
export function placeParts(
  { whole, parts, rest, repeated }: Omit<PartsModel, 'role' | 'tintRole'>,
  size: ChartSize,
): PlacedParts {
  const { text, line, bar, step } = SIZES[size];
  const width = CHART_WIDTH[size];
  const largest = Math.max(whole.value, repeated?.claim.value ?? 0, Number.MIN_VALUE);
  const scale = (value: number) => (value / largest) * width;
  const words = (content: string, y: number, more: Partial<PlacedText> & { room?: number } = {}): PlacedText => {
    const { room = width, ...style } = more;
    const weight = style.weight ?? 400;
    const lines = fitLines(content, { size: text, weight, width: room, maxLines: 3 });
    return { lines, x: 0, y, lineHeight: line, size: text, weight, role: 'ink', ...style };
  };
  const texts: PlacedText[] = [];

  const title = words(`${whole.valueText} – ${whole.label}`, text, { weight: 700 });
  texts.push(title);
  const top = baselineBelow(title) - line + STEP_GAP;
  const amounts = [...(rest === null ? [] : [{ ...rest, kind: 'rest' as const }]), ...parts.map(asPart)];
  const inside = rowOf(amounts, { scale, y: top, height: bar, from: 0 });

  let y = top + bar + STEP_GAP;
  const steps = inside.map((piece, i): PlacedPiece => {
    const own = { ...piece, y, height: step };
    const amount = amounts[i];
    const name = nameOf(`${amount?.valueText ?? ''} ${amount?.label ?? ''}`, own, { words, width, text, line });
    texts.push(name);
    y = Math.max(y + step, baselineBelow(name) - line + 3) + STEP_GAP;
    return own;
  });
  if (repeated === null) {
    return { bars: [inside], steps, brackets: [], texts, divider: null, height: Math.ceil(y - STEP_GAP + 4) };
  }

  const claimTitle = words(`${repeated.claim.valueText} – ${repeated.claim.label}`, y + text + 8, { weight: 700 });
  texts.push(claimTitle);
  const claimTop = baselineBelow(claimTitle) - line + STEP_GAP;
  const end = scale(whole.value);
  const same = inside.map((piece) => ({ ...piece, y: claimTop }));
  const again = rowOf(
    parts.map((part) => ({ ...part, kind: 'again' as const })),
    {
      scale,
      y: claimTop,
      height: bar,
      from: end,
    },
  );
  const under = claimTop + bar + 4;
  const brackets = [
    { x: 1, y: under, width: Math.max(0, end - 3) },
    { x: end + 2, y: under, width: Math.max(0, scale(repeated.again.value) - 3) },
  ];
  const baseline = under + BRACKET + text + 2;
  const first = words(`${repeated.once.valueText} ${repeated.once.label}`, baseline);
  const secondText = `+ ${repeated.again.valueText} ${repeated.again.label}`;
  const second = besideOrBelow(secondText, { first, from: end + 2, width, text });
  const secondWords = words(secondText, second.below ? baselineBelow(first) : baseline, { x: second.x, weight: 700 });
  texts.push(first, secondWords);
  return {
    bars: [inside, [...same, ...again]],
    steps,
    brackets,
    texts,
    divider: { x: end, from: claimTop - 6, to: claimTop + bar },
    height: Math.ceil(baselineBelow(secondWords) - line + 8),
  };
}

function asPart(part: NamedAmount) {
  return { ...part, kind: 'part' as const };
}

/** Pieces side by side; their lengths are their values. */
function rowOf(
  amounts: readonly (NamedAmount & { kind: PlacedPiece['kind'] })[],
  { scale, y, height, from }: { scale: (value: number) => number; y: number; height: number; from: number },
): PlacedPiece[] {
  let x = from;
  return amounts.map(({ value, kind }) => {
    const piece = { x, y, width: scale(value), height, kind };
    x += piece.width;
    return piece;
  });
}

/** A name on the side of its piece with more room, or under it where there is little on both. */
function nameOf(
  content: string,
  piece: Box,
  {
    words,
    width,
    text,
    line,
  }: {
    words: (content: string, y: number, more: Partial<PlacedText> & { room?: number }) => PlacedText;
    width: number;
    text: number;
    line: number;
  },
): PlacedText {
  const middle = piece.y + piece.height / 2 + text * 0.35;
  const rightOf = piece.x + piece.width + NAME_GAP;
  const [toRight, toLeft] = [width - rightOf, piece.x - NAME_GAP];
  if (Math.max(toRight, toLeft) < LEAST_NAME) return words(content, piece.y + piece.height + line, {});
  return toRight >= toLeft
    ? words(content, middle, { x: rightOf, room: toRight })
    : words(content, middle, { x: toLeft, room: toLeft, anchor: 'end' });
}

/** Where the words under the second bracket begin, and whether they must go a line lower. */
function besideOrBelow(
  content: string,
  { first, from, width, text }: { first: PlacedText; from: number; width: number; text: number },
): { x: number; below: boolean } {
  const x = Math.max(0, Math.min(from, width - textWidth(content, { size: text, weight: 700 })));
  const firstEnd = Math.max(0, ...first.lines.map((words) => textWidth(words, { size: text })));
  return { x, below: x < firstEnd + NAME_GAP };
}
