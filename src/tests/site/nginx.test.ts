import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx, withNginx } from '../../../scripts/lib/bench/nginx.ts';
import { headersFor, serverFiles } from '../../site/headers.ts';
import { environment, files, pagePaths, readFileOf } from '../support/builtSite.ts';

const nginx = findNginx();
if (nginx === null) console.log('nginx: přeskočeno, není nainstalovaný');

let address: string;
let end: () => void;
let running: Promise<void>;

/** What stands at a path of the site. */
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path.slice(1), { headers, redirect: 'manual' });

describe.runIf(nginx !== null)('nginx with the snippet of the build', () => {
  beforeAll(async () => {
    const ended = new Promise<void>((resolve) => (end = resolve));
    await new Promise<void>((resolve, reject) => {
      running = withNginx(nginx!, { dir: environment.outDir, basePath: environment.basePath }, async (found) => {
        address = found;
        resolve();
        await ended;
      });
      running.catch(reject);
    });
  });
  afterAll(async () => {
    end();
    await running;
  });

  const astro = [...files].filter((file) => file.startsWith('/_astro/'));
  // One address of every rule and of every kind of file.
  const samples = [
    '/',
    '/cile/1/',
    '/opatreni/',
    '/opatreni/i/',
    '/bez-pripojeni/',
    '/sw.js',
    '/ikona.svg',
    '/robots.txt',
    '/sitemap.xml',
    '/data/',
    ...[...files].filter((file) => file.startsWith('/data/')).slice(0, 4),
    ...[...files].filter((file) => /^\/grafy\/[^/]+\.\w+$/.test(file)).slice(0, 4),
    ...[...files].filter((file) => /\.(?:wasm|webmanifest|pdf)$/.test(file)),
    ...[...files].filter((file) => file.startsWith('/vlozit') || file.startsWith('/oembed')).slice(0, 4),
    ...astro,
  ];

  test.each(samples)('serves %s with the headers of the site', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(path))) expect(response.headers.get(name), name).toBe(value);
    await response.arrayBuffer();
  });

  test('compresses texts', async () => {
    for (const path of ['/', ...astro.filter((file) => /\.(?:js|css)$/.test(file))]) {
      const response = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(response.headers.get('Content-Encoding'), path).toBe('gzip');
      expect(response.headers.get('Vary'), path).toContain('Accept-Encoding');
      await response.arrayBuffer();
    }
  });

  test('lets browsers keep hashed files for ever, and ask about all others', async () => {
    const font = astro.find((file) => file.endsWith('.woff2'))!;
    expect((await get(font)).headers.get('Cache-Control')).toContain('immutable');
    const first = await get('/');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const again = await get('/', { 'If-None-Match': first.headers.get('ETag')! });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).toBe(headersFor('/')['Content-Security-Policy']);
  });

  test.each(['/neni/', '/cile/999/', '/neni.html', '/_astro/neni.js'])(
    'answers %s by the page for what is not there',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileOf('/404.html'));
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    },
  );

  test('leads from a folder to the same with a slash, by a path of its own', async () => {
    const response = await get('/cile');
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`${environment.basePath}cile/`);
  });

  test.each(['/_astro/', '/hledani/', '/nahledy/'])('lists no files of %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileOf('/404.html'));
  });

  test.each([
    ...serverFiles.map((file) => `/${file}`),
    '/.git/config',
    '/.env',
    '/cile/.htaccess',
    '/..%2f..%2fpackage.json',
  ])('keeps %s to itself', async (path) => {
    expect([400, 404]).toContain((await get(path)).status);
  });

  test('serves every page of the site', async () => {
    const statuses = await Promise.all(pagePaths.map(async (path) => `${path} ${(await get(path)).status}`));
    expect(statuses.filter((line) => !line.endsWith(' 200'))).toEqual([]);
  });
});

test('nothing of the making of the site is in it: no source maps, no sources, no hidden files', () => {
  const hidden = new Set<string>(serverFiles.map((file) => `/${file}`));
  const strange = [...files].filter((file) => /\.(?:map|ts|tsx|astro|mdx)$|\/\.[^/]+/.test(file) && !hidden.has(file));
  expect(strange).toEqual([]);
});
