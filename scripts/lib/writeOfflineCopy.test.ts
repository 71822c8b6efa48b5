import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfflineCopy } from '../../src/offline/offlineCopy.ts';
import { readEnvironment } from '../../src/site/readEnvironment.ts';
import { writeOfflineCopy } from './writeOfflineCopy.ts';

let siteDir: string;

const PROGRAM = 'addEventListener("fetch",()=>{});';
const pageWith = (text: string) => `<!doctype html><head>
<link rel="stylesheet" href="/zprava/_astro/a.css">
<link rel="canonical" href="https://kraj.example/zprava/"><link rel="icon" href="/zprava/ikona.svg">
<script type="module" src="/zprava/_astro/s.js"></script></head><body>${text}</body>`;

async function build(changed: Record<string, string> = {}): Promise<{ copy: OfflineCopy; rest: string; said: string }> {
  const files: Record<string, string> = {
    'index.html': pageWith('příběh'),
    'bez-pripojeni/index.html': pageWith('bez připojení'),
    '_astro/a.css': '@font-face{src:url(/zprava/_astro/f.woff2)}',
    '_astro/f.woff2': 'písmo',
    '_astro/s.js': 'skript',
    'ikona.svg': '<svg/>',
    'cile/index.html': 'cíle',
    'sw.js': PROGRAM,
    ...changed,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(siteDir, name, '..'), { recursive: true });
    await writeFile(join(siteDir, name), text);
  }
  const environment = readEnvironment({ BASE_PATH: '/zprava/' }, '/projekt');
  const said = await writeOfflineCopy({ siteDir, environment });
  const [list = '', ...rest] = (await readFile(join(siteDir, 'sw.js'), 'utf8')).split('\n');
  const copy = JSON.parse(list.replace('const OFFLINE=', '').replace(/;$/, '')) as OfflineCopy;
  return { copy, rest: rest.join('\n'), said };
}

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'kopie-'));
});
afterEach(() => rm(siteDir, { recursive: true, force: true }));

describe('writeOfflineCopy', () => {
  test('lists the story, the notice and what they load, under the base path, in front of the program', async () => {
    const { copy, rest, said } = await build();
    expect(copy.files.map(([path]) => path)).toEqual([
      '/zprava/',
      '/zprava/bez-pripojeni/',
      '/zprava/_astro/a.css',
      '/zprava/_astro/f.woff2',
      '/zprava/_astro/s.js',
      '/zprava/ikona.svg',
    ]);
    expect(copy).toMatchObject({ story: '/zprava/', notice: '/zprava/bez-pripojeni/', lasting: '/zprava/_astro/' });
    expect(copy.never).toContain('/zprava/vlozit/');
    expect(rest).toBe(PROGRAM);
    expect(said).toMatch(/^6 souborů, /);
  });

  test('gives each file the hash of its content', async () => {
    const { copy } = await build();
    // printf '@font-face{src:url(/zprava/_astro/f.woff2)}' | openssl dgst -sha256 -binary | base64
    expect(Object.fromEntries(copy.files)['/zprava/_astro/a.css']).toBe(
      'sha256-XC82sHAAMZ+iqx8E4RnUwsD1rcVegq7LbRqot/sZqJA=',
    );
  });

  test('is another copy when anything in it has changed, the same when nothing has', async () => {
    const { copy: first } = await build();
    const { copy: same } = await build({ 'cile/index.html': 'jiné cíle' });
    const { copy: other } = await build({ '_astro/s.js': 'jiný skript' });
    expect(same.cache).toBe(first.cache);
    expect(other.cache).not.toBe(first.cache);
    expect([first, other].every(({ cache, family }) => cache.startsWith(family))).toBe(true);
  });

  test('fails the build when a page loads what was not built', async () => {
    await expect(build({ 'index.html': pageWith('<img src="/zprava/neni.png" alt="">') })).rejects.toThrow('neni.png');
  });
});
