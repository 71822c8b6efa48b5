/** Marks what a page draws besides its tagged content, so that nobody reads it out. */
import { PDFName, PDFRef, type PDFDict, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { isDictionary, isName, readOperations, type Operand, type Operation } from '../contentTokens.ts';
import { bytesOf, dictIn, dictOf, entryOf, nameOf, numberOf, pageContent, rawListOf, refOf } from '../pdfObjects.ts';
import { contentKey } from '../readContent.ts';

const PATH_STARTS = new Set(['m', 're']);
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const DRAWS_AT_ONCE = new Set(['Tj', 'TJ', "'", '"', 'sh', 'BI']);
/** Operators before which an artifact ends: it crosses no mark, no text object and no saved state. */
const BORDERS = new Set(['q', 'Q', 'BT', 'ET', 'BMC', 'BDC', 'EMC']);
const ARTIFACT = '/Artifact BMC\n';
const END = 'EMC\n';

/**
 * Rewrites the streams of all pages, and of the forms that hold tagged content: what belongs to no element becomes an
 * artifact. Operators stay as they are, marks come between them, so that the pages look the same.
 *
 * @param dropped keys of tagged content that is to become an artifact too
 */
export function markArtifacts(document: PDFDocument, dropped: ReadonlySet<string>): void {
  const forms = new FormFinder();
  for (const page of document.getPages()) {
    const mended = mendStream(pageContent(page.node), page.ref, page.node.Resources(), dropped, forms);
    writeContent(document, page, mended);
  }
  // Forms may draw forms, which join the list while it is worked off.
  for (const ref of forms.drawn) {
    const form = document.context.lookup(ref);
    const dict = dictIn(form)!;
    const mended = mendStream(bytesOf(form), ref, dictOf(dict, 'Resources'), dropped, forms);
    const stream = document.context.flateStream(mended);
    for (const [key, value] of dict.entries()) if (!stream.dict.has(key)) stream.dict.set(key, value);
    document.context.assign(ref, stream);
  }
}

function writeContent(document: PDFDocument, page: PDFPage, bytes: Uint8Array): void {
  const { context } = document;
  // Parts may end in the midst of a mark, so they become one.
  const [ref = context.nextRef(), ...others] = rawListOf(page.node, 'Contents').filter(
    (part) => part instanceof PDFRef,
  );
  for (const other of others) context.delete(other);
  context.assign(ref, context.flateStream(bytes));
  page.node.set(PDFName.of('Contents'), ref);
}

class FormFinder {
  /** Forms with tagged content that are drawn where no mark is open. */
  readonly drawn = new Set<PDFRef>();
  private readonly tagged = new Map<PDFRef, boolean>();

  /** Whether what an XObject draws is tagged inside of it. */
  find(operand: Operand | undefined, resources: PDFDict | undefined): boolean {
    const objects = dictOf(resources, 'XObject');
    const ref = isName(operand) ? refOf(objects, operand.name) : undefined;
    const form = isName(operand) ? entryOf(objects, operand.name) : undefined;
    if (!ref || nameOf(dictIn(form), 'Subtype') !== 'Form') return false;
    const known = this.tagged.get(ref);
    if (known !== undefined) return known;
    // A form that draws itself is broken; it must not lead round in a circle.
    this.tagged.set(ref, false);
    const inside = dictOf(dictIn(form), 'Resources');
    const tagged = readOperations(bytesOf(form)).some(
      ({ operator, operands }) =>
        (operator === 'BDC' && mcidOf(operands, inside) !== null) ||
        (operator === 'Do' && this.find(operands[0], inside)),
    );
    this.tagged.set(ref, tagged);
    if (tagged) this.drawn.add(ref);
    return tagged;
  }
}

function mendStream(
  bytes: Uint8Array,
  owner: PDFRef,
  resources: PDFDict | undefined,
  dropped: ReadonlySet<string>,
  forms: FormFinder,
): Uint8Array {
  const operations = readOperations(bytes);
  const edits: Edit[] = [];
  /** Whether each open mark says what its content is. */
  const marks: boolean[] = [];
  let open = false;
  for (const [index, { operator, operands, start, end }] of operations.entries()) {
    if (open && (BORDERS.has(operator) || (operator === 'Do' && forms.find(operands[0], resources)))) {
      edits.push({ start, end: start, text: END });
      open = false;
    }
    if (operator === 'BMC' || operator === 'BDC') {
      const mcid = mcidOf(operands, resources);
      marks.push(mcid !== null || (isName(operands[0]) && operands[0].name === 'Artifact'));
      if (mcid !== null && dropped.has(contentKey(owner, mcid))) edits.push({ start, end, text: ARTIFACT });
    } else if (operator === 'EMC') marks.pop();
    else if (!open && !marks.includes(true) && draws(operations, index, resources, forms)) {
      edits.push({ start, end: start, text: ARTIFACT });
      open = true;
    }
  }
  if (open) edits.push({ start: bytes.length, end: bytes.length, text: `\n${END}` });
  return applyEdits(bytes, edits);
}

/** Whether something is drawn from this operator on: a path begins long before it is painted, if it ever is. */
function draws(
  operations: readonly Operation[],
  index: number,
  resources: PDFDict | undefined,
  forms: FormFinder,
): boolean {
  const { operator, operands } = operations[index]!;
  if (operator === 'Do') return !forms.find(operands[0], resources);
  if (!PATH_STARTS.has(operator)) return DRAWS_AT_ONCE.has(operator);
  for (let i = index; i < operations.length; i++) {
    const next = operations[i]!.operator;
    if (PAINTS.has(next)) return true;
    if (next === 'n') return false;
  }
  return false;
}

/** The number of the structure content that `BDC` opens, null when it opens none. */
function mcidOf([, properties]: readonly Operand[], resources: PDFDict | undefined): number | null {
  if (isDictionary(properties)) {
    const mcid = properties.get('MCID');
    return typeof mcid === 'number' ? mcid : null;
  }
  if (!isName(properties)) return null;
  return numberOf(dictOf(dictOf(resources, 'Properties'), properties.name), 'MCID') ?? null;
}

/** Bytes `[start, end)` that become another text. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** @param edits in their order, none over another */
function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(position, start), Buffer.from(text, 'latin1'));
    position = end;
  }
  return Buffer.concat([...parts, bytes.subarray(position)]);
}
