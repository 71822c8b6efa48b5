/** Makes tables whole: every row has a cell in every column, every header says what it heads. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { dictIn, listOf, nameOf, stringOf, textIn } from '../pdfObjects.ts';
import { allElements, childElements, type StructureElement, type StructureKid } from '../readStructure.ts';
import { spanOf } from '../tableSpans.ts';
import { addAttributes, createElement, elementKid, setRole } from './structureEditor.ts';

/**
 * Mends the tables of a browser: groups of rows that it does not name, captions, header cells without a scope, and
 * empty cells, which it leaves out.
 */
export function mendTables(document: PDFDocument, roots: readonly StructureElement[]): void {
  for (const table of roots.flatMap(allElements).filter(({ role }) => role === 'Table')) {
    for (const group of childElements(table)) {
      const rows = childElements(group);
      const named = group.role !== 'NonStruct' || rows.length === 0;
      if (!named && rows.every(({ role }) => role === 'TR')) setRole(group, 'TBody');
    }
    table.kids = [...table.kids.filter(isCaption), ...table.kids.filter((kid) => !isCaption(kid))];
    const rows = allElements(table).filter(({ role }) => role === 'TR');
    for (const [index, row] of rows.entries()) {
      for (const cell of childElements(row)) {
        if (cell.role !== 'TH' || scopeOf(cell)) continue;
        const attributes = { O: 'Table', Scope: index === 0 ? 'Column' : 'Row' };
        addAttributes(document, cell, document.context.obj(attributes));
      }
    }
    fillRows(document, rows);
  }
}

const isCaption = (kid: StructureKid): boolean => kid.kind === 'element' && kid.element.role === 'Caption';

function scopeOf({ dict }: StructureElement): string | undefined {
  const scopes = listOf(dict, 'A').map((attributes) => nameOf(dictIn(attributes), 'Scope'));
  return scopes.find((scope) => scope !== undefined);
}

/** Puts empty cells back: before cells whose column header stands further on, and at the ends of short rows. */
function fillRows(document: PDFDocument, rows: readonly StructureElement[]): void {
  const columns = new Map<string, number>();
  /** Columns taken in each row by cells that began above. */
  const taken = rows.map(() => new Set<number>());
  const placed = rows.map((row, index) => {
    let column = 0;
    return childElements(row).map((cell) => {
      const { rowSpan, colSpan } = spanOf(cell.dict);
      const under = headersOf(cell).flatMap((id) => columns.get(id) ?? []);
      column = Math.max(column, ...(under.length > 0 ? [Math.min(...under)] : []));
      while (taken[index]!.has(column)) column++;
      for (const below of taken.slice(index, index + rowSpan)) {
        for (let i = 0; i < colSpan; i++) below.add(column + i);
      }
      const id = stringOf(cell.dict, 'ID');
      if (id !== undefined && scopeOf(cell) === 'Column') columns.set(id, column);
      const place = { cell, column };
      column += colSpan;
      return place;
    });
  });
  const width = Math.max(0, ...taken.flatMap((columns) => [...columns])) + 1;
  for (const [index, row] of rows.entries()) {
    const missing = Array.from({ length: width }, (_, column) => column).filter((column) => !taken[index]!.has(column));
    if (missing.length === 0) continue;
    const empty = missing.map((column) => ({ cell: createElement(document, 'TD', row), column }));
    const all = [...placed[index]!, ...empty].sort((first, second) => first.column - second.column);
    row.kids = all.map(({ cell }) => elementKid(cell));
  }
}

function headersOf({ dict }: StructureElement): string[] {
  return listOf(dict, 'A')
    .flatMap((attributes) => listOf(dictIn(attributes), 'Headers'))
    .flatMap((header) => textIn(header) ?? []);
}
