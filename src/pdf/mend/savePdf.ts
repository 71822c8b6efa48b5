/** Writes a PDF so that the same content always gives the same bytes. */
import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFNull,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** Stands for the identifier of the file until it is known: 16 bytes, written in 32 digits. */
const NO_ID = '0'.repeat(32);
/** How many objects are written between two breaths of the process. */
const OBJECTS_A_TICK = 1000;

/**
 * Saves a document. Its objects are numbered as they are found from its catalogue on, since a browser numbers them by
 * chance; what nothing refers to any longer is left out. The identifier is a fingerprint of all the rest. The document
 * is of no use afterwards.
 */
export async function savePdf(document: PDFDocument): Promise<Uint8Array> {
  const { Root, Info } = document.context.trailerInfo;
  const numbers = numberObjects(document.context, [Root, Info]);
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, 7);
  for (const [ref, renamed] of numbers) context.assign(renamed, renameRefs(document.context.lookup(ref)!, numbers));
  const id = PDFHexString.of(NO_ID);
  context.trailerInfo = {
    ...(Root && { Root: renameRefs(Root, numbers) }),
    ...(Info && { Info: renameRefs(Info, numbers) }),
    ID: context.obj([id, id]),
  };
  const bytes = Buffer.from(await PDFStreamWriter.forContext(context, OBJECTS_A_TICK).serializeToBuffer());
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, NO_ID.length);
  // The last two: the trailer stands behind everything else.
  for (let i = 0, at = bytes.length; i < 2; i++) {
    at = bytes.lastIndexOf(`<${NO_ID}>`, at - 1, 'latin1');
    bytes.write(fingerprint, at + 1, 'latin1');
  }
  return new Uint8Array(bytes);
}

/** New numbers of all objects that can be reached, in the order in which they are. */
function numberObjects(context: PDFContext, from: readonly (PDFObject | undefined)[]): Map<PDFRef, PDFRef> {
  const numbers = new Map<PDFRef, PDFRef>();
  // A list instead of recursion: bookmarks refer to one another in long chains.
  const open = from.filter((object) => object !== undefined).reverse();
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      const found = context.lookup(object);
      if (!found || numbers.has(object)) continue;
      numbers.set(object, PDFRef.of(numbers.size + 1));
      open.push(found);
    } else open.push(...partsOf(object).reverse());
  }
  return numbers;
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return [...object.asArray()];
  if (object instanceof PDFDict) return [...object.values()];
  return object instanceof PDFStream ? [...object.dict.values()] : [];
}

/** Gives the references in an object their new numbers; those that lead nowhere become null, as they are read. */
function renameRefs(object: PDFObject, numbers: ReadonlyMap<PDFRef, PDFRef>): PDFObject {
  if (object instanceof PDFRef) return numbers.get(object) ?? PDFNull;
  if (object instanceof PDFArray) {
    for (const [index, item] of object.asArray().entries()) object.set(index, renameRefs(item, numbers));
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) object.set(key, renameRefs(value, numbers));
  } else if (object instanceof PDFStream) renameRefs(object.dict, numbers);
  return object;
}
