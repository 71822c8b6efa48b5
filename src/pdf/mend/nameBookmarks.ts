/** Gives bookmarks the words of the headings they lead to. */
import { PDFHexString, PDFName, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { dictOf } from '../pdfObjects.ts';
import { allElements, type StructureElement } from '../readStructure.ts';

/**
 * Browsers make a bookmark of every heading, in their order, but lose the spaces at the ends of its lines. Where there
 * are as many bookmarks as headings, each is named by its heading; otherwise all stay as they are.
 *
 * @param textOf text of an element
 */
export function nameBookmarks(
  document: PDFDocument,
  roots: readonly StructureElement[],
  textOf: (element: StructureElement) => string,
): void {
  const bookmarks = itemsBelow(dictOf(document.catalog, 'Outlines'));
  const headings = roots.flatMap(allElements).filter(({ role }) => /^H[1-6]$/.test(role));
  if (bookmarks.length !== headings.length) return;
  for (const [index, heading] of headings.entries()) {
    const title = textOf(heading).replace(/\s+/g, ' ').trim();
    bookmarks[index]!.set(PDFName.of('Title'), PDFHexString.fromText(title));
  }
}

function itemsBelow(parent: PDFDict | undefined): PDFDict[] {
  const items: PDFDict[] = [];
  for (let item = dictOf(parent, 'First'); item; item = dictOf(item, 'Next')) items.push(item, ...itemsBelow(item));
  return items;
}
