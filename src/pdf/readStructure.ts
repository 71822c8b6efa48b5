/** Reads the structure tree: what each piece of a tagged PDF is. */
import { PDFDict, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { contentKey } from './readContent.ts';
import { dictOf, nameOf, numberOf, rawListOf, refOf, stringOf, structureRoot } from './pdfObjects.ts';

/** An element of the structure tree, with what is in it, in reading order. */
export interface StructureElement {
  ref: PDFRef;
  dict: PDFDict;
  /** Type as written in the file. */
  type: string;
  /** Standard type that the role map leads to. */
  role: string;
  alt: string | null;
  actualText: string | null;
  parent: StructureElement | null;
  kids: StructureKid[];
}

export type StructureKid =
  | { kind: 'element'; element: StructureElement }
  /** Marked content number `mcid` in the stream of a page or form; `key` is its `contentKey`. */
  | { kind: 'content'; key: string; owner: PDFRef; mcid: number; raw: PDFObject }
  /** An annotation. */
  | { kind: 'object'; ref: PDFRef; raw: PDFObject };

/** The elements right below the root; a tagged PDF of a browser has one, `Document`. */
export function readStructure(document: PDFDocument): StructureElement[] {
  const root = structureRoot(document);
  const roles = dictOf(root, 'RoleMap');
  return kidsOf(root, null, undefined, roles).flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The element and all below it, in reading order. */
export function allElements(element: StructureElement): StructureElement[] {
  return [element, ...childElements(element).flatMap(allElements)];
}

export function childElements({ kids }: StructureElement): StructureElement[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The elements that hold annotations, by the tag of the annotation's reference. */
export function annotationElements(roots: readonly StructureElement[]): Map<string, StructureElement> {
  const held = roots
    .flatMap(allElements)
    .flatMap((element) =>
      element.kids.flatMap((kid) => (kid.kind === 'object' ? [{ tag: kid.ref.tag, element }] : [])),
    );
  return new Map(held.map(({ tag, element }) => [tag, element]));
}

/** The standard type of a type (ISO 32000-1, 14.7.3); a circle leads nowhere and ends where it began. */
export function roleOf(type: string, roles: PDFDict | undefined): string {
  const seen = new Set<string>();
  let role = type;
  for (;;) {
    seen.add(role);
    const next = nameOf(roles, role);
    if (next === undefined) return role;
    if (seen.has(next)) return type;
    role = next;
  }
}

function readElement(
  ref: PDFRef,
  dict: PDFDict,
  parent: StructureElement | null,
  outerPage: PDFRef | undefined,
  roles: PDFDict | undefined,
): StructureElement {
  const type = nameOf(dict, 'S') ?? '';
  const element: StructureElement = {
    ref,
    dict,
    type,
    role: roleOf(type, roles),
    alt: stringOf(dict, 'Alt') ?? null,
    actualText: stringOf(dict, 'ActualText') ?? null,
    parent,
    kids: [],
  };
  element.kids = kidsOf(dict, element, refOf(dict, 'Pg') ?? outerPage, roles);
  return element;
}

function kidsOf(
  dict: PDFDict | undefined,
  parent: StructureElement | null,
  page: PDFRef | undefined,
  roles: PDFDict | undefined,
): StructureKid[] {
  return rawListOf(dict, 'K').flatMap((raw): StructureKid[] => {
    const kid: PDFObject | undefined = raw instanceof PDFRef ? dict!.context.lookup(raw) : raw;
    if (kid instanceof PDFNumber) return page ? [contentKid(page, kid.asNumber(), raw)] : [];
    if (!(kid instanceof PDFDict)) return [];
    const type = nameOf(kid, 'Type');
    if (type === 'MCR') {
      const owner = refOf(kid, 'Stm') ?? refOf(kid, 'Pg') ?? page;
      const mcid = numberOf(kid, 'MCID');
      return owner && mcid !== undefined ? [contentKid(owner, mcid, raw)] : [];
    }
    if (type === 'OBJR') {
      const ref = refOf(kid, 'Obj');
      return ref ? [{ kind: 'object', ref, raw }] : [];
    }
    // Elements must be objects of their own (ISO 32000-1, 14.7.2); others cannot be referred to and are passed over.
    if (!(raw instanceof PDFRef)) return [];
    return [{ kind: 'element', element: readElement(raw, kid, parent, page, roles) }];
  });
}

function contentKid(owner: PDFRef, mcid: number, raw: PDFObject): StructureKid {
  return { kind: 'content', key: contentKey(owner, mcid), owner, mcid, raw };
}
