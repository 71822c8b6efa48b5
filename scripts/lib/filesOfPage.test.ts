import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOfPage } from './filesOfPage.ts';

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'web-'));
});
afterEach(() => rm(siteDir, { recursive: true, force: true }));

async function put(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(siteDir, name)), { recursive: true });
    await writeFile(join(siteDir, name), text);
  }
}

test('a page loads its styles with their fonts, its scripts at once and later, its icon and pictures', async () => {
  await put({
    'cile/4/index.html': `<link rel="stylesheet" href="/zprava/_astro/a.css"><link rel="icon" href="/zprava/ikona.svg">
      <script src="/zprava/_astro/s.js"></script><script data-src="/zprava/_astro/pozdeji.js">x</script>
      <img src="/zprava/nahled.png?v=2" alt=""><a href="/zprava/data/">data</a>`,
    '_astro/a.css': `@font-face{src:url(/zprava/_astro/f.woff2)format("woff2")}@font-face{src:url("/zprava/_astro/g.woff2")}`,
  });
  expect(filesOfPage(siteDir, '/cile/4/', '/zprava/').toSorted()).toEqual([
    '/_astro/a.css',
    '/_astro/f.woff2',
    '/_astro/g.woff2',
    '/_astro/pozdeji.js',
    '/_astro/s.js',
    '/ikona.svg',
    '/nahled.png',
  ]);
});

test('what comes from elsewhere is left out', async () => {
  await put({
    '404.html': '<script src="https://jinde.example/x.js"></script><script src="//jinde.example/y.js"></script>',
  });
  expect(filesOfPage(siteDir, '/404.html', '/')).toEqual([]);
});

test('a page whose styles were not built is refused', async () => {
  await put({ 'index.html': '<link rel="stylesheet" href="/_astro/neni.css">' });
  expect(() => filesOfPage(siteDir, '/', '/')).toThrow('neni.css');
});
