/** What the policy of content forbids, tried out: what a page must not do even when somebody gets markup into it. */
import { expect, type Page } from '@playwright/test';
import { afterFirstSight } from '../../site/afterFirstSight.ts';
import { headerRules } from '../../site/headers.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './hostSite.ts';

/** A site that nobody runs: requests for it fail, but they are seen. */
const FOREIGN = 'https://cizi.example';
const RED = 'rgb(255, 0, 0)';

/** One page for each rule of headers that is for pages. */
const paths = headerRules.flatMap(({ path }) =>
  pagePaths.includes(path) ? path : (pagePaths.find((page) => page.startsWith(path)) ?? []),
);

/** Markup of all the ways in which code, looks and addresses of somebody else come into a page. */
const INJECTED = `
<base href="${FOREIGN}/">
<style>main { outline: 7px solid ${RED} }</style>
<link rel="stylesheet" href="${FOREIGN}/styl.css">
<script>window.spusteno = 'script'</script>
<script type="module">window.spusteno = 'module'</script>
<script src="${FOREIGN}/skript.js"></script>
<script data-src="${FOREIGN}/modul.js">${afterFirstSight}</script>
<script data-src="data:text/javascript,window.spusteno='later'">${afterFirstSight}</script>
<script src="data:text/javascript,window.spusteno='data'"></script>
<img src="x" onerror="window.spusteno = 'onerror'">
<img src="${FOREIGN}/obrazek.png">
<svg onload="window.spusteno = 'onload'"></svg>
<p id="podvrzeny" style="color: ${RED}" onclick="window.spusteno = 'onclick'">podvržený text</p>
<a id="adresa" href="javascript:window.spusteno='javascript:'">odkaz</a>
<iframe src="${FOREIGN}/ram/"></iframe>
<iframe srcdoc="<script>parent.spusteno = 'srcdoc'</script>"></iframe>
<object data="${FOREIGN}/objekt"></object>
<form id="podvod" action="${FOREIGN}/sber"><button>Odeslat</button></form>`;

/**
 * Opens a page as if the markup stood in its text.
 *
 * @param isGuarded whether the page keeps its policy
 * @returns all addresses of somebody else's site that are asked for, now and later
 */
async function openInjected(page: Page, address: string, { isGuarded = true } = {}): Promise<Set<string>> {
  const asked = new Set<string>();
  // Only what leaves the browser comes here; what the policy stops does not.
  await page.route(`${FOREIGN}/**`, async (route) => {
    asked.add(route.request().url());
    await route.abort();
  });
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy, ...others } = response.headers();
    const headers = isGuarded ? { ...others, 'content-security-policy': policy! } : others;
    const body = (await response.text()).replace(/<main[^>]*>/, `$&${INJECTED}`);
    await route.fulfill({ response, headers, body });
  });
  await page.goto(address);
  // What waits for the first sight of the page comes after its load event.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return asked;
}

/** What the markup has brought about. */
async function look(page: Page) {
  return page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      ran: (window as { spusteno?: string }).spusteno ?? null,
      color: styleOf('#podvrzeny').color,
      outline: styleOf('main').outlineColor,
      base: document.baseURI,
    };
  });
}

for (const path of paths) {
  test(`in ${path} injected scripts, styles and addresses do nothing`, async ({ page, baseURL }) => {
    const address = baseURL! + path.slice(1);
    const asked = await openInjected(page, address);
    await page.locator('#podvrzeny').dispatchEvent('click');
    await page.locator('#adresa').dispatchEvent('click');
    await page.locator('#podvod').evaluate((form: HTMLFormElement) => form.requestSubmit());
    const { ran, color, outline, base } = await look(page);
    expect(ran).toBeNull();
    expect([color, outline]).not.toContain(RED);
    expect(base).toBe(address);
    expect(page.url()).toBe(address);
    expect([...asked]).toEqual([]);
  });
}

test('without its policy a page would do all of it', async ({ page, baseURL }) => {
  const asked = await openInjected(page, `${baseURL!}metodika/`, { isGuarded: false });
  const { ran, color, outline, base } = await look(page);
  expect(ran).not.toBeNull();
  expect([color, outline]).toEqual([RED, RED]);
  expect(base).toBe(`${FOREIGN}/`);
  expect(asked.size).toBeGreaterThanOrEqual(5);
});

test('other sites may frame what is made for it, and nothing else', async ({ page, host, baseURL }) => {
  const shown = async (path: string) => {
    const address = baseURL! + path.slice(1);
    await page.goto(host.put({ body: `<iframe src="${address}" width="400" height="400"></iframe>` }));
    // A page that may not be framed is replaced by one of the browser's own.
    return page.frames().some((frame) => frame.url() === address);
  };
  for (const path of paths) expect([path, await shown(path)]).toEqual([path, path.startsWith('/vlozit/')]);
});
