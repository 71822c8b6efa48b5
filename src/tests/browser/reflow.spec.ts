import { expect } from '@playwright/test';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

/** WCAG 1.4.10: a page 320 px wide is read by scrolling down only; tables may scroll in a box of their own. */
for (const path of pagePaths) {
  test(`${path} fits into 320 px`, async ({ visitor: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`.${path}`);
    await whenLive(page);
    const tooWide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element.parentElement),
      );
      const pageWidth = document.documentElement.scrollWidth;
      if (pageWidth <= width) return [];
      return [`page ${pageWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
    });
    expect(tooWide).toEqual([]);
  });
}
