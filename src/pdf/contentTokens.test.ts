import { describe, expect, test } from 'vitest';
import { isBytes, readOperations, type Operand } from './contentTokens.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const operandsOf = (text: string): readonly Operand[] => readOperations(bytesOf(text))[0]!.operands;
/** The bytes of the only string, one sign a byte. */
function stringOf(text: string): string {
  const [string] = operandsOf(`${text} Tj`);
  return isBytes(string) ? Buffer.from(string).toString('latin1') : 'no string';
}

describe('readOperations', () => {
  test('gives each operator its operands and its place', () => {
    const content = bytesOf('q 1 0 0 -1 .5 -20. cm\n/F1 12 Tf Q');
    const operations = readOperations(content);
    expect(operations.map(({ operator, operands }) => [operator, operands])).toEqual([
      ['q', []],
      ['cm', [1, 0, 0, -1, 0.5, -20]],
      ['Tf', [{ name: 'F1' }, 12]],
      ['Q', []],
    ]);
    expect(operations.map(({ start, end }) => content.toString('latin1', start, end))).toEqual([
      'q',
      '1 0 0 -1 .5 -20. cm',
      '/F1 12 Tf',
      'Q',
    ]);
  });

  test('an operator may touch its operand', () => {
    expect(readOperations(bytesOf('/P <</MCID 0>>BDC(a)Tj[(b)-20<63>]TJ')).map(({ operator }) => operator)).toEqual([
      'BDC',
      'Tj',
      'TJ',
    ]);
  });

  test.each([
    ['(plain)', 'plain'],
    ['(in (brackets) of EMC)', 'in (brackets) of EMC'],
    [String.raw`(\(\)\\)`, String.raw`()\ `.trim()],
    [String.raw`(a\nb\101\7z\x)`, 'a\nbA\x07zx'],
    ['(line\\\nline\\\r\nline)', 'linelineline'],
    ['()', ''],
    ['<48 65\n6C>', 'Hel'],
    ['<485>', 'HP'],
  ])('reads the string %j', (written, read) => {
    expect(stringOf(written)).toBe(read);
  });

  test('takes no operator out of a string, a comment or a name', () => {
    const operations = readOperations(bytesOf('(BT ET) Tj % EMC BDC\n/ET#20BT 1 Tf'));
    expect(operations.map(({ operator }) => operator)).toEqual(['Tj', 'Tf']);
    expect(operations[1]!.operands).toEqual([{ name: 'ET BT' }, 1]);
  });

  test('reads lists and dictionaries in one another', () => {
    expect(operandsOf('/Span <</Lang (cs) /A [1 <</B true /C null>>] /D /E>> BDC')).toEqual([
      { name: 'Span' },
      new Map<string, Operand>([
        ['Lang', Uint8Array.from(Buffer.from('cs'))],
        [
          'A',
          [
            1,
            new Map<string, Operand>([
              ['B', true],
              ['C', null],
            ]),
          ],
        ],
        ['D', { name: 'E' }],
      ]),
    ]);
  });

  test('reads over the data of an inline picture, whatever is in them', () => {
    const data = 'x EI\u0001\u0002 (EMC Q';
    const operations = readOperations(bytesOf(`q BI /W 2 /H 1 /BPC 8 /CS /RGB ID ${data}\nEI Q`));
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q']);
    const [entries, picture] = operations[1]!.operands;
    expect(entries).toEqual(
      new Map<string, Operand>([
        ['W', 2],
        ['H', 1],
        ['BPC', 8],
        ['CS', { name: 'RGB' }],
      ]),
    );
    expect(isBytes(picture) && Buffer.from(picture).toString('latin1')).toBe(data);
  });

  test.each(['(open', '<48', '[1 2', '<</A 1', '] Tj', ') Tj', '> Tj', 'BI /W 1 ID xx'])('refuses %j', (broken) => {
    expect(() => readOperations(bytesOf(broken))).toThrow('invalid content stream');
  });

  test('of nothing there are none', () => {
    expect(readOperations(new Uint8Array())).toEqual([]);
    expect(readOperations(bytesOf(' % only a comment'))).toEqual([]);
  });
});
