/** Follows what a page draws: which text and marks, where, and under which marked content. */
import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import {
  isBytes,
  isDictionary,
  isList,
  isName,
  readOperations,
  type Operand,
  type Operation,
} from './contentTokens.ts';
import { StreamState, type Mark } from './contentState.ts';
import { codesIn, readFont, type FontText } from './fontText.ts';
import { boxAround, cornersOf, IDENTITY, intersect, multiply, round, roundBox, transform } from './geometry.ts';
import type { Box, Matrix, Point } from './geometry.ts';
import { bytesOf, decodeText, dictIn, dictOf, entryOf, nameOf, numberOf, numbersIn } from './pdfObjects.ts';
import { pageContent, refOf, stringOf } from './pdfObjects.ts';

/** Something that a page draws. */
export interface ContentItem {
  kind: 'text' | 'path' | 'image';
  /** Which structure content it is part of, as `contentKey` writes it; null when it belongs to none. */
  content: string | null;
  artifact: boolean;
  /** Where it is seen on the page; null when nothing of it is, as with text for screen readers only. */
  box: Box | null;
  /** Of text only. */
  text?: ShownText;
}

export interface ShownText {
  text: string;
  /** Start and end of the baseline. */
  start: Point;
  end: Point;
  /** As printed, in points. */
  fontSize: number;
  font: string;
}

const UNIT_SQUARE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** Names a piece of marked content: the page or form in whose stream it stands, and its number there. */
export function contentKey(owner: PDFRef, mcid: number): string {
  return `${owner.tag} / ${mcid}`;
}

/** What a page draws, in the order in which it does, forms included. */
export function readContent(page: PDFPage): ContentItem[] {
  const { x, y, width, height } = page.getMediaBox();
  const reader = new ContentReader();
  // From the space of the PDF, which grows upwards, to that of the page as it is read.
  const matrix: Matrix = [1, 0, 0, -1, -x, height + y];
  const stream = new StreamState(page.ref, matrix, { left: 0, top: 0, right: width, bottom: height }, []);
  reader.read(pageContent(page.node), page.node.Resources(), stream);
  return reader.items;
}

class ContentReader {
  readonly items: ContentItem[] = [];
  private readonly fonts = new Map<PDFDict, FontText>();

  read(bytes: Uint8Array, resources: PDFDict | undefined, stream: StreamState): void {
    for (const operation of readOperations(bytes)) {
      const numbers = operation.operands.filter((operand) => typeof operand === 'number');
      if (!followText(operation, numbers, stream)) this.follow(operation, numbers, stream, resources);
    }
  }

  private follow(
    { operator, operands }: Operation,
    numbers: readonly number[],
    stream: StreamState,
    resources: PDFDict | undefined,
  ): void {
    const { state } = stream;
    switch (operator) {
      case 'q':
        return stream.save();
      case 'Q':
        return stream.restore();
      case 'cm':
        state.matrix = multiply(matrixOf(numbers), state.matrix);
        return;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        return stream.addPoints(numbers);
      case 're':
        return stream.addPoints(rectanglePoints(numbers));
      case 'W':
      case 'W*':
        return stream.clipByPath();
      case 'n':
        stream.endPath();
        return;
      case 'S':
      case 's':
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        return this.add('path', stream.endPath(), stream);
      case 'sh':
        return this.add('path', state.clip, stream);
      case 'BI':
        return this.add('image', unitSquareIn(state.matrix), stream);
      case 'Do':
        return this.drawObject(operands[0], stream, resources);
      case 'BMC':
      case 'BDC':
        stream.marks.push(markOf(operands, resources, stream.owner));
        return;
      case 'EMC':
        stream.marks.pop();
        return;
      case 'Tf':
        state.font = this.fontNamed(operands[0], resources);
        state.size = numbers[0] ?? 0;
        return;
      case 'Tj':
      case "'":
      case '"':
        return this.show(operands, stream);
      case 'TJ':
        return this.show(isList(operands[0]) ? operands[0] : [], stream);
    }
  }

  /** Shows strings one after another; numbers between them move back by thousandths of the size. */
  private show(parts: readonly Operand[], stream: StreamState): void {
    const { state } = stream;
    for (const part of parts) {
      if (typeof part === 'number') stream.advance((-part / 1000) * state.size * state.scale);
      else if (isBytes(part) && state.font) this.showString(part, state.font, stream);
    }
  }

