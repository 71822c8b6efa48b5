/** How many rows and columns a table cell takes. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { dictIn, listOf, numberOf } from './pdfObjects.ts';

/** Spans of a cell from its attributes (ISO 32000-1, 14.8.5.7); 1 where none is written. */
export function spanOf(cell: PDFDict): { rowSpan: number; colSpan: number } {
  const attributes = listOf(cell, 'A').map((object) => dictIn(object));
  const find = (key: string) =>
    attributes.map((dict) => numberOf(dict, key)).find((span) => span !== undefined && span > 0) ?? 1;
  return { rowSpan: find('RowSpan'), colSpan: find('ColSpan') };
}
