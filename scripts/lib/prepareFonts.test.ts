import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontCharacters } from './fontCharacters.ts';
import { makeFonts, PRINT_WEIGHTS, renderFontsConf } from './makeFonts.ts';
import { prepareFonts } from './prepareFonts.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');
let project: string;

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'fonts-')));
  await symlink(modules, join(project, 'node_modules'));
});

afterAll(() => rm(project, { recursive: true }));

describe('fontCharacters', () => {
  test('holds every letter of a Czech pangram and the quotes, in both cases', () => {
    const text = '„Příliš žluťoučký kůň úpěl ďábelské ódy“ – 36 583 lidí, 50 %, č. 9, § 23';
    for (const character of text + text.toUpperCase()) expect(fontCharacters).toContain(character);
  });

  test('holds no character twice', () => {
    expect(new Set(fontCharacters).size).toBe([...fontCharacters].length);
  });
});

describe('prepareFonts', () => {
  test('writes a web font within its budget, then leaves it alone', async () => {
    const first = await prepareFonts(project);
    expect(first).toMatchObject({ folder: join(project, '.generated/fonts'), cached: false });
    expect(first.webFontSize).toBeGreaterThan(15_000);
    expect(first.webFontSize).toBeLessThanOrEqual(41_000);
    expect((await prepareFonts(project)).cached).toBe(true);
  });

  test('repeats a run that was interrupted before its end', async () => {
    await rm(join(project, '.generated/fonts/stamp.txt'), { force: true });
    expect((await prepareFonts(project)).cached).toBe(false);
  });

  test('repeats the work when the recipe has changed', async () => {
    await writeFile(join(project, '.generated/fonts/stamp.txt'), 'another recipe');
    expect((await prepareFonts(project)).cached).toBe(false);
  });
});

describe('pictures drawn with the generated configuration', () => {
  /** Ink of a word: how dark the picture is; grows with weight. */
  const ink = async (family: string, weight: number) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/>
      <text y="40" font-size="40" font-family="${family}" font-weight="${weight}">Žluťoučký kůň</text></svg>`;
    return 255 - (await sharp(Buffer.from(svg)).greyscale().stats()).channels[0]!.mean;
  };

  test('use the weight they ask for', async () => {
    await prepareFonts(project);
    const inks = await Promise.all(PRINT_WEIGHTS.map((weight) => ink('Source Sans 3', weight)));
    expect(inks).toEqual(inks.toSorted((a, b) => a - b));
    expect(new Set(inks).size).toBe(PRINT_WEIGHTS.length);
    expect(inks[0]).toBeGreaterThan(1);
  });
});

describe('makeFonts', () => {
  test('gives the same bytes every time', async () => {
    const source = await readFile(join(modules, 'source-sans/VF/SourceSans3VF-Upright.ttf'));
    const [first, second] = [await makeFonts(source), await makeFonts(source)];
    expect([...first.keys()]).toEqual([
      'source-sans-3.woff2',
      ...PRINT_WEIGHTS.map((weight) => `ttf/source-sans-3-${weight}.ttf`),
    ]);
    for (const [name, content] of first) expect(second.get(name)?.equals(content), name).toBe(true);
  });
});

describe('renderFontsConf', () => {
  test('escapes the path of the folder', () => {
    expect(renderFontsConf('/a&b')).toContain('<dir>/a&amp;b/ttf</dir>');
  });
});
