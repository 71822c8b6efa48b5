import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentBytes, weigh } from './pageBytes.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'velikost-'));
  await writeFile(join(dir, 'index.html'), 'a'.repeat(10_000));
  await writeFile(join(dir, 'pismo.woff2'), 'a'.repeat(10_000));
  await writeFile(join(dir, 'skript.js'), 'a');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('texts are compressed, what is packed already is not', () => {
  expect(sentBytes(dir, '/')).toBeLessThan(100);
  expect(sentBytes(dir, '/pismo.woff2')).toBe(10_000);
});

test('files are summed up by kind, each once', () => {
  const { font, js, css, all, html } = weigh(dir, ['/', '/', '/pismo.woff2', '/skript.js']);
  expect({ font, css }).toEqual({ font: 10_000, css: 0 });
  expect(all).toBe(html + js + font);
});
