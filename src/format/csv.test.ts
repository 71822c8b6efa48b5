import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  test('writes a header and rows with CRLF', () => {
    expect(toCsv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
  });
  test('quotes commas, quotes and line ends', () => {
    expect(toCsv(['a'], [['Liberec, kraj'], ['„a“ "b"'], ['1\n2']])).toBe(
      'a\r\n"Liberec, kraj"\r\n"„a“ ""b"""\r\n"1\n2"\r\n',
    );
  });
  test('disarms text that a spreadsheet would run as a formula', () => {
    expect(toCsv(['a'], [['=1+1'], ['+420'], ['-x'], ['@cmd']])).toBe("a\r\n'=1+1\r\n'+420\r\n'-x\r\n'@cmd\r\n");
  });
  test('leaves negative numbers alone and writes null as an empty cell', () => {
    expect(toCsv(['a', 'b'], [[-1.5, null]])).toBe('a,b\r\n-1.5,\r\n');
  });
});
