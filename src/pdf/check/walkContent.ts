/** Walks through what the pages draw, looking only at marks: which drawing stands under which. */
import { PDFRef, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { isBytes, isDictionary, isList, isName, readOperations, type Operand } from '../contentTokens.ts';
import { bytesOf, dictIn, dictOf, entryOf, nameOf, numberOf, pageContent } from '../pdfObjects.ts';

/** What all pages draw, by its marks. */
export interface MarkedContent {
  /** Drawings and texts under no mark at all, by page. */
  unmarked: ReadonlyMap<number, number>;
  /** Marks that stand in one another although they must not, by page. */
  artifactsInContent: ReadonlyMap<number, number>;
  contentInArtifacts: ReadonlyMap<number, number>;
  /** Marks that end without a beginning, or do not end, by page. */
  unbalanced: ReadonlyMap<number, number>;
  /** Tagged content: the stream's owner, its number there, the page. */
  pieces: readonly { owner: PDFRef; mcid: number; page: number }[];
  /** How many times each form with tagged content is drawn. */
  drawnForms: ReadonlyMap<PDFRef, number>;
  /** Codes shown with each font, visible or not, and the first page of it. */
  shown: ReadonlyMap<PDFDict, { codes: ReadonlySet<string>; page: number }>;
}

type Mark = 'content' | 'artifact' | 'other';

const DRAWING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI', 'Tj', 'TJ', "'", '"']);
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

export function walkContent(document: PDFDocument): MarkedContent {
  const walker = new Walker();
  for (const [index, page] of document.getPages().entries()) {
    walker.page = index + 1;
    walker.walk(pageContent(page.node), page.ref, page.node.Resources(), []);
  }
  return walker;
}

class Walker implements MarkedContent {
  page = 0;
  readonly unmarked = new Map<number, number>();
  readonly artifactsInContent = new Map<number, number>();
  readonly contentInArtifacts = new Map<number, number>();
  readonly unbalanced = new Map<number, number>();
  readonly pieces: { owner: PDFRef; mcid: number; page: number }[] = [];
  readonly drawnForms = new Map<PDFRef, number>();
  readonly shown = new Map<PDFDict, { codes: Set<string>; page: number }>();

  /** @returns whether there is tagged content in the stream */
  walk(bytes: Uint8Array, owner: PDFRef, resources: PDFDict | undefined, outer: readonly Mark[]): boolean {
    const marks = [...outer];
    const before = this.pieces.length;
    let font: PDFDict | undefined;
    const fonts: (PDFDict | undefined)[] = [];
    for (const { operator, operands } of readOperations(bytes)) {
      if (operator === 'BMC' || operator === 'BDC') marks.push(this.open(operands, owner, resources, marks));
      else if (operator === 'EMC') {
        if (marks.length > outer.length) marks.pop();
        else this.count(this.unbalanced);
      } else if (operator === 'q') fonts.push(font);
      else if (operator === 'Q') font = fonts.pop();
      else if (operator === 'Tf')
        font = isName(operands[0]) ? dictOf(dictOf(resources, 'Font'), operands[0].name) : undefined;
      else if (operator === 'Do') this.draw(operands[0], resources, marks);
      else if (DRAWING.has(operator)) {
        if (!marks.some((mark) => mark !== 'other')) this.count(this.unmarked);
        if (SHOWING.has(operator) && font) this.show(operands, font);
      }
    }
    if (marks.length > outer.length) this.count(this.unbalanced);
    return this.pieces.length > before;
  }

  private open(
    [tag, properties]: readonly Operand[],
    owner: PDFRef,
    resources: PDFDict | undefined,
    marks: readonly Mark[],
  ): Mark {
    const named = isName(properties) ? dictOf(dictOf(resources, 'Properties'), properties.name) : undefined;
    const mcid = isDictionary(properties) ? properties.get('MCID') : numberOf(named, 'MCID');
    if (isName(tag) && tag.name === 'Artifact') {
      if (marks.includes('content')) this.count(this.artifactsInContent);
      return 'artifact';
    }
    if (typeof mcid !== 'number') return 'other';
    if (marks.includes('artifact')) this.count(this.contentInArtifacts);
    this.pieces.push({ owner, mcid, page: this.page });
    return 'content';
  }

  private draw(operand: Operand | undefined, resources: PDFDict | undefined, marks: readonly Mark[]): void {
    const objects = dictOf(resources, 'XObject');
    const object = isName(operand) ? entryOf(objects, operand.name) : undefined;
    const dict = dictIn(object);
    const ref = objects?.entries().find(([key]) => isName(operand) && key.decodeText() === operand.name)?.[1];
    if (nameOf(dict, 'Subtype') !== 'Form' || !(ref instanceof PDFRef)) {
      if (!marks.some((mark) => mark !== 'other')) this.count(this.unmarked);
      return;
    }
    const tagged = this.walk(bytesOf(object), ref, dictOf(dict, 'Resources') ?? resources, marks);
    if (tagged) this.drawnForms.set(ref, (this.drawnForms.get(ref) ?? 0) + 1);
  }

  private show(operands: readonly Operand[], font: PDFDict): void {
    const shown = this.shown.get(font) ?? { codes: new Set<string>(), page: this.page };
    this.shown.set(font, shown);
    const length = nameOf(font, 'Subtype') === 'Type0' ? 2 : 1;
    for (const string of operands.flatMap((operand) => (isList(operand) ? operand : [operand]))) {
      if (!isBytes(string)) continue;
      const digits = Buffer.from(string).toString('hex');
      for (let i = 0; i < digits.length; i += 2 * length) shown.codes.add(digits.slice(i, i + 2 * length));
    }
  }

  private count(counts: Map<number, number>): void {
    counts.set(this.page, (counts.get(this.page) ?? 0) + 1);
  }
}
