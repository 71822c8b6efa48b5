import { describe, expect, test } from 'vitest';
import { documentOf, environment, fileOf, files, pagePaths } from '../support/builtSite.ts';

const { siteUrl, basePath } = environment;

interface Link {
  written: string;
  url: URL;
}

/** Everything in a page that leads or loads somewhere. */
function linksOf(path: string): Link[] {
  const document = documentOf(path);
  const page = new URL(basePath + path.slice(1), siteUrl);
  const written = [
    // The icon of a frame stands in the frame itself.
    ...[...document.querySelectorAll('[href]:not([rel="icon"][href^="data:"])')].map((element) =>
      element.getAttribute('href'),
    ),
    ...[...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src')),
    ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(',').map((source) => source.trim().split(' ')[0]),
    ),
    ...[...document.querySelectorAll('meta[property="og:url"], meta[property="og:image"]')].map((element) =>
      element.getAttribute('content'),
    ),
  ];
  return [...new Set(written)].map((address) => ({ written: address ?? '', url: new URL(address ?? '', page) }));
}

/** Why a link into the site leads nowhere; null when it leads somewhere. */
function fault({ written, url }: Link): string | null {
  if (written === '') return 'an empty address';
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `a protocol of its own: ${written}`;
  if (url.origin !== siteUrl) return null;
  if (!url.pathname.startsWith(basePath)) return `outside of the base path: ${written}`;
  const path = decodeURIComponent(url.pathname.slice(basePath.length - 1));
  if (!files.has(fileOf(path))) {
    return files.has(`${path}/index.html`)
      ? `the slash at the end is missing: ${written}`
      : `nothing is there: ${written}`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && pagePaths.includes(path) && !documentOf(path).getElementById(anchor))
    return `no such anchor: ${written}`;
  return null;
}

describe('links', () => {
  test.each(pagePaths)('of %s all lead somewhere', (path) => {
    expect(
      linksOf(path)
        .map(fault)
        .filter((text) => text !== null),
    ).toEqual([]);
  });
});
