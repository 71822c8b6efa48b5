import { describe, expect, test } from 'vitest';
import { afterFirstSight } from '../../site/afterFirstSight.ts';
import { documentOf, environment, files, pagePaths } from '../support/builtSite.ts';

/** The one program of a page that its policy allows, with the file it asks for. */
const waitsForItsFile = (script: Element) =>
  script.textContent === afterFirstSight &&
  files.has(script.getAttribute('data-src')?.slice(environment.basePath.length - 1) ?? '');

const inlineCode = (document: Document) =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const name = element.nodeName.toLowerCase();
    if (name === 'style') return ['<style>'];
    const isProgram = name === 'script' && element.getAttribute('type') !== 'application/ld+json';
    if (isProgram && !element.getAttribute('src') && !waitsForItsFile(element)) return ['<script> without a file'];
    const attributes = [...element.attributes].filter(({ name }) => name === 'style' || name.startsWith('on'));
    return attributes.map((attribute) => `<${name} ${attribute.name}>`);
  });

/** The words a drawing is announced by; null when there are none. */
function nameOf(svg: Element, document: Document): string | null {
  const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const label = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return (label || svg.getAttribute('aria-label'))?.trim() || null;
}

describe('the strict policy of content holds', () => {
  test.each(pagePaths)('on %s, which has no inline code or style', (path) => {
    expect(inlineCode(documentOf(path))).toEqual([]);
  });
});

describe('every drawing is named or hidden from assistive technology, and holds nothing to focus', () => {
  test.each(pagePaths)('on %s', (path) => {
    const document = documentOf(path);
    const drawings = [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
    const faults = drawings.flatMap((svg) => {
      const focusable = svg.querySelector('a, [tabindex], [focusable="true"]') ? ['something to focus'] : [];
      if (svg.closest('[aria-hidden="true"]')) return focusable;
      const role = svg.getAttribute('role') === 'img' ? [] : ['no role="img"'];
      return [...focusable, ...role, ...(nameOf(svg, document) ? [] : ['no name'])];
    });
    expect(faults).toEqual([]);
  });
});

describe('every page says what it is', () => {
  test.each(pagePaths)('%s has a language, a title of its own, one main heading and one main part', (path) => {
    const document = documentOf(path);
    expect(document.documentElement.getAttribute('lang')).toBe('cs');
    expect(document.querySelector('head > title')?.textContent?.trim()).toBeTruthy();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });

  test('no two pages have the same title', () => {
    const indexed = pagePaths.filter((path) => !isHidden(documentOf(path)));
    const titles = indexed.map((path) => documentOf(path).title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

/** Pages that search engines are asked to leave: frames, what was not found, the print edition. */
function isHidden(document: Document): boolean {
  return /noindex/.test(document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');
}
