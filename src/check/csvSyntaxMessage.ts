import type { CsvError } from 'csv-parse/sync';
import type { SyntaxMessage } from './jsonSyntaxMessage.ts';
import type { LineIndex } from './lineIndex.ts';

/** Explains why a CSV text cannot be read; it always comes down to quotes. */
export function csvSyntaxMessage(text: string, error: CsvError, lines: LineIndex): SyntaxMessage {
  const line = Number(error['lines'] ?? 1);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        offset: openQuote(text),
        found: 'uvozovka, která už se nezavře',
        expected: 'uvozovka " na konci hodnoty',
        fix: 'Doplňte koncovou uvozovku, nebo úvodní smažte; uvozovku uvnitř hodnoty pište dvakrát ("").',
      };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        offset: quoteOnLine(line, lines, /"[^",\r\n]/g, 1),
        found: 'text za koncovou uvozovkou',
        expected: 'čárka nebo konec řádku za uvozovkou',
        fix: 'Do uvozovek uzavřete celou hodnotu; uvozovku uvnitř hodnoty pište dvakrát ("").',
      };
    default:
      return {
        offset: quoteOnLine(line, lines, /[^",\r\n]"/g, 0) + 1,
        found: 'uvozovka uprostřed hodnoty',
        expected: 'hodnota celá v uvozovkách, nebo bez nich',
        fix: 'Celou hodnotu uzavřete do uvozovek a uvozovku uvnitř pište dvakrát (""), nebo pište české „“.',
      };
  }
}

/** The quote that opens the value that never ends: the last one before which all others are paired. */
function openQuote(text: string): number {
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) open = open === -1 ? at : -1;
  return open === -1 ? text.lastIndexOf('"') : open;
}

/** The offset of the first match on a line; from `which` matches on, the first one is the opening of a value. */
function quoteOnLine(line: number, lines: LineIndex, pattern: RegExp, which: number): number {
  const matches = [...lines.lineText(line).matchAll(pattern)];
  const match = matches[which] ?? matches[0];
  return lines.startOfLine(line) + (match?.index ?? 0);
}
