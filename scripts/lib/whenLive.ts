import type { Page } from '@playwright/test';

/**
 * Waits until the script that comes after the first sight of a page has made its parts live. Pages without such a
 * script are ready at once.
 */
export async function whenLive(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('script[data-src]') === null ||
      [...document.querySelectorAll('[data-scrolly], .start')].every((part) => part.classList.contains('is-live')),
  );
}
