import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Request } from '@playwright/test';
import { BYTES } from '../../../scripts/lib/bench/budgets.ts';
import { weigh } from '../../../scripts/lib/bench/pageBytes.ts';
import { environment } from '../support/builtSite.ts';
import { test } from './visitor.ts';

interface QueryFile {
  /** Queries, each with the pages of which one must be among the first three. */
  found: { query: string; why: string; pages: string[] }[];
  /** Queries that must find nothing. */
  nothing: string[];
  /** Queries that do not find what they should, each with the reason. */
  exceptions: { query: string; reason: string }[];
}

const queries = JSON.parse(readFileSync(join(import.meta.dirname, '../../search/queries.json'), 'utf8')) as QueryFile;

/** The paths of the first results of each query, all asked in one visit as a reader would: typed and sent. */
async function askAll(page: Page, asked: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>('#hledat')!;
    const list = document.querySelector('#vysledky')!;
    const base = document.querySelector<HTMLElement>('measure-search')!.dataset['base']!;
    const settled = () =>
      new Promise<void>((resolve) => {
        const look = () => (list.getAttribute('aria-busy') === 'false' ? resolve() : setTimeout(look, 2));
        look();
      });
    const found: string[][] = [];
    for (const text of texts) {
      field.value = text;
      field.form!.requestSubmit();
      await settled();
      const links = [...list.querySelectorAll<HTMLAnchorElement>('li > h3 a')];
      found.push(links.map((link) => `/${(link.pathname + link.hash).slice(base.length)}`));
    }
    return found;
  }, asked);
}

test.describe('the search', () => {
  test('finds one of the right pages among the first three for nearly every query', async ({ visitor: page }) => {
    test.slow();
    await page.goto('./opatreni/');
    const asked = queries.found.map(({ query }) => query);
    const answers = await askAll(page, asked);
    const failed = queries.found.flatMap(({ query, pages }, i) => {
      const first = answers[i]!.slice(0, 3);
      return first.some((path) => pages.includes(path)) ? [] : [`${query}: ${first.join(', ') || 'nothing'}`];
    });
    if (process.env['SHOW']) console.log(failed.length, failed);
    expect(asked.length).toBeGreaterThanOrEqual(150);
    expect(failed.map((text) => text.split(':')[0])).toEqual(queries.exceptions.map(({ query }) => query));
    expect(failed.length / asked.length).toBeLessThanOrEqual(0.03);
  });

  test('finds nothing where there is nothing to be found', async ({ visitor: page }) => {
    await page.goto('./opatreni/');
    const answers = await askAll(page, queries.nothing);
    expect(queries.nothing.filter((_, i) => answers[i]!.length > 0)).toEqual([]);
  });
});

test('a first search loads little', async ({ visitor: page, baseURL }) => {
  await page.goto('./opatreni/');
  const loaded = new Set<string>();
  const remember = (request: Request) => loaded.add(new URL(request.url()).pathname);
  const script = await page.getAttribute('script[type="module"]', 'src');
  page.on('request', remember);
  await page.fill('#hledat', 'exekuce');
  await expect(page.locator('#vysledky > li').first()).toBeVisible();
  page.off('request', remember);
  const base = new URL(baseURL!).pathname;
  const paths = [...loaded, script ?? ''].map((path) => `/${decodeURIComponent(path).slice(base.length)}`);
  expect(weigh(environment.outDir, paths).all).toBeLessThanOrEqual(BYTES.firstSearch);
});
