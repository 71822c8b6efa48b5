import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qrCode.ts';

test('the path draws exactly the dark modules of the code, with four white ones around', () => {
  const address = 'https://kraj.example/strategie/';
  const { size, path } = qrCode(address);
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(length); i += 1) drawn[Number(y)]![Number(x) + i] = true;
  }
  expect(size).toBe(data.length);
  expect(drawn).toEqual(data);
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false);
});
