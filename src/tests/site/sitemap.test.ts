import { expect, test } from 'vitest';
import { documentOf, environment, pagePaths, readFileOf } from '../support/builtSite.ts';

const absolute = (path: string) => new URL(environment.basePath + path.slice(1), environment.siteUrl).href;
const robotsOf = (path: string) => documentOf(path).querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';

test('the sitemap names exactly the pages that want to be found, by their canonical addresses', () => {
  const listed = [...readFileOf('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const wanted = pagePaths.filter((path) => !robotsOf(path).includes('noindex')).map(absolute);
  expect(listed.toSorted()).toEqual(wanted.toSorted());
});

test('every page of the sitemap names itself as canonical', () => {
  const others = pagePaths.filter((path) => {
    if (robotsOf(path).includes('noindex')) return false;
    return documentOf(path).querySelector('link[rel="canonical"]')?.getAttribute('href') !== absolute(path);
  });
  expect(others).toEqual([]);
});

test('robots are shown the sitemap', () => {
  expect(readFileOf('/robots.txt')).toContain(`Sitemap: ${absolute('/sitemap.xml')}`);
});
