/** Rules on marked content, and on the ways between it and the structure tree. */
import { PDFArray, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { dictIn, numberOf, parentTree } from '../pdfObjects.ts';
import { contentKey } from '../readContent.ts';
import { allElements, readStructure } from '../readStructure.ts';
import type { PdfProblem } from './problem.ts';
import type { MarkedContent } from './walkContent.ts';

export function checkContent(document: PDFDocument, content: MarkedContent): PdfProblem[] {
  return [
    ...perPage(content.artifactsInContent, '7.1-1', 'ozdoba (Artifact) uvnitř obsahu', 'ozdoby jen mimo obsah'),
    ...perPage(content.contentInArtifacts, '7.1-2', 'obsah uvnitř ozdoby (Artifact)', 'obsah jen mimo ozdoby'),
    ...perPage(
      content.unmarked,
      '7.1-3',
      'kresba nebo text mimo značky',
      'vše označené jako obsah, nebo jako Artifact',
    ),
    ...perPage(content.unbalanced, 'vlastní-značky', 'značka bez začátku nebo bez konce', 'každé BDC a BMC má své EMC'),
    ...[...content.drawnForms.values()]
      .filter((times) => times > 1)
      .map((times) => ({ rule: '7.20-2', found: `označkovaný vzor vykreslený ${times}×`, expected: 'nejvýš jednou' })),
    ...checkPieces(document, content),
  ];
}

function perPage(counts: ReadonlyMap<number, number>, rule: string, what: string, expected: string): PdfProblem[] {
  return [...counts].map(([page, count]) => ({ rule, page, found: `${count}× ${what}`, expected }));
}

/** Each piece of content is in the tree once, each in the tree is on a page, and the parent tree says the same. */
function checkPieces(document: PDFDocument, { pieces }: MarkedContent): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const inTree = new Map<string, PDFRef>();
  for (const { kids, ref, type } of readStructure(document).flatMap(allElements)) {
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      if (inTree.has(kid.key)) {
        const found = `obsah ${kid.mcid} stojí ve dvou značkách, naposled v ${type}`;
        problems.push({ rule: 'vlastní-strom', found, expected: 'každý obsah v jediné značce' });
      }
      inTree.set(kid.key, ref);
    }
  }
  const parents = parentTree(document);
  const drawn = new Set<string>();
  for (const { owner, mcid, page } of pieces) {
    const key = contentKey(owner, mcid);
    if (drawn.has(key)) {
      const found = `číslo obsahu ${mcid} použité dvakrát`;
      problems.push({ rule: 'vlastní-strom', page, found, expected: 'čísla obsahu na stránce různá' });
    }
    drawn.add(key);
    const element = inTree.get(key);
    if (!element) {
      const found = `obsah ${mcid} není ve stromu značek`;
      problems.push({ rule: 'vlastní-strom', page, found, expected: 'značka, do níž patří' });
    } else if (parentOf(document, parents, owner, mcid) !== element) {
      const found = `obsah ${mcid} nenajde svou značku`;
      problems.push({ rule: 'vlastní-zpětný-strom', page, found, expected: 'odkaz na ni v /ParentTree' });
    }
  }
  const lost = [...inTree.keys()].filter((key) => !drawn.has(key));
  if (lost.length > 0) {
    const found = `${lost.length}× značka s obsahem, který žádná stránka nevykresluje`;
    problems.push({ rule: 'vlastní-strom', found, expected: 'jen obsah, který na stránkách je' });
  }
  return problems;
}

function parentOf(
  document: PDFDocument,
  parents: ReadonlyMap<number, PDFObject>,
  owner: PDFRef,
  mcid: number,
): PDFObject | undefined {
  const number = numberOf(dictIn(document.context.lookup(owner)), 'StructParents');
  const array = number === undefined ? undefined : document.context.lookup(parents.get(number));
  return array instanceof PDFArray && mcid < array.size() ? array.get(mcid) : undefined;
}
