import { PDFContext } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { codesIn, readFont, readToUnicode } from './fontText.ts';

const context = PDFContext.create();

describe('readToUnicode', () => {
  test('reads single codes, ranges and ranges with a list', () => {
    const map = readToUnicode(
      Buffer.from(`1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0041> <0004> <00660069> endbfchar
2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<017E> <D83DDE00>] endbfrange`),
    );
    expect([...map]).toEqual([
      [3, 'A'],
      [4, 'fi'],
      [0x10, 'a'],
      [0x11, 'b'],
      [0x12, 'c'],
      [0x20, 'ž'],
      [0x21, '😀'],
    ]);
  });
});

describe('readFont', () => {
  test('a composite font has codes of two bytes and widths in both forms', () => {
    const descendant = { Type: 'Font', Subtype: 'CIDFontType2', DW: 300, W: [1, [500, 600], 10, 12, 250] };
    const font = readFont(
      context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'ABCDEF+Tisk-Regular', DescendantFonts: [descendant] }),
    );
    expect(font).toMatchObject({ name: 'Tisk-Regular', type: 'CIDFontType2', embedded: false, codeLength: 2 });
    expect([1, 2, 3, 10, 12, 13].map(font.widthOf)).toEqual([0.5, 0.6, 0.3, 0.25, 0.25, 0.3]);
    expect(font.unicodeOf(1)).toBeUndefined();
  });

  test('a simple font has codes of one byte', () => {
    const font = readFont(
      context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'Tisk', FirstChar: 65, Widths: [700, 800] }),
    );
    expect(font).toMatchObject({ name: 'Tisk', codeLength: 1 });
    expect([65, 66, 67].map(font.widthOf)).toEqual([0.7, 0.8, 0]);
    expect(font.unicodeOf(65)).toBe('A');
  });
});

describe('codesIn', () => {
  test('takes one byte or two', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    expect(codesIn(bytes, 1)).toEqual([1, 2, 3, 4]);
    expect(codesIn(bytes, 2)).toEqual([0x0102, 0x0304]);
  });
});
