/** Changes the structure tree and writes it back. */
import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { dictIn, entryOf, numberOf, structureRoot } from '../pdfObjects.ts';
import type { StructureElement, StructureKid } from '../readStructure.ts';

/** A new element, not yet in the tree; content that moves into it keeps the page of its old one. */
export function createElement(document: PDFDocument, role: string, like: StructureElement): StructureElement {
  const dict = document.context.obj({ Type: 'StructElem', S: role });
  const page = like.dict.get(PDFName.of('Pg'));
  if (page) dict.set(PDFName.of('Pg'), page);
  const ref = document.context.register(dict);
  return { ref, dict, type: role, role, alt: null, actualText: null, parent: null, kids: [] };
}

export function setRole(element: StructureElement, role: string): void {
  element.type = role;
  element.role = role;
}

export function setText(element: StructureElement, key: 'Alt' | 'ActualText', text: string | null): void {
  if (text === null) element.dict.delete(PDFName.of(key));
  else element.dict.set(PDFName.of(key), PDFHexString.fromText(text));
  element[key === 'Alt' ? 'alt' : 'actualText'] = text;
}

/** Wraps an element that has to stand in another. */
export const elementKid = (element: StructureElement): StructureKid => ({ kind: 'element', element });

/** Adds to the attributes of an element: an object with its owner `O` (ISO 32000-1, 14.7.5). */
export function addAttributes(document: PDFDocument, { dict }: StructureElement, attributes: PDFDict): void {
  const known = entryOf(dict, 'A');
  const all = known instanceof PDFArray ? known.asArray() : known ? [known] : [];
  dict.set(PDFName.of('A'), document.context.obj([...all, attributes]));
}

/** Takes elements out that hold nothing, from the leaves on; cells stay, and what others may refer to. */
export function pruneEmpty(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true;
    pruneEmpty(kid.element);
    const { kids, role, dict, alt, actualText } = kid.element;
    const means = alt !== null || actualText !== null || dict.has(PDFName.of('ID'));
    return kids.length > 0 || means || role === 'TD' || role === 'TH';
  });
}

/**
 * Writes a changed tree: types, kids and parents of all elements, and the parent tree, in which each piece of content
 * finds its element.
 */
export function writeStructure(document: PDFDocument, roots: readonly StructureElement[]): void {
  const { context } = document;
  const root = structureRoot(document)!;
  const rootRef = document.catalog.get(PDFName.of('StructTreeRoot'))!;
  root.set(PDFName.of('K'), context.obj(roots.map(({ ref }) => ref)));
  const contents = new Map<string, Map<number, StructureElement>>();
  const objects = new Map<string, StructureElement>();
  const write = (element: StructureElement, parent: StructureElement | null) => {
    const { dict, type, kids } = element;
    element.parent = parent;
    dict.set(PDFName.of('S'), PDFName.of(type));
    dict.set(PDFName.of('P'), parent?.ref ?? rootRef);
    const raw = kids.map((kid) => (kid.kind === 'element' ? kid.element.ref : kid.raw));
    if (raw.length === 0) dict.delete(PDFName.of('K'));
    else dict.set(PDFName.of('K'), raw.length === 1 ? raw[0]! : context.obj(raw));
    for (const kid of kids) {
      if (kid.kind === 'element') write(kid.element, element);
      else if (kid.kind === 'object') objects.set(kid.ref.tag, element);
      else {
        const known = contents.get(kid.owner.tag) ?? new Map<number, StructureElement>();
        contents.set(kid.owner.tag, known.set(kid.mcid, element));
      }
    }
  };
  for (const element of roots) write(element, null);

  const numbers = new Map<number, PDFObject>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const own = numberOf(dictIn(object), 'StructParent');
    const inside = numberOf(dictIn(object), 'StructParents');
    const annotated = objects.get(ref.tag);
    if (own !== undefined && annotated) numbers.set(own, annotated.ref);
    if (inside !== undefined) numbers.set(inside, byNumber(context, contents.get(ref.tag) ?? new Map()));
  }
  const sorted = [...numbers].sort(([first], [second]) => first - second);
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: sorted.flat() })));
  root.set(PDFName.of('ParentTreeNextKey'), context.obj((sorted.at(-1)?.[0] ?? -1) + 1));
}

/** An array with the element of each piece of content at its number. */
function byNumber(context: PDFContext, elements: ReadonlyMap<number, StructureElement>): PDFArray {
  const length = Math.max(-1, ...elements.keys()) + 1;
  return context.obj(Array.from({ length }, (_, mcid) => elements.get(mcid)?.ref ?? PDFNull));
}
