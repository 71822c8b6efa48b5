import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from './runCommand.ts';
import { startServer, type RunningServer } from './startServer.ts';

let dir: string;
let server: RunningServer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'site-'));
  for (const folder of ['cile/4', 'vlozit/exekuce', 'data', '_astro'])
    await mkdir(join(dir, folder), { recursive: true });
  await writeFile(join(dir, 'index.html'), '<h1>Příběh</h1>'.repeat(200));
  await writeFile(join(dir, '404.html'), '<h1>Nenalezeno</h1>');
  await writeFile(join(dir, 'cile/4/index.html'), '<h1>Cíl 4</h1>');
  await writeFile(join(dir, 'vlozit/exekuce/index.html'), '<h1>Rám</h1>');
  await writeFile(join(dir, 'data/ukazatele.csv'), 'ukazatel\n');
  await writeFile(join(dir, '_headers'), 'secret');
  await writeFile(join(dir, '.htaccess'), 'secret');
  server = await startServer({ dir, port: 0, base: '/zprava/' });
});

afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(server.address + path, { redirect: 'manual', ...init });

describe('startServer', () => {
  test('serves a page with its policy', async () => {
    const response = await get('cile/4/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Cíl 4');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('serves a frame that may stand anywhere', async () => {
    expect((await get('vlozit/exekuce/')).headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  test('serves data for other origins, with their type', async () => {
    const { headers } = await get('data/ukazatele.csv');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test('compresses by brotli for those who understand it', async () => {
    const brotli = await get('', { headers: { 'accept-encoding': 'br' } });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(await brotli.text()).toContain('Příběh');
    expect((await get('', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  test('does not send again what the browser has', async () => {
    const etag = (await get('cile/4/')).headers.get('etag') ?? '';
    expect((await get('cile/4/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('adds the slash that a folder lacks and keeps the query', async () => {
    const response = await get('cile/4?q=a');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/zprava/cile/4/?q=a']);
  });

  test('shows the page for what was not found', async () => {
    const response = await get('cile/99/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Nenalezeno');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each(['_headers', '.htaccess', 'data/', 'cile/4/index'])('does not serve %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    '/zprava/../../../../etc/passwd',
    '/zprava/%2e%2e/%2e%2e/etc/passwd',
    '/zprava/..%2f..%2fetc/passwd',
    '//',
    'http://[',
  ])('answers the raw address %s with nothing from outside', async (path) => {
    const { port } = new URL(server.address);
    const status = await new Promise((resolve) => {
      request({ port, path }, (response) => resolve(response.statusCode)).end();
    });
    expect([302, 400, 404]).toContain(status);
  });

  test('sends visitors of other paths to the site', async () => {
    const response = await fetch(new URL('/', server.address), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/zprava/']);
  });

  test('takes no orders', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  test('a taken port is explained, with a way out', async () => {
    const port = Number(new URL(server.address).port);
    const attempt = startServer({ dir, port, base: '/' });
    await expect(attempt).rejects.toThrow(CommandError);
    await expect(attempt).rejects.toThrow(`PORT=${port + 1} npm start`);
  });
});
