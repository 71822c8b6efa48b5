import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from './headers.ts';
import { renderHtaccess } from './renderHtaccess.ts';
import { renderNetlifyHeaders } from './renderNetlifyHeaders.ts';
import { renderNginx } from './renderNginx.ts';

const entries = [
  '404.html',
  '_astro/',
  '_headers',
  'cile/',
  'data/',
  'grafy/',
  'index.html',
  'oembed/',
  'vlozit.js',
  'vlozit/',
];

/** The file as a host reads it: pattern → lines. */
function parseNetlify(text: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) blocks.set(line, (lines = []));
    else if (line.startsWith('  ')) lines.push(line.trim());
  }
  return blocks;
}

/** The patterns that match an address, `*` standing for anything and `:name` for a name of a folder or file. */
function matching(blocks: Map<string, string[]>, address: string): string[] {
  const literal = (text: string) => text.replaceAll('.', '\\.');
  return [...blocks.keys()].filter((pattern) =>
    new RegExp(
      `^${literal(pattern)
        .replace(/:[a-z]+/, '[^/]+')
        .replace('*', '.*')}$`,
    ).test(address),
  );
}

describe.each(['/', '/zprava/'])('renderNetlifyHeaders under %s', (base) => {
  const blocks = parseNetlify(renderNetlifyHeaders(base, entries));

  test.each([
    '',
    '404.html',
    'cile/4/',
    'grafy/exekuce.svg',
    'opatreni/',
    'opatreni/index.html',
    'opatreni/iv/',
    'vlozit.js',
    'vlozit/exekuce/',
    '_astro/a.js',
  ])('the address %s is matched by exactly one rule, with its policy', (path) => {
    const patterns = matching(blocks, base + path);
    expect(patterns).toHaveLength(1);
    const policy = headersFor(`/${path}`)['Content-Security-Policy'];
    expect(blocks.get(patterns[0] ?? '')).toContain(`Content-Security-Policy: ${policy}`);
  });

  test('says of every address what the list says', () => {
    for (const { path, headers } of headerRules) {
      const [pattern] = matching(blocks, base + path.slice(1));
      const expected = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      expect(blocks.get(pattern ?? ''), path).toEqual(expect.arrayContaining(expected));
    }
  });

  test('stays within the hundred rules that Cloudflare reads', () => {
    expect(blocks.size).toBeLessThan(40);
  });

  test('does not name the files for servers', () => {
    expect([...blocks.keys()].join()).not.toContain('_headers');
  });
});

describe('renderHtaccess', () => {
  const text = renderHtaccess('/zprava/');

  test('sets the default, then replaces it for other paths', () => {
    const fallback = text.indexOf("frame-ancestors 'none'");
    const frames = text.indexOf('<If "%{REQUEST_URI} =~ m#^/zprava/vlozit/#">');
    expect(fallback).toBeGreaterThan(0);
    expect(frames).toBeGreaterThan(fallback);
    expect(text.slice(frames)).toContain('Header always unset Cross-Origin-Opener-Policy');
    expect(text.slice(frames)).toContain('frame-ancestors *');
  });

  test('a rule for one page ends with that page', () => {
    expect(text).toContain('m#^/zprava/opatreni/(index\\.html)?$#');
  });

  test('a rule for one file ends with that file', () => {
    expect(text).toContain('m#^/zprava/vlozit\\.js$#');
  });

  test('shows the page for what was not found', () => {
    expect(text).toContain('ErrorDocument 404 /zprava/404.html');
  });
});

describe('renderNginx', () => {
  const text = renderNginx('/zprava/');

  test('a rule for one page names the file that the index leads to as well', () => {
    const policies = ['= /zprava/opatreni/', '= /zprava/opatreni/index.html'].map((match) => {
      const start = text.indexOf(`location ${match} {`);
      return text.slice(start, text.indexOf('}', start));
    });
    for (const policy of policies) expect(policy).toContain('wasm-unsafe-eval');
    expect(text.match(/wasm-unsafe-eval/g)).toHaveLength(2);
  });

  test('every location repeats all its headers, since nginx inherits none of them', () => {
    for (const { path, headers, pageOnly } of headerRules) {
      const exact = !path.endsWith('/') || pageOnly;
      const start = text.indexOf(`location ${exact ? '= ' : ''}/zprava${path} {`);
      const body = text.slice(start, text.indexOf('}', start));
      expect(start, path).toBeGreaterThan(0);
      for (const [name, value] of Object.entries(headers))
        expect(body).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  test('does not serve the files for servers', () => {
    expect(text).toContain('location = /zprava/nginx.conf { return 404; }');
  });
});
