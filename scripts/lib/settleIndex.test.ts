import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { settleIndex, thingIds, type IndexFile } from './settleIndex.ts';

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
  const name = order(['a', 'b']).join('');
  const orders = order<Cbor>([
    ['nazev', [1, 0]],
    ['poradi', [0, 1]],
  ]);
  const entry = { version: '1.5.2', languages: { cs: { hash: `cs_${name}33333333` } } };
  const fragment = gzipSync(`pagefind_dcd${JSON.stringify({ url: '/["cil/1/"]', content: 'x' })}`);
  return [
    { path: `pagefind.cs_${name}33333333.pf_meta`, content: pack(['1.5.2', [], [], [], orders, ['x']]) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
    { path: 'index/cs_5.pf_index', content: Buffer.from('words') },
    { path: 'fragment/cs_7.pf_fragment', content: fragment },
  ];
}

describe('settleIndex', () => {
  const settled = settleIndex(index((items) => items));

  test('makes the same files of every order', () => {
    expect(settleIndex(index((items) => items.toReversed()))).toEqual(settled);
  });

  test('keeps what refers to a file, and what is in it', () => {
    const entry = JSON.parse(new TextDecoder().decode(settled[1]!.content)) as { languages: { cs: { hash: string } } };
    expect(settled[0]!.path).toBe(`pagefind.${entry.languages.cs.hash}.pf_meta`);
    expect(unpack(settled[0]!.content)).toEqual(unpack(index((items) => items)[0]!.content));
  });

  test('leaves other files as they are', () => {
    expect(settled[2]).toEqual({ path: 'index/cs_5.pf_index', content: Buffer.from('words') });
  });

  test('refuses files that are written in another way', () => {
    const odd = { path: 'pagefind.cs_1.pf_meta', content: gzipSync('pagefind_new and more') };
    expect(() => settleIndex([odd])).toThrow('Pagefind: unknown kind of file');
  });
});

test('things are known by the addresses that they were put in with', () => {
  expect(thingIds(index((items) => items))).toEqual(new Map([['/["cil/1/"]', 'cs_7']]));
});
