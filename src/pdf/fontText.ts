/** What the codes of a font mean and how wide they are. */
import { PDFArray, PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { isBytes, isList, readOperations, type Operand } from './contentTokens.ts';
import { bytesOf, dictIn, dictOf, entryOf, listOf, nameOf, numberOf, numbersIn } from './pdfObjects.ts';

/** A font as text is read with it. */
export interface FontText {
  /** PostScript name without the prefix of a subset: `SourceSans3-Regular`. */
  name: string;
  /** `CIDFontType2`, `Type3`, `TrueType`… */
  type: string;
  embedded: boolean;
  /** Above and below the baseline, in parts of the size; descent is negative. */
  ascent: number;
  descent: number;
  /** Bytes of a code. */
  codeLength: 1 | 2;
  /** What the font says of a code; undefined when it says nothing. */
  unicodeOf: (code: number) => string | undefined;
  /** Advance of a code in parts of the size. */
  widthOf: (code: number) => number;
}

const DEFAULT_ASCENT = 0.75;
const DEFAULT_DESCENT = -0.25;
/** Width of letters where a font of the viewer's own does not say. */
const UNKNOWN_WIDTH = 500;

/** Reads a font dictionary (ISO 32000-1, 9.6–9.10). */
export function readFont(font: PDFDict): FontText {
  const composite = nameOf(font, 'Subtype') === 'Type0';
  const inner = composite ? dictIn(listOf(font, 'DescendantFonts')[0]) : font;
  const descriptor = dictOf(inner, 'FontDescriptor');
  const type = nameOf(inner, 'Subtype') ?? '';
  const toUnicode = readToUnicode(bytesOf(entryOf(font, 'ToUnicode')));
  // Without a map, fonts of one byte are read as Latin; the printing browser always writes one.
  const latin = !composite && type !== 'Type3' && !entryOf(font, 'ToUnicode');
  return {
    name: (nameOf(font, 'BaseFont') ?? nameOf(font, 'Name') ?? '').replace(/^[A-Z]{6}\+/, ''),
    type,
    embedded: type === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entryOf(descriptor, key)),
    ascent: (numberOf(descriptor, 'Ascent') ?? 0) / 1000 || DEFAULT_ASCENT,
    descent: (numberOf(descriptor, 'Descent') ?? 0) / 1000 || DEFAULT_DESCENT,
    codeLength: composite ? 2 : 1,
    unicodeOf: (code) => toUnicode.get(code) ?? (latin ? String.fromCharCode(code) : undefined),
    widthOf: composite ? compositeWidths(inner) : simpleWidths(font, type),
  };
}

/** Codes of a shown string. */
export function codesIn(bytes: Uint8Array, codeLength: 1 | 2): number[] {
  if (codeLength === 1) return [...bytes];
  return Array.from({ length: bytes.length >> 1 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
}

/** The map of a ToUnicode stream: code → text. */
export function readToUnicode(cmap: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  for (const { operator, operands } of readOperations(cmap)) {
    if (operator === 'endbfchar') {
      for (let i = 0; i + 1 < operands.length; i += 2) map.set(codeOf(operands[i]), textOf(operands[i + 1]));
    } else if (operator === 'endbfrange') {
      for (let i = 0; i + 2 < operands.length; i += 3) {
        const [first, last, to] = [codeOf(operands[i]), codeOf(operands[i + 1]), operands[i + 2]];
        for (let code = first; code <= last; code++) {
          map.set(code, isList(to) ? textOf(to[code - first]) : textOf(to, code - first));
        }
      }
    }
  }
  return map;
}

function codeOf(operand: Operand | undefined): number {
  return isBytes(operand) ? operand.reduce((code, byte) => code * 256 + byte, 0) : 0;
}

/** UTF-16 text, its last unit moved on by `offset`. */
function textOf(operand: Operand | undefined, offset = 0): string {
  if (!isBytes(operand)) return '';
  const units = codesIn(operand, 2);
  return String.fromCharCode(...units.map((unit, i) => (i === units.length - 1 ? unit + offset : unit)));
}

/** `/W`: either `first [w w w]` or `first last w`. */
function compositeWidths(font: PDFDict | undefined): (code: number) => number {
  const widths = new Map<number, number>();
  const entries = listOf(font, 'W');
  for (let i = 0; i < entries.length;) {
    const first = entries[i];
    const next = entries[i + 1];
    if (!(first instanceof PDFNumber)) break;
    if (next instanceof PDFArray) {
      for (const [k, width] of numbersIn(next).entries()) widths.set(first.asNumber() + k, width);
      i += 2;
    } else if (next instanceof PDFNumber) {
      const width = entries[i + 2];
      if (!(width instanceof PDFNumber)) break;
      for (let code = first.asNumber(); code <= next.asNumber(); code++) widths.set(code, width.asNumber());
      i += 3;
    } else break;
  }
  const normal = numberOf(font, 'DW') ?? 1000;
  return (code) => (widths.get(code) ?? normal) / 1000;
}

function simpleWidths(font: PDFDict, type: string): (code: number) => number {
  const first = numberOf(font, 'FirstChar') ?? 0;
  const widths = numbersIn(entryOf(font, 'Widths'));
  // Glyphs of a Type 3 font have a space of their own.
  const scale = type === 'Type3' ? numbersIn(entryOf(font, 'FontMatrix'))[0] : undefined;
  return (code) => {
    const width = widths[code - first] ?? (widths.length === 0 ? UNKNOWN_WIDTH : 0);
    return scale === undefined ? width / 1000 : width * scale;
  };
}
