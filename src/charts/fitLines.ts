import type { WrapOptions } from './wrapText.ts';
import { shortenText, wrapText } from './wrapText.ts';

/**
 * A text in at most `maxLines` lines, none longer than `width` px: what does not fit is cut with an
 * ellipsis. For labels that come from data and may be of any length.
 */
export function fitLines(text: string, { maxLines, ...options }: WrapOptions & { maxLines: number }): string[] {
  const lines = wrapText(text, options);
  const kept = lines.slice(0, maxLines);
  if (lines.length > maxLines) kept[maxLines - 1] = `${kept[maxLines - 1] ?? ''} ${lines[maxLines] ?? ''}`;
  return kept.map((line) => shortenText(line, options));
}
