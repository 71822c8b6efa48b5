/** Nothing moves by itself while the story opens: neither by what scripts do, nor by the font that comes late. */
import { expect, test, type Page } from '@playwright/test';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { settle, stepsOf } from './scrollyPage.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];
const FONT = '**/*.woff2';

/** How much of the page has moved by itself since it began to open; it grows until the page has come to rest. */
async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What was kept for the observer arrives as a task of its own, before this one.
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );
}

/** Keeps the font back until the page has been seen. */
async function letFontComeLate(page: Page): Promise<void> {
  await page.route(FONT, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
}

for (const size of SIZES) {
  test.describe(`in a window of ${size.width} × ${size.height}`, () => {
    // The copy for reading offline would bring the font past the routes of the tests.
    test.use({ viewport: size, serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

    test('nothing shifts by what scripts do, at the top or at a step', async ({ page }) => {
      // A busy machine may change the font in the middle of it all; that is another matter.
      await page.route(FONT, (route) => route.abort());
      await page.goto('./');
      const steps = await stepsOf(page);
      for (const hash of ['', `#${steps[4]!.id}`, '#zacit']) {
        await page.goto('about:blank');
        await page.goto(`./${hash}`);
        await whenLive(page);
        expect(await shiftOf(page), hash).toBe(0);
      }
    });

    test('nothing shifts when the font comes late', async ({ page }) => {
      await letFontComeLate(page);
      await page.goto('./', { waitUntil: 'commit' });
      // Asked for where it is needed, a font of the system stands in under the name of the one that is to come.
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const isReplaced = await page.evaluate(() =>
        [...document.fonts].some(({ family, status }) => family.includes(' as ') && status === 'loaded'),
      );
      test.skip(!isReplaced, 'This machine has none of the fonts that stand in for ours');
      await whenLive(page);
      // Zero as it is told everywhere, to three places: the links of the head may move aside by some pixels.
      expect(await shiftOf(page)).toBeLessThan(0.0005);
      expect(await page.evaluate(() => document.fonts.check('800 16px "Source Sans 3"'))).toBe(true);
    });
  });
}

test('the script of the story is asked for when everything else has come', async ({ page }) => {
  await page.goto('./');
  await whenLive(page);
  const [loaded, asked] = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { src } = document.querySelector<HTMLElement>('script[data-src]')!.dataset;
    const [script] = performance.getEntriesByName(new URL(src!, location.href).href);
    return [navigation!.loadEventStart, script!.startTime];
  });
  expect(loaded).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(loaded!);
});
