import { describe, expect, test } from 'vitest';
import { documentOf, files, pagePaths, readFileOf } from '../support/builtSite.ts';

/**
 * Stands in every text field of one indicator, goal, measure, source and priority of the fixture, in the reason of a
 * correction and in a note of each kind on how sure we are.
 */
const HOSTILE = '<script>alert(x)</script> "><img src=x onerror=alert(x)> ]]>';
const plain = (text: string) => text.replace(/[„“]/g, '"').replace(/\s+/g, ' ');

describe('a hostile text of the data', () => {
  test.each(pagePaths)('becomes no element on %s', (path) => {
    const document = documentOf(path);
    expect(document.querySelectorAll('img[onerror], img[src="x"]')).toHaveLength(0);
    const scripts = [...document.querySelectorAll('script')].filter((script) =>
      /alert\(x\)/.test(script.textContent ?? ''),
    );
    for (const script of scripts) {
      expect(script.getAttribute('type')).toBe('application/ld+json');
      expect(() => JSON.parse(script.textContent ?? '') as unknown).not.toThrow();
    }
  });

  test.each([
    '/ukazatele/zly/',
    '/ukazatele/bez-pomoci/',
    '/zmeny/',
    '/cile/2/',
    '/opatreni/ii/',
    '/priority/domov/',
    '/priority/samostatnost/',
    '/metodika/',
    '/',
  ])('is shown as text on %s', (path) => {
    expect(plain(documentOf(path).body.textContent ?? '')).toContain(plain(HOSTILE));
  });

  test('is shown as text in notes on how sure we are: of a number, an assignment, a group, a cycle', () => {
    const doubts = (path: string) =>
      [...documentOf(path).querySelectorAll('.doubt')].map((doubt) => plain(doubt.textContent ?? ''));
    const told = {
      '/opatreni/ii/': 'číslo opatření',
      '/ukazatele/zly/': 'přiřazení',
      '/priority/samostatnost/': 'skupina',
      '/': 'číslo opatření',
    };
    for (const [path, about] of Object.entries(told)) {
      const note = doubts(path).find((doubt) => doubt.includes(about));
      expect(note, path).toContain(plain(HOSTILE));
    }
  });

  test('stays text in the data files', () => {
    const { indicators } = JSON.parse(readFileOf('/data/ukazatele.json')) as {
      indicators: { id: string; label: string }[];
    };
    expect(indicators.find(({ id }) => id === 'zly')?.label).toBe(HOSTILE);
    expect(readFileOf('/data/ukazatele.csv')).toContain(`"${HOSTILE.replaceAll('"', '""')}"`);
  });

  test('is escaped in every drawing', () => {
    const drawings = [...files].filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    for (const file of drawings) expect(readFileOf(file)).not.toMatch(/<script|<img/);
  });
});

test('another region has its own counts, names and line', () => {
  const story = plain(documentOf('/').body.textContent ?? '');
  expect(story).toContain('Ve zprávě je 5 ukazatelů');
  expect(story).toContain('Bez priorit A nejde nic z priorit B.');
  expect(story).not.toContain('Liberecký');
  expect(documentOf('/').querySelectorAll('.priority-step')).toHaveLength(3);
  expect(documentOf('/').querySelectorAll('.priority-step.starts-group')).toHaveLength(1);
});
