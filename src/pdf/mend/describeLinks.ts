/** Gives each link annotation the words that assistive technology says for it. */
import { PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { readLinks, type LinkTarget } from '../readNavigation.ts';
import { allElements, annotationElements, type StructureElement } from '../readStructure.ts';

/**
 * Writes `/Contents` where it is missing: the text of the link, or what is said of the picture in it; where neither
 * says anything, like a number or an arrow, the target too.
 *
 * @param textOf text of an element
 */
export function describeLinks(
  document: PDFDocument,
  roots: readonly StructureElement[],
  textOf: (element: StructureElement) => string,
): void {
  const elements = annotationElements(roots);
  for (const { ref, contents, target } of readLinks(document)) {
    const annotation = document.context.lookup(ref);
    if (contents !== '' || !(annotation instanceof PDFDict)) continue;
    const element = elements.get(ref.tag);
    const description = describeLink(element ? sayElement(element, textOf) : '', target);
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(description));
  }
}

/** „Opatření III“; „Odkaz: 12, strana 34“; „Odkaz: https://example.org/“. */
export function describeLink(text: string, target: LinkTarget | null): string {
  if (/\p{L}/u.test(text)) return text;
  const place = target && ('uri' in target ? target.uri : `strana ${target.page}`);
  return `Odkaz: ${[text, place].filter(Boolean).join(', ')}`;
}

function sayElement(element: StructureElement, textOf: (element: StructureElement) => string): string {
  const alternatives = allElements(element).flatMap(({ alt }) => alt ?? []);
  return [textOf(element), ...alternatives].join(' ').replace(/\s+/g, ' ').trim();
}
