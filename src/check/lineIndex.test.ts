import { expect, test } from 'vitest';
import { lineIndex } from './lineIndex.ts';

const lines = lineIndex('první\r\n\ntřetí 😀 x');

test('the first character stands on line 1 in column 1', () => {
  expect(lines.lineAndColumn(0)).toEqual({ line: 1, column: 1 });
});

test('an empty line counts', () => {
  expect(lines.lineAndColumn(7)).toEqual({ line: 2, column: 1 });
});

test('columns count as code editors do, two for an emoji', () => {
  expect(lines.lineAndColumn('první\r\n\ntřetí 😀 '.length)).toEqual({ line: 3, column: 10 });
});

test('an offset past the end is the end', () => {
  expect(lines.lineAndColumn(1000)).toEqual({ line: 3, column: 11 });
});

test('a line is given without its end', () => {
  expect([lines.lineText(1), lines.lineText(2), lines.lineText(3)]).toEqual(['první', '', 'třetí 😀 x']);
});
