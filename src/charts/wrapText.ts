import type { TextStyle } from './textWidth.ts';
import { textWidth } from './textWidth.ts';

/** `width` in px: how long a line may be. */
export interface WrapOptions extends TextStyle {
  width: number;
}

/**
 * Breaks a text into lines no longer than `width`. Breaks only at plain spaces and after hyphens and
 * dashes between letters, never at a no-break space (Czech prepositions, numbers with units). A word
 * that is longer than the line stands alone on its line; `fitsWidth` tells.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line === '' || textWidth((line + piece).trimEnd(), options) <= options.width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Whether every line of a wrapped text keeps within the width. */
export function fitsWidth(lines: readonly string[], options: WrapOptions): boolean {
  return lines.every((line) => textWidth(line, options) <= options.width);
}

/** Shortens a text to the width with an ellipsis; a text that fits stays as it is. */
export function shortenText(text: string, options: WrapOptions): string {
  if (textWidth(text, options) <= options.width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, options) > options.width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text cut at the places where a line may break; each piece keeps its space. */
function pieces(text: string): string[] {
  return text.trim().split(/(?<= )(?=[^ ])|(?<=\p{L}[-–])(?=\p{L})/u);
}