  private showString(bytes: Uint8Array, font: FontText, stream: StreamState): void {
    const { size, scale, letterSpacing, wordSpacing } = stream.state;
    const toPage = stream.textToPage();
    let text = '';
    let advance = 0;
    for (const code of codesIn(bytes, font.codeLength)) {
      text += font.unicodeOf(code) ?? '';
      const space = font.codeLength === 1 && code === 32 ? wordSpacing : 0;
      advance += (font.widthOf(code) * size + letterSpacing + space) * scale;
    }
    stream.advance(advance);
    const letters = { left: 0, right: advance, top: font.ascent * size, bottom: font.descent * size };
    const box = boxAround(cornersOf(letters).map((point) => transform(toPage, point)));
    const [a, b, c, d] = toPage;
    this.add('text', box, stream, {
      text: stream.readAs(text),
      start: roundPoint(transform(toPage, [0, 0])),
      end: roundPoint(transform(toPage, [advance, 0])),
      // Browsers round sizes in pixels; a tenth of a point is what was asked for.
      fontSize: Math.round((10 * size * Math.abs(a * d - b * c)) / (Math.hypot(a, b) || 1)) / 10,
      font: font.name,
    });
  }

  private drawObject(operand: Operand | undefined, stream: StreamState, resources: PDFDict | undefined): void {
    if (!isName(operand)) return;
    const objects = dictOf(resources, 'XObject');
    const object = entryOf(objects, operand.name);
    const dict = dictIn(object);
    const { state, marks } = stream;
    if (nameOf(dict, 'Subtype') === 'Image') return this.add('image', unitSquareIn(state.matrix), stream);
    const form = refOf(objects, operand.name);
    if (nameOf(dict, 'Subtype') !== 'Form' || !form) return;
    const own = numbersIn(entryOf(dict, 'Matrix'));
    const matrix = own.length === 6 ? multiply(matrixOf(own), state.matrix) : state.matrix;
    const inner = new StreamState(form, matrix, state.clip, marks);
    this.read(bytesOf(object), dictOf(dict, 'Resources') ?? resources, inner);
  }

  private fontNamed(operand: Operand | undefined, resources: PDFDict | undefined): FontText | null {
    const dict = isName(operand) ? dictOf(dictOf(resources, 'Font'), operand.name) : undefined;
    if (!dict) return null;
    const font = this.fonts.get(dict) ?? readFont(dict);
    this.fonts.set(dict, font);
    return font;
  }

  private add(kind: ContentItem['kind'], box: Box | null, { state, marks }: StreamState, text?: ShownText): void {
    const visible = box && state.clip && intersect(box, state.clip);
    const content = marks.findLast((mark) => mark.content !== null)?.content ?? null;
    const artifact = marks.some((mark) => mark.artifact);
    this.items.push({ kind, content, artifact, box: visible && roundBox(visible), ...(text && { text }) });
  }
}

/** Follows an operator that only moves or sets up text. @returns whether it was one */
function followText({ operator }: Operation, numbers: readonly number[], stream: StreamState): boolean {
  const { state } = stream;
  const [first = 0, second = 0] = numbers;
  switch (operator) {
    case 'BT':
      stream.startLine(IDENTITY);
      return true;
    case 'Tm':
      stream.startLine(matrixOf(numbers));
      return true;
    case 'TD':
      state.leading = -second;
      stream.moveLine(first, second);
      return true;
    case 'Td':
      stream.moveLine(first, second);
      return true;
    case 'T*':
      stream.moveLine(0, -state.leading);
      return true;
    case 'Tc':
      state.letterSpacing = first;
      return true;
    case 'Tw':
      state.wordSpacing = first;
      return true;
    case 'Tz':
      state.scale = first / 100;
      return true;
    case 'TL':
      state.leading = first;
      return true;
    case 'Ts':
      state.rise = first;
      return true;
    // These two start a line too, but then they show a string, which is not for this function.
    case '"':
      state.wordSpacing = first;
      state.letterSpacing = second;
      stream.moveLine(0, -state.leading);
      return false;
    case "'":
      stream.moveLine(0, -state.leading);
      return false;
    default:
      return false;
  }
}

/** What `BMC` or `BDC` opens; the properties of the latter stand there or among the resources. */
function markOf([tag, properties]: readonly Operand[], resources: PDFDict | undefined, owner: PDFRef): Mark {
  const artifact = isName(tag) && tag.name === 'Artifact';
  if (isDictionary(properties)) {
    const mcid = properties.get('MCID');
    const actualText = properties.get('ActualText');
    return {
      content: typeof mcid === 'number' ? contentKey(owner, mcid) : null,
      artifact,
      actualText: isBytes(actualText) ? decodeText(actualText) : null,
    };
  }
  const named = isName(properties) ? dictOf(dictOf(resources, 'Properties'), properties.name) : undefined;
  const mcid = numberOf(named, 'MCID');
  return {
    content: mcid === undefined ? null : contentKey(owner, mcid),
    artifact,
    actualText: stringOf(named, 'ActualText') ?? null,
  };
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

function rectanglePoints([x = 0, y = 0, width = 0, height = 0]: readonly number[]): number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

const roundPoint = ([x, y]: Point): Point => [round(x), round(y)];
const unitSquareIn = (matrix: Matrix) => boxAround(UNIT_SQUARE.map((point) => transform(matrix, point)));
