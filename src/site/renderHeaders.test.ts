import { describe, expect, test } from 'vitest';
import { headerRules } from './headers.ts';
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

/** The patterns that match an address, `*` standing for anything. */
function matching(blocks: Map<string, string[]>, address: string): string[] {
  return [...blocks.keys()].filter((pattern) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
  );
}

describe.each(['/', '/zprava/'])('renderNetlifyHeaders under %s', (base) => {
  const blocks = parseNetlify(renderNetlifyHeaders(base, entries));

  test.each(['', '404.html', 'cile/4/', 'grafy/exekuce.svg', 'vlozit.js', 'vlozit/exekuce/', '_astro/a.js'])(
    'the address %s is matched by exactly one rule',
    (path) => {
      expect(matching(blocks, base + path)).toHaveLength(1);
    },
  );

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

  test('a rule for one file ends with that file', () => {
    expect(text).toContain('m#^/zprava/vlozit\\.js$#');
  });

  test('shows the page for what was not found', () => {
    expect(text).toContain('ErrorDocument 404 /zprava/404.html');
  });
});

describe('renderNginx', () => {
  const text = renderNginx('/zprava/');

  test('every location repeats all its headers, since nginx inherits none of them', () => {
    for (const { path, headers } of headerRules) {
      const start = text.indexOf(`location ${path.endsWith('/') ? '' : '= '}/zprava${path} {`);
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
