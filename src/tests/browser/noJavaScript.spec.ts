import { expect, type Page } from '@playwright/test';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

/** The texts a reader sees in the main part of a page, one a block. */
async function visibleTexts(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`.${path}`);
  // Where scripts of the page are turned off, those of the test run all the same.
  return page.evaluate(() => {
    const blocks = document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote)');
    const visible = [...blocks].filter((block) => block.checkVisibility({ visibilityProperty: true }));
    return visible.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}

for (const path of pagePaths) {
  test(`${path} says without scripts all that it says with them`, async ({ visitor, visitorWithoutScripts }) => {
    const withScripts = await visibleTexts(visitor, path);
    const without = new Set(await visibleTexts(visitorWithoutScripts, path));
    expect(withScripts.length).toBeGreaterThan(0);
    expect(withScripts.filter((text) => !without.has(text))).toEqual([]);
  });
}
