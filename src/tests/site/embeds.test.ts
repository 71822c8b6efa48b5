import { describe, expect, test } from 'vitest';
import { documentOf, environment, fileOf, files, pagePaths, readFileOf } from '../support/builtSite.ts';

const { siteUrl, basePath } = environment;
const frames = pagePaths.filter((path) => path.startsWith('/vlozit/'));
const current = frames.filter((path) => path.split('/').length === 4);
const kept = frames.filter((path) => !current.includes(path));
const idOf = (path: string) => path.split('/')[2]!;

const pathOf = (address: string) => new URL(address, siteUrl).pathname.slice(basePath.length - 1);

test('there are frames, and answers for all of them', () => {
  expect(current.length).toBeGreaterThan(5);
  expect(current.map((path) => `/oembed/${idOf(path)}.json`).filter((file) => !files.has(file))).toEqual([]);
});

describe('a frame', () => {
  test.each(frames)('%s has its icon in itself, so that browsers ask for none', (path) => {
    const icon = documentOf(path).querySelector('link[rel="icon"]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(icon)).toMatch(/^data:image\/svg\+xml,<svg .+<\/svg>$/);
  });

  test.each(frames)('%s is left out of search engines in favour of its page', (path) => {
    const document = documentOf(path);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const canonical = pathOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
    expect(files.has(fileOf(canonical))).toBe(true);
    expect(canonical).toMatch(/^\/(grafy|ukazatele)\//);
  });

  test.each(frames)('%s says its period and its source, and has its data in a table', (path) => {
    const document = documentOf(path);
    const words = document.querySelector('.frame-words')?.textContent ?? '';
    expect(words).toMatch(/Období: \S/);
    expect(words).toMatch(/Zdroje?:/);
    expect(document.querySelectorAll('details table tbody tr').length).toBeGreaterThan(0);
  });

  test.each(frames)('%s opens its links outside of itself', (path) => {
    expect(documentOf(path).querySelector('base')?.getAttribute('target')).toBe('_blank');
  });
});

describe('an answer of oEmbed', () => {
  test.each(current)('for %s is one frame with heights of all published widths', (path) => {
    const answer = JSON.parse(readFileOf(`/oembed/${idOf(path)}.json`)) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    expect(answer['html']).toContain(`src="${siteUrl}${basePath}vlozit/${idOf(path)}/"`);
    const heights = Object.entries(answer['heights'] as Record<string, number>);
    expect(heights.map(([width]) => width)).toEqual(['320', '375', '480', '640', '960']);
    for (const [, height] of heights) expect(height).toBeGreaterThan(150);
    expect(files.has(pathOf(String(answer['thumbnail_url'])))).toBe(true);
  });
});

test('no page is left with a height that was to be filled in', () => {
  expect(pagePaths.filter((path) => readFileOf(path).includes('{{vyska'))).toEqual([]);
});

test('a frame that keeps a day says which, and every embed of a number has one', () => {
  expect(kept.length).toBeGreaterThan(0);
  for (const path of kept)
    expect(documentOf(path).querySelector('.frame-archive')?.textContent).toMatch(/^\s*Archivní/);
  const cards = current.filter((path) => idOf(path).startsWith('ukazatel-'));
  for (const card of cards) expect(kept.filter((path) => path.startsWith(card)).length).toBeGreaterThan(0);
});
