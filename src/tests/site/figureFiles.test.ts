import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { documentOf, environment, files, pagePaths } from '../support/builtSite.ts';

const figurePaths = pagePaths.filter((path) => documentOf(path).querySelector('h1.figure-title') !== null);
const metaOf = (path: string, property: string) =>
  documentOf(path).querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
const read = (file: string) => sharp(join(environment.outDir, file));

/** The colours of the four corners, `r,g,b`. */
async function cornersOf(file: string): Promise<string[]> {
  const { data, info } = await read(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number) =>
    [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)].join(',');
  return [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
}

describe.each(figurePaths)('%s', (path) => {
  const base = path.replace(/\/$/, '');

  test('lies there as SVG, PNG, CSV and JSON', () => {
    expect(['svg', 'png', 'csv', 'json'].filter((extension) => !files.has(`${base}.${extension}`))).toEqual([]);
  });

  test('has a PNG of 1600 px and more, on white ground to its corners', async () => {
    const { width, format } = await read(`${base}.png`).metadata();
    expect(format).toBe('png');
    expect(width).toBeGreaterThanOrEqual(1600);
    expect(await cornersOf(`${base}.png`)).toEqual(Array(4).fill('255,255,255'));
  });
});

test('there are pages of figures', () => {
  expect(figurePaths.length).toBeGreaterThan(0);
});

describe('every page has a picture for previews', () => {
  // Frames are shown in other pages; nobody sends them.
  const sharedPaths = pagePaths.filter((path) => !path.startsWith('/vlozit/'));
  const addresses = new Map(sharedPaths.map((path) => [path, metaOf(path, 'og:image')]));

  test.each(sharedPaths)('%s names one that is there', (path) => {
    const address = addresses.get(path) ?? '';
    expect(address.startsWith(environment.siteUrl)).toBe(true);
    const file = new URL(address).pathname.slice(environment.basePath.length - 1);
    expect(files.has(file)).toBe(true);
  });

  test.each([...files].filter((file) => file.startsWith('/nahledy/')))('%s has 1200 × 630 px', async (file) => {
    expect(await read(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  test.each(figurePaths)('%s has one of its own', (path) => {
    expect([...addresses.values()].filter((address) => address === addresses.get(path))).toHaveLength(1);
  });
});
