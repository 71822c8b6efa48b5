import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { settleIndex, type IndexFile } from './settleIndex.ts';

const pack = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));
const unpack = (content: Uint8Array) => decodeCbor(gunzipSync(content).subarray(12));

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A.
  test.each<[Cbor, string]>([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    ['IETF', '6449455446'],
    ['ü', '62c3bc'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
  ])('writes and reads %j', (value, hex) => {
    expect(encodeCbor(value).toString('hex')).toBe(hex);
    expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  });

  test.each(['f5', 'a10102', '0001', '1b000000e8d4a51000'])('refuses %s, which it does not know', (hex) => {
    expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow('unknown CBOR');
  });
});

/** An index as Pagefind gives it, its lists in any order. */
function index(order: <Item>(items: Item[]) => Item[]): IndexFile[] {
  const values = order<Cbor>([
    ['byty', [0, 2]],
    ['dluhy', [1]],
    ['prace', [3]],
  ]);
  const name = order(['a', 'b']).join('');
  const filters = order<Cbor>([
    ['cil', 'cs_1111111'],
    ['druh', `cs_${name}22222`],
  ]);
  const orders = order<Cbor>([
    ['nazev', [1, 0]],
    ['poradi', [0, 1]],
  ]);
  const entry = { version: '1.5.2', languages: { cs: { hash: `cs_${name}33333333` } } };
  return [
    { path: 'filter/cs_1111111.pf_filter', content: pack(['cil', values]) },
    { path: `filter/cs_${name}22222.pf_filter`, content: pack(['druh', values]) },
    { path: `pagefind.cs_${name}33333333.pf_meta`, content: pack(['1.5.2', [], [], filters, orders, ['x']]) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
    { path: 'index/cs_5.pf_index', content: Buffer.from('words') },
  ];
}

describe('settleIndex', () => {
  const settled = settleIndex(index((items) => items));

  test('makes the same files of every order', () => {
    expect(settleIndex(index((items) => items.toReversed()))).toEqual(settled);
  });

  test('keeps all that refers to a file', () => {
    const names = settled.map(({ path }) => path);
    const meta = settled.find(({ path }) => path.endsWith('.pf_meta'))!;
    const filters = (unpack(meta.content) as Cbor[])[3] as [string, string][];
    expect(filters.map(([name]) => name)).toEqual(['cil', 'druh']);
    for (const [name, hash] of filters) {
      const file = settled.find(({ path }) => path === `filter/${hash}.pf_filter`)!;
      expect((unpack(file.content) as Cbor[])[0]).toBe(name);
    }
    const entry = JSON.parse(new TextDecoder().decode(settled[3]!.content)) as {
      languages: { cs: { hash: string } };
    };
    expect(names).toContain(`pagefind.${entry.languages.cs.hash}.pf_meta`);
  });

  test('leaves other files as they are', () => {
    expect(settled[4]).toEqual({ path: 'index/cs_5.pf_index', content: Buffer.from('words') });
  });

  test('refuses files that are written in another way', () => {
    const odd = { path: 'filter/cs_1.pf_filter', content: gzipSync('pagefind_new and more') };
    expect(() => settleIndex([odd])).toThrow('Pagefind: unknown kind of file');
  });
});
