import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pngResponse, renderPng } from './renderPng.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">${content}</svg>`;
const pixels = async (png: Uint8Array) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('a drawing is enlarged to the width, as high as it needs, without ground on white', async () => {
  const { data, info } = await pixels(await renderPng(svg(''), { width: 1600 }));
  expect([info.width, info.height]).toEqual([1600, 800]);
  expect(data.every((channel) => channel === 255)).toBe(true);
});

test('edges are drawn in the large size, not enlarged afterwards', async () => {
  const { data, info } = await pixels(
    await renderPng(svg('<rect width="100" height="100" fill="#000000"/>'), { width: 1600 }),
  );
  const row = Array.from({ length: info.width }, (_, x) => data[x * info.channels] as number);
  expect(row.filter((value) => value !== 0 && value !== 255).length).toBeLessThanOrEqual(2);
});

test('the same drawing gives the same bytes', async () => {
  const draw = () => renderPng(svg('<circle cx="50" cy="50" r="40" fill="#6c42be"/>'), { width: 400 });
  expect(Buffer.compare(await draw(), await draw())).toBe(0);
});

test('the answer of a page says that it is a PNG', async () => {
  const answer = await pngResponse(svg(''), { width: 200 });
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50);
});
