import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderIco } from './renderIco.ts';

test('an icon holds one picture where its head says', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#246"/></svg>';
  const file = await renderIco(svg);
  const view = new DataView(file.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 1]);
  const [length, from] = [view.getUint32(14, true), view.getUint32(18, true)];
  expect(from + length).toBe(file.length);
  const { width, height, format } = await sharp(file.subarray(from)).metadata();
  expect({ width, height, format }).toEqual({ width: view.getUint8(6), height: view.getUint8(7), format: 'png' });
});
