/** Makes of what a browser printed a document by PDF/UA-1 (ISO 14289-1), without changing what its pages look like. */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { claimForms } from './mend/claimForms.ts';
import { describeLinks } from './mend/describeLinks.ts';
import { dropDrawings } from './mend/dropDrawings.ts';
import { dropRepeatedHeads } from './mend/dropRepeatedHeads.ts';
import { markArtifacts } from './mend/markArtifacts.ts';
import {
  foreignRoles,
  mendHeadings,
  mendLists,
  placeFigures,
  renameCells,
  retagLinks,
  unwrapFigures,
} from './mend/mendRoles.ts';
import { nameBookmarks } from './mend/nameBookmarks.ts';
import { mendTables } from './mend/mendTables.ts';
import { savePdf } from './mend/savePdf.ts';
import { pruneEmpty, writeStructure } from './mend/structureEditor.ts';
import { writeMetadata, type DocumentAbout } from './mend/writeMetadata.ts';
import { dictOf, openPdf, rawListOf, structureRoot } from './pdfObjects.ts';
import { readPlacedContent } from './placedContent.ts';
import { readStructure } from './readStructure.ts';

export type { DocumentAbout };

/**
 * Mends what a browser's tagged PDF lacks of PDF/UA-1: metadata, artifacts, lists, figures, headings, links. The same
 * input gives the same bytes: neither a clock nor chance takes part.
 *
 * @param bytes what `page.pdf({ tagged: true, outline: true })` returned
 * @throws Error when the PDF is not tagged, or is none
 */
export async function mendPdf(bytes: Uint8Array, about: DocumentAbout): Promise<Uint8Array> {
  const document = await openPdf(bytes);
  if (!structureRoot(document)) throw new Error('PDF without tags: print it with tagged: true');
  const roots = readStructure(document);
  claimForms(document, roots);
  const content = readPlacedContent(document);

  const drawings = roots.flatMap((root) => [...dropDrawings(root, content.itemsOf)]);
  const dropped = new Set([...drawings, ...dropRepeatedHeads(roots, content)]);
  unwrapFigures(roots);
  retagLinks(document, roots);
  mendLists(document, roots);
  mendTables(document, roots);
  mendHeadings(roots);
  roots.forEach(pruneEmpty);
  placeFigures(document, roots, content.boxesOf);
  renameCells(document, roots);
  describeLinks(document, roots, content.textOf);
  nameBookmarks(document, roots, content.textOf);
  writeRoleMap(document, foreignRoles(roots));
  writeStructure(document, roots);

  markArtifacts(document, dropped);
  setTabOrder(document);
  writeMetadata(document, about);
  return savePdf(document);
}

/** Says of each type of later versions what it is in this one. */
function writeRoleMap(document: PDFDocument, roles: ReadonlyMap<string, string>): void {
  const root = structureRoot(document)!;
  const known = dictOf(root, 'RoleMap') ?? document.context.obj({});
  for (const [type, role] of roles) if (!known.has(PDFName.of(type))) known.set(PDFName.of(type), PDFName.of(role));
  if (known.keys().length > 0) root.set(PDFName.of('RoleMap'), known);
}

/** The key for the next link follows the structure. */
function setTabOrder(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    if (rawListOf(node, 'Annots').length > 0) node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
}
