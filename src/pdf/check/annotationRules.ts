/** Rules on annotations: links and whatever else lies over a page. */
import { PDFDict, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { dictIn, dictOf, nameOf, numberOf, parentTree, rawListOf, stringOf, structureRoot } from '../pdfObjects.ts';
import { annotationElements, readStructure, roleOf } from '../readStructure.ts';
import type { PdfProblem } from './problem.ts';

/** The bit of the flags that hides an annotation. */
const HIDDEN = 2;

export function checkAnnotations(document: PDFDocument): PdfProblem[] {
  const parents = parentTree(document);
  const roles = dictOf(structureRoot(document), 'RoleMap');
  const holders = annotationElements(readStructure(document));
  return document.getPages().flatMap((page, index) => {
    const problems: PdfProblem[] = [];
    const report = (rule: string, found: string, expected: string) =>
      problems.push({ rule, page: index + 1, found, expected });
    const annotations = rawListOf(page.node, 'Annots');
    if (annotations.length > 0 && nameOf(page.node, 'Tabs') !== 'S') {
      report('7.18.3-1', 'klávesa Tab nejde podle značek', '/Tabs /S');
    }
    for (const ref of annotations) {
      const annotation = document.context.lookup(ref);
      if (!(annotation instanceof PDFDict)) continue;
      const subtype = nameOf(annotation, 'Subtype') ?? '';
      if (((numberOf(annotation, 'F') ?? 0) & HIDDEN) !== 0 || subtype === 'Popup') continue;
      const parent = parents.get(numberOf(annotation, 'StructParent') ?? -1);
      const parentRole = roleOf(nameOf(dictIn(document.context.lookup(parent)), 'S') ?? '', roles);
      const said = stringOf(annotation, 'Contents') ?? '';
      if (subtype === 'Link') {
        if (parentRole !== 'Link')
          report('7.18.5-1', `odkaz ve značce ${parentRole || 'žádné'}`, 'odkaz ve značce Link');
        if (said === '') report('7.18.5-2', 'odkaz bez popisu', 'neprázdné /Contents');
      } else if (subtype === 'Widget') {
        if (parentRole !== 'Form') report('7.18.4-1', 'pole formuláře mimo značku Form', 'pole ve značce Form');
      } else {
        if (parentRole !== 'Annot')
          report('7.18.1-1', `anotace ${subtype} mimo značku Annot`, 'anotace ve značce Annot');
        if (said === '') report('7.18.1-2', `anotace ${subtype} bez popisu`, 'neprázdné /Contents');
      }
      if (ref instanceof PDFRef && parent instanceof PDFRef && holders.get(ref.tag)?.ref !== parent) {
        report(
          'vlastní-zpětný-strom',
          `anotace ${subtype} nestojí ve značce, na niž odkazuje`,
          'odkaz OBJR v téže značce',
        );
      }
    }
    return problems;
  });
}
