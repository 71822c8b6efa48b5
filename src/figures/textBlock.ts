/** Texts above and below a drawing in a picture that stands alone. */
import { fitLines } from '../charts/fitLines.ts';
import { textLines, type Markup } from '../charts/svg.ts';
import { fitsWidth, wrapText } from '../charts/wrapText.ts';

/** How a block of text is set, px. */
export interface BlockStyle {
  size: number;
  weight: number;
  lineHeight: number;
  /** The most lines there is room for; the rest is cut with an ellipsis. */
  maxLines?: number;
}

/** Where a block stands: its left top corner, how wide its lines may be, and its colour. */
export interface BlockPlace {
  x: number;
  top: number;
  width: number;
  fill: string;
}

/** A block of text from its top downwards; `bottom` is where the next one may begin. */
export function textBlock(text: string, style: BlockStyle, place: BlockPlace): { drawn: Markup; bottom: number } {
  const { size, weight, lineHeight, maxLines = Infinity } = style;
  const lines = fitLines(text, { size, weight, width: balancedWidth(text, style, place.width), maxLines });
  const { x, top, fill } = place;
  return {
    drawn: textLines(lines, { x, y: top + size, lineHeight, 'font-size': size, 'font-weight': weight, fill }),
    bottom: top + lines.length * lineHeight,
  };
}

/** The narrowest width that needs no more lines than the whole one: so no word is left alone on the last line. */
function balancedWidth(text: string, { size, weight }: BlockStyle, width: number): number {
  const count = wrapText(text, { size, weight, width }).length;
  if (count === 1) return width;
  let narrowest = width;
  for (let tried = width; tried > width / 2; tried -= 8) {
    const lines = wrapText(text, { size, weight, width: tried });
    if (lines.length > count || !fitsWidth(lines, { size, weight, width: tried })) break;
    narrowest = tried;
  }
  return narrowest;
}
