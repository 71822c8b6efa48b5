import { expect, test, type Page } from '@playwright/test';
import { pagePaths } from '../support/builtSite.ts';

/** The texts a reader sees in the main part of a page, one a block. */
async function visibleTexts(page: Page, path: string): Promise<string[]> {
  await page.goto(`.${path}`);
  return page.evaluate(() => {
    const blocks = document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote)');
    const visible = [...blocks].filter((block) => block.checkVisibility({ visibilityProperty: true }));
    return visible.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}

for (const path of pagePaths) {
  test(`${path} says without scripts all that it says with them`, async ({ page, browser, baseURL }) => {
    const withScripts = await visibleTexts(page, path);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    // Scripts of the page are off; those of the test run all the same.
    const without = new Set(await visibleTexts(await context.newPage(), path));
    await context.close();
    expect(withScripts.length).toBeGreaterThan(0);
    expect(withScripts.filter((text) => !without.has(text))).toEqual([]);
  });
}
