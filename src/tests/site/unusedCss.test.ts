import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/lib/projectFolder.ts';
import { selectorsOf, stillSelector } from '../support/cssSelectors.ts';
import { documentOf, environment, files, pagePaths, readFileOf } from '../support/builtSite.ts';

/** A small report has not everything that the styles are for. */
const isWholeReport = environment.dataDir === join(projectFolder, 'data');

/** Rules for what our own report does not have: a title longer than ours. */
const FOR_OTHERS = new Set(['.cover-title.is-long']);
/** The pages are read by a parser that knows no neighbours in `:has`. */
const NEIGHBOUR = /:has\(\+(?:[^()]|\([^()]*\))*\)/g;

const documents = pagePaths.map(documentOf);
const answers = new Map<string, boolean>();

/** Whether a selector finds an element in a page; each is asked once, for pages are many. */
function isFound(selector: string): boolean {
  const known = answers.get(selector);
  if (known !== undefined) return known;
  const found = documents.some((document) => document.querySelector(selector) !== null);
  answers.set(selector, found);
  return found;
}

const scripts = [...files].filter((file) => /^\/_astro\/.*\.js$/.test(file)).map(readFileOf);
/** Classes and attributes that the scripts set on elements of pages; those of data as `dataset` calls them. */
const SETTING = /(?:classList\.(?:add|toggle)|setAttribute)\(["'`]([\w-]+)|dataset(?:\.|\[["'`])(\w+)/g;
const set = new Set(scripts.flatMap((text) => [...text.matchAll(SETTING)].map(([, name, field]) => name ?? field)));
/** All words of the scripts: what is in no page but here is an element or a class of something that they make. */
const words = new Set(scripts.flatMap((text) => text.match(/[\w-]+/g) ?? []));

function comesLater(piece: string): boolean {
  const [, sign = '', name = ''] = /^([.#[]?)([\w-]+)/.exec(piece) ?? [];
  if (name === '') return false;
  const isSet = sign !== '' && set.has(sign === '[' && name.startsWith('data-') ? fieldOf(name) : name);
  return isSet || (words.has(name) && !isFound(piece));
}

/** `data-start-at` is `startAt` in scripts. */
function fieldOf(attribute: string): string {
  return attribute.slice('data-'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

describe.runIf(isWholeReport)('every selector of the styles finds something in a page', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));

  test.each(sheets)('in %s', { timeout: 60_000 }, (sheet) => {
    const selectors = selectorsOf(readFileOf(sheet));
    expect(selectors.length).toBeGreaterThan(10);
    const asked = selectors.filter((selector) => !FOR_OTHERS.has(selector));
    const lost = asked.filter((selector) => !isFound(stillSelector(selector.replace(NEIGHBOUR, ''), comesLater)));
    expect(lost).toEqual([]);
  });
});
