/** Says in which stream tagged content lies, where a browser says only on which page. */
import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { walkContent } from '../check/walkContent.ts';
import { dictIn, numberOf, parentTree } from '../pdfObjects.ts';
import { contentKey } from '../readContent.ts';
import { allElements, type StructureElement } from '../readStructure.ts';

/**
 * What is see-through is drawn as a form, a stream of its own. Chromium up to 147 (tried; 156 does it itself) counts
 * the content in it as if it were the page's. Content in a form must be referred to by the form, and the form needs
 * its own place in the parent tree (ISO 32000-1, 14.7.4.3).
 *
 * @param roots changed in place; `writeStructure` writes them with the parent tree
 */
export function claimForms(document: PDFDocument, roots: readonly StructureElement[]): void {
  const { context } = document;
  const pages = document.getPages();
  const kids = roots.flatMap(allElements).flatMap((element) => element.kids);
  const byKey = new Map(kids.flatMap((kid) => (kid.kind === 'content' ? [[kid.key, kid] as const] : [])));
  let next = Math.max(-1, ...parentTree(document).keys()) + 1;
  for (const { owner, mcid, page } of walkContent(document).pieces) {
    const { ref: pageRef } = pages[page - 1]!;
    const key = contentKey(owner, mcid);
    const kid = byKey.get(contentKey(pageRef, mcid));
    if (owner === pageRef || byKey.has(key) || kid === undefined) continue;
    kid.owner = owner;
    kid.key = key;
    kid.raw = context.obj({ Type: 'MCR', Pg: pageRef, Stm: owner, MCID: mcid });
    const form = dictIn(context.lookup(owner))!;
    if (numberOf(form, 'StructParents') === undefined) form.set(PDFName.of('StructParents'), context.obj(next++));
  }
}
