/** Reads how one moves through a PDF: named places, bookmarks, links. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { round, roundBox, type Box } from './geometry.ts';
import { dictOf, entryOf, nameOf, numbersIn, rawListOf, stringOf, textIn, treeEntries } from './pdfObjects.ts';

/** A place on a page, in points from its top left corner. */
export interface Place {
  /** From 1. */
  page: number;
  x: number;
  y: number;
}

export interface OutlineEntry {
  title: string;
  /** 1 for the outermost. */
  level: number;
  /** Null when it leads nowhere. */
  page: number | null;
}

export type LinkTarget = { page: number; name: string } | { uri: string };

export interface LinkAnnotation {
  ref: PDFRef;
  page: number;
  box: Box;
  contents: string;
  /** Null when it leads nowhere. */
  target: LinkTarget | null;
}

/** Named places of the document, from the old dictionary and from the name tree. */
export function readDestinations(document: PDFDocument): Map<string, Place> {
  const old = dictOf(document.catalog, 'Dests')?.entries() ?? [];
  const tree = treeEntries(dictOf(dictOf(document.catalog, 'Names'), 'Dests'), 'Names');
  const named: [string, PDFObject][] = [
    ...old.map(([name, place]): [string, PDFObject] => [name.decodeText(), place]),
    ...tree.map(([name, place]): [string, PDFObject] => [textIn(name) ?? '', place]),
  ];
  return new Map(
    named.flatMap(([name, value]) => {
      const place = placeOf(document, value);
      return place ? [[name, place]] : [];
    }),
  );
}

/** Bookmarks, flat, in the order in which they are shown. */
export function readOutline(document: PDFDocument): OutlineEntry[] {
  const destinations = readDestinations(document);
  const entries: OutlineEntry[] = [];
  const follow = (first: PDFDict | undefined, level: number) => {
    for (let item = first; item; item = dictOf(item, 'Next')) {
      const target = targetOf(document, item, destinations);
      const page = target && 'page' in target ? target.page : null;
      entries.push({ title: stringOf(item, 'Title') ?? '', level, page });
      follow(dictOf(item, 'First'), level + 1);
    }
  };
  follow(dictOf(dictOf(document.catalog, 'Outlines'), 'First'), 1);
  return entries;
}

/** Links, page by page. */
export function readLinks(document: PDFDocument): LinkAnnotation[] {
  const destinations = readDestinations(document);
  return document.getPages().flatMap((page, index) => {
    const { x, y, height } = page.getMediaBox();
    return rawListOf(page.node, 'Annots').flatMap((ref): LinkAnnotation[] => {
      const annotation = document.context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(annotation instanceof PDFDict)) return [];
      if (nameOf(annotation, 'Subtype') !== 'Link') return [];
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(entryOf(annotation, 'Rect'));
      return [
        {
          ref,
          page: index + 1,
          box: roundBox({
            left: Math.min(x1, x2) - x,
            top: height + y - Math.max(y1, y2),
            right: Math.max(x1, x2) - x,
            bottom: height + y - Math.min(y1, y2),
          }),
          contents: stringOf(annotation, 'Contents') ?? '',
          target: targetOf(document, annotation, destinations),
        },
      ];
    });
  });
}

/** Where a bookmark or a link leads: a place of its own, an action, or a name. */
function targetOf(document: PDFDocument, dict: PDFDict, destinations: ReadonlyMap<string, Place>): LinkTarget | null {
  const action = dictOf(dict, 'A');
  const uri = nameOf(action, 'S') === 'URI' ? stringOf(action, 'URI') : undefined;
  if (uri !== undefined) return { uri };
  const value = entryOf(dict, 'Dest') ?? entryOf(action, 'D');
  const name = value instanceof PDFName ? value.decodeText() : textIn(value);
  const place = name === undefined ? value && placeOf(document, value) : destinations.get(name);
  return place ? { page: place.page, name: name ?? '' } : null;
}

/** An explicit destination `[page /XYZ left top zoom]`, bare or in a dictionary. */
function placeOf(document: PDFDocument, value: PDFObject): Place | null {
  const found = document.context.lookup(value);
  const array = found instanceof PDFDict ? entryOf(found, 'D') : found;
  if (!(array instanceof PDFArray)) return null;
  const ref = array.get(0);
  const index = document.getPages().findIndex((page) => page.ref === ref);
  if (index < 0) return null;
  const { x, y, height } = document.getPage(index).getMediaBox();
  const [left, top] = [array.size() > 2 ? array.get(2) : undefined, array.size() > 3 ? array.get(3) : undefined];
  return {
    page: index + 1,
    x: left instanceof PDFNumber ? round(left.asNumber() - x) : 0,
    y: top instanceof PDFNumber ? round(height + y - top.asNumber()) : 0,
  };
}
