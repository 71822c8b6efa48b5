/** Checks a PDF against PDF/UA-1 (ISO 14289-1), by the list of rules that veraPDF tests, as far as it concerns us. */
import { checkAnnotations } from './check/annotationRules.ts';
import { checkContent } from './check/contentRules.ts';
import { checkDocument } from './check/documentRules.ts';
import { checkFonts } from './check/fontRules.ts';
import type { PdfProblem } from './check/problem.ts';
import { checkStructure } from './check/structureRules.ts';
import { walkContent } from './check/walkContent.ts';
import { openPdf } from './pdfObjects.ts';
import { contentKey } from './readContent.ts';
import { allElements, type StructureElement } from './readStructure.ts';

export type { PdfProblem };

/**
 * Problems of a PDF, of which a clean one has none. The rules are those a machine can decide; whether alternatives and
 * the order of reading make sense, a person must judge.
 *
 * Besides the rules of the norm: no Type 3 fonts, every piece of content in the tree and back, the same metadata in
 * both places.
 *
 * @throws Error when it is no PDF
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<PdfProblem[]> {
  const document = await openPdf(bytes);
  const content = walkContent(document);
  const pages = new Map(content.pieces.map(({ owner, mcid, page }) => [contentKey(owner, mcid), page]));
  const pageOf = (element: StructureElement) =>
    allElements(element)
      .flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === 'content' ? (pages.get(kid.key) ?? []) : [])))
      .at(0);
  return [
    ...checkDocument(document, bytes),
    ...checkStructure(document, pageOf),
    ...checkContent(document, content),
    ...checkAnnotations(document),
    ...checkFonts(content),
  ];
}
