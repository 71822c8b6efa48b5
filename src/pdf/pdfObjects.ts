/** Asks objects of a PDF for what they should hold, without trusting that they do. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';

/** Opens a PDF without changing anything in it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: Infinity });
}

/** An entry of a dictionary, references followed. */
export function entryOf(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.context.lookup(dict.get(PDFName.of(key)));
}

export function dictOf(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entryOf(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

export function nameOf(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entryOf(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberOf(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entryOf(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function booleanOf(dict: PDFDict | undefined, key: string): boolean | undefined {
  const value = entryOf(dict, key);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** A text string, with the encoding it says it has. */
export function stringOf(dict: PDFDict | undefined, key: string): string | undefined {
  return textIn(entryOf(dict, key));
}

export function textIn(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** Decodes the bytes of a text string. */
export function decodeText(bytes: Uint8Array): string {
  return PDFHexString.fromBytes(bytes).decodeText();
}

export function refOf(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

/** The elements of an array, references followed; a single value counts as an array of one, none as an empty one. */
export function listOf(dict: PDFDict | undefined, key: string): PDFObject[] {
  return rawListOf(dict, key).flatMap((value) => dict?.context.lookup(value) ?? []);
}

/** The same with references as they are. */
export function rawListOf(dict: PDFDict | undefined, key: string): PDFObject[] {
  const raw = dict?.get(PDFName.of(key));
  const value = dict?.context.lookup(raw);
  if (raw === undefined || value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [raw];
}

export function numbersIn(value: PDFObject | undefined): number[] {
  if (!(value instanceof PDFArray)) return [];
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index)).flatMap((item) =>
    item instanceof PDFNumber ? [item.asNumber()] : [],
  );
}

/** The decoded bytes of a stream. */
export function bytesOf(stream: PDFObject | undefined): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}

/** The dictionary of a stream, or a dictionary itself. */
export function dictIn(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

/** The content of a page, its parts joined as a reader joins them. */
export function pageContent(page: PDFPageLeaf): Uint8Array {
  const parts = listOf(page, 'Contents').map((stream) => bytesOf(stream));
  if (parts.length === 1) return parts[0]!;
  return Uint8Array.from(parts.flatMap((part) => [...part, 10]));
}

/** All pairs of a number tree or a name tree (ISO 32000-1, 7.9.6 and 7.9.7), values as they stand. */
export function treeEntries(root: PDFDict | undefined, kind: 'Nums' | 'Names'): [PDFObject, PDFObject][] {
  const own = rawListOf(root, kind);
  const pairs: [PDFObject, PDFObject][] = [];
  for (let i = 0; i + 1 < own.length; i += 2) pairs.push([root!.context.lookup(own[i])!, own[i + 1]!]);
  const kids = listOf(root, 'Kids').filter((kid) => kid instanceof PDFDict);
  return [...pairs, ...kids.flatMap((kid) => treeEntries(kid, kind))];
}

/** The root of the structure tree. */
export function structureRoot(document: PDFDocument): PDFDict | undefined {
  return dictOf(document.catalog, 'StructTreeRoot');
}

/** The parent tree: number → element, or elements by MCID. */
export function parentTree(document: PDFDocument): Map<number, PDFObject> {
  const entries = treeEntries(dictOf(structureRoot(document), 'ParentTree'), 'Nums');
  return new Map(entries.flatMap(([key, value]) => (key instanceof PDFNumber ? [[key.asNumber(), value]] : [])));
}
