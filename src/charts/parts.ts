import type { ChartOptions } from './chartOptions.ts';
import type { Paint } from './colours.ts';
import type { Box } from './labels.ts';
import type { PartsModel } from './partsModel.ts';
import type { Markup } from './svg.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor } from './colours.ts';
import { placeParts, type PlacedPiece } from './partsLayout.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Between neighbouring pieces, px. */
const GAP = 1.5;
const HATCH_STEP = 7;

/** A bar of the whole with its parts inside, and a bar of the other number that counts the parts again. */
export function drawParts(model: PartsModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { bars, steps, brackets, texts, divider, height } = placeParts(model, size);
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    bars.map((pieces) => pieces.map((piece) => drawPiece(piece, model, paint))),
    steps.map((piece) => drawPiece(piece, model, paint)),
    divider &&
      element('path', {
        d: `M${divider.x.toFixed(1)} ${divider.from}V${divider.to}`,
        stroke: paint('ink'),
        'stroke-width': 2,
      }),
    brackets.map(({ x, y, width }) =>
      element('path', {
        d: `M${x.toFixed(1)} ${y}v5h${width.toFixed(1)}v-5`,
        fill: 'none',
        stroke: paint('grey-1'),
        'stroke-width': 1.5,
      }),
    ),
    texts.map((text) => drawText(text, paint)),
  );
}

/** Solid for a part, pale for the rest, hatched for what is counted again: never by colour alone. */
function drawPiece({ kind, ...piece }: PlacedPiece, { role, tintRole }: PartsModel, paint: Paint): Markup[] {
  if (piece.width === 0) return [];
  // Even the smallest part stays visible.
  const box = {
    ...piece,
    x: piece.x + 0.5,
    y: piece.y + 0.5,
    width: Math.max(piece.width - GAP, 0.5),
    height: piece.height - 1,
  };
  const fill = { part: role, rest: tintRole, again: 'ground' as const }[kind];
  const outline = element('rect', { ...box, fill: paint(fill), stroke: paint(role) });
  return kind === 'again'
    ? [outline, element('path', { d: hatch(box), stroke: paint(role), 'stroke-width': 1.5 })]
    : [outline];
}

/** Diagonal lines inside a box as one path: prints as lines. */
function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let from = x - height + HATCH_STEP; from < x + width; from += HATCH_STEP) {
    const startX = Math.max(from, x);
    const endX = Math.min(from + height, x + width);
    const startY = y + height - (startX - from);
    lines.push(
      `M${startX.toFixed(1)} ${startY.toFixed(1)}L${endX.toFixed(1)} ${(startY - (endX - startX)).toFixed(1)}`,
    );
  }
  return lines.join('');
}
