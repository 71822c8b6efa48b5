import { advanceWidths } from './advanceWidths.ts';

/** Size in px, weight as in CSS (400–800). */
export interface TextStyle {
  size: number;
  weight?: number;
}

const regular = widthTable(400);
const bold = widthTable(700);
/** A letter that the font lacks is drawn by another font: count it as one em, which is wide enough. */
const unknownWidth = 1000;

/**
 * Width of a text in Source Sans 3, in px. Counted from the advance widths of the letters without
 * kerning, so it is never too small by more than a fraction of a px. Weights between and beyond the
 * two measured ones are interpolated, as the variable font does.
 */
export function textWidth(text: string, { size, weight = 400 }: TextStyle): number {
  const boldness = (weight - 400) / 300;
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const regularWidth = regular.get(code) ?? unknownWidth;
    thousandths += regularWidth + boldness * ((bold.get(code) ?? unknownWidth) - regularWidth);
  }
  return (thousandths * size) / 1000;
}

function widthTable(weight: 400 | 700): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [first, list] of advanceWidths[weight]) {
    for (const [index, width] of list.split(' ').entries()) {
      if (width !== '0') widths.set(first + index, Number(width));
    }
  }
  return widths;
}
