/** Gives the elements of a browser's structure tree the types that PDF/UA-1 asks for. */
import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { Box } from '../geometry.ts';
import { isInline } from '../placedContent.ts';
import { dictIn, entryOf, listOf, nameOf, stringOf, structureRoot, textIn } from '../pdfObjects.ts';
import { allElements, childElements, type StructureElement } from '../readStructure.ts';
import { STANDARD_TYPES } from '../standardTypes.ts';
import { addAttributes, createElement, elementKid, setRole, setText } from './structureEditor.ts';

/** Types of later versions of PDF that browsers write, and the nearest ones of this version. */
const NEAREST: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  DocumentFragment: 'Div',
};

/** All roles that the document uses and that PDF 1.7 does not know, each with what it is there. */
export function foreignRoles(roots: readonly StructureElement[]): Map<string, string> {
  const types = roots.flatMap(allElements).map(({ type }) => type);
  const foreign = [...new Set(types)].filter((type) => !STANDARD_TYPES.has(type)).sort();
  return new Map(foreign.map((type) => [type, NEAREST[type] ?? 'NonStruct']));
}

/** An HTML `figure` with its caption comes as a `Figure` around a `Figure`; only the picture itself is one. */
export function unwrapFigures(roots: readonly StructureElement[]): void {
  for (const element of roots.flatMap(allElements)) {
    if (element.role !== 'Figure') continue;
    const inside = childElements(element).flatMap(allElements);
    // A picture holds no blocks: where one stands in it, it is a frame.
    if (inside.every(({ role }) => isInline(role))) continue;
    setRole(element, 'Div');
    // The name of the frame would hide what stands in it; it is the caption's anyway.
    setText(element, 'Alt', null);
  }
}

/** Says where each picture stands on its page (`BBox`, ISO 32000-1, 14.8.5.4.3), in the space of the page. */
export function placeFigures(
  document: PDFDocument,
  roots: readonly StructureElement[],
  boxesOf: (element: StructureElement) => readonly (Box & { page: number })[],
): void {
  for (const element of roots.flatMap(allElements)) {
    const [box, ...others] = element.role === 'Figure' ? boxesOf(element) : [];
    if (!box || others.length > 0) continue;
    const { x, y, height } = document.getPage(box.page - 1).getMediaBox();
    const rectangle = [x + box.left, y + height - box.bottom, x + box.right, y + height - box.top];
    const attributes = { O: 'Layout', BBox: rectangle.map((number) => Math.round(number * 100) / 100) };
    addAttributes(document, element, document.context.obj(attributes));
  }
}

/** What holds a link annotation is a link, whatever else the browser took it for: references to notes are one. */
export function retagLinks(document: PDFDocument, roots: readonly StructureElement[]): void {
  for (const element of roots.flatMap(allElements)) {
    if (element.role === 'Link' || element.role === 'Annot') continue;
    const links = element.kids.filter(
      (kid) => kid.kind === 'object' && nameOf(dictIn(document.context.lookup(kid.ref)), 'Subtype') === 'Link',
    );
    if (links.length === 0) continue;
    if (element.role === 'NonStruct' || element.role === 'Span' || element.role === 'Reference') {
      setRole(element, 'Link');
      continue;
    }
    const link = createElement(document, 'Link', element);
    link.kids = links;
    element.kids = [...element.kids.filter((kid) => !links.includes(kid)), elementKid(link)];
  }
}

/** `L` holds items, an item holds its label and one body. */
export function mendLists(document: PDFDocument, roots: readonly StructureElement[]): void {
  for (const list of roots.flatMap(allElements).filter(({ role }) => role === 'L')) {
    // Of a note at the end, the browser does not know that it is an item.
    for (const item of childElements(list)) if (item.role === 'NonStruct') setRole(item, 'LI');
    for (const item of childElements(list)) if (item.role === 'LI') wrapBody(document, item);
  }
}

function wrapBody(document: PDFDocument, item: StructureElement): void {
  const parts = childElements(item);
  if (parts.some(({ role }) => role === 'LBody')) return;
  const isLabel = (kid: StructureElement['kids'][number]) => kid.kind === 'element' && kid.element.role === 'Lbl';
  const rest = item.kids.filter((kid) => !isLabel(kid));
  if (rest.length === 0) return;
  const body = createElement(document, 'LBody', item);
  body.kids = rest;
  item.kids = [...item.kids.filter(isLabel), elementKid(body)];
}

/** Closes gaps in the levels of headings: a heading is one deeper than the nearest shallower one before it. */
export function mendHeadings(roots: readonly StructureElement[]): void {
  const open: { written: number; level: number }[] = [];
  for (const element of roots.flatMap(allElements)) {
    const written = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
    if (written === 0) continue;
    while (open.length > 0 && open.at(-1)!.written >= written) open.pop();
    const level = (open.at(-1)?.level ?? 0) + 1;
    open.push({ written, level });
    setRole(element, `H${level}`);
  }
}

/**
 * Names cells in reading order. The browser numbers them by all that it has ever laid out, which may differ from run
 * to run.
 */
export function renameCells(document: PDFDocument, roots: readonly StructureElement[]): void {
  const { context } = document;
  const named = roots.flatMap(allElements).filter(({ dict }) => dict.has(PDFName.of('ID')));
  const digits = String(named.length).length;
  const names = new Map<string, PDFString>();
  for (const [index, { dict }] of named.entries()) {
    // Padded, since the tree of names is sorted by letters.
    const name = PDFString.of(`bunka-${String(index + 1).padStart(digits, '0')}`);
    names.set(stringOf(dict, 'ID') ?? '', name);
    dict.set(PDFName.of('ID'), name);
  }
  for (const attributes of roots.flatMap(allElements).flatMap(({ dict }) => listOf(dict, 'A'))) {
    const headers = listOf(dictIn(attributes), 'Headers').flatMap((header) => names.get(textIn(header) ?? '') ?? []);
    if (headers.length > 0) dictIn(attributes)!.set(PDFName.of('Headers'), context.obj(headers));
  }
  const root = structureRoot(document)!;
  const pairs = named.flatMap(({ ref, dict }) => [entryOf(dict, 'ID')!, ref]);
  if (pairs.length === 0) root.delete(PDFName.of('IDTree'));
  else root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: pairs })));
}
