import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { afterFirstSight } from './afterFirstSight.ts';
import { headerRules, headersFor } from './headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('headersFor', () => {
  test('no address may run inline code, use inline styles or load from elsewhere', () => {
    for (const { path } of headerRules) {
      expect(policyOf(path)).toContain("default-src 'none'");
      // A picture may stand in the page itself, as the icon of a frame does; nothing else may.
      expect(policyOf(path)).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|https?:|(?<!img-src )data:/);
    }
  });

  test('one program may stand in a page: the one that waits until the page is seen', () => {
    const allowed = [...policyOf('/').matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
    expect(allowed).toEqual([`'sha256-${createHash('sha256').update(afterFirstSight).digest('base64')}'`]);
    for (const path of ['/grafy/exekuce/', '/opatreni/', '/vlozit/exekuce/']) {
      expect(policyOf(path), path).not.toContain('sha256-');
    }
  });

  test('every address refuses sniffing of types and says what it needs of the device: nothing', () => {
    for (const { path } of headerRules) {
      expect(headersFor(path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Permissions-Policy': expect.stringContaining('camera=()'),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      });
    }
  });

  test.each(['/', '/opatreni/iv/', '/grafy/exekuce/', '/data/', '/404.html'])('%s stands in nobody’s frame', (path) => {
    expect(policyOf(path)).toContain("frame-ancestors 'none'");
    expect(headersFor(path)).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin' });
  });

  test('a frame may stand anywhere', () => {
    expect(policyOf('/vlozit/exekuce/')).toContain('frame-ancestors *');
    expect(headersFor('/vlozit/exekuce/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  test('only the page that searches may run WebAssembly', () => {
    const running = headerRules.filter(({ path }) => policyOf(path).includes('wasm-unsafe-eval'));
    expect(running.map(({ path }) => path)).toEqual(['/opatreni/']);
    for (const path of ['/opatreni/', '/opatreni/index.html']) expect(policyOf(path)).toContain('wasm-unsafe-eval');
    for (const path of ['/opatreni/iv/', '/opatreni/iv/index.html', '/opatreni/x.json', '/opatreni']) {
      expect(policyOf(path), path).not.toContain('wasm');
    }
  });

  test('only chart pages may show frames, and only ours', () => {
    expect(policyOf('/grafy/exekuce/')).toContain("frame-src 'self'");
    expect(policyOf('/opatreni/')).not.toContain('frame-src');
  });

  test.each(['/data/ukazatele.csv', '/grafy/exekuce.svg', '/oembed/exekuce.json', '/vlozit.js'])(
    '%s may be used by pages of other origins',
    (path) => {
      expect(headersFor(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    },
  );

  test('pages keep to themselves', () => {
    expect(headersFor('/cile/4/')).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersFor('/cile/4/')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' });
  });

  test('only files with a hash in their name are kept for a year', () => {
    expect(headersFor('/_astro/index.D6C85Ojy.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/vlozit.js', '/vlozit/exekuce/', '/grafy/exekuce.png', '/data/ukazatele.json']) {
      expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
    }
  });

  test('a path that only begins like a file gets the default', () => {
    expect(headersFor('/vlozit.json')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test.each([
    ['/cile/', 'text/html; charset=utf-8'],
    ['/data/ukazatele.csv', 'text/csv; charset=utf-8'],
    ['/data/katalog.jsonld', 'application/ld+json; charset=utf-8'],
  ])('%s is %s', (path, type) => {
    expect(headersFor(path)['Content-Type']).toBe(type);
  });
});
