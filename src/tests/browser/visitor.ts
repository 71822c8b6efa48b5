/** Visitors who walk through the whole site: one page of the browser for many tests, since opening one takes longest. */
import { test as base, type Page } from '@playwright/test';

interface Visitors {
  /** A page that runs scripts. Tests set what they need of it: size, colours. */
  visitor: Page;
  /** A page with scripts turned off. */
  visitorWithoutScripts: Page;
}

const settings = { baseURL: process.env['TESTED_SITE']!, locale: 'cs-CZ', timezoneId: 'UTC' };

/** Playwright's `test` with the visitors; after a failed test the next one gets new ones. */
export const test = base.extend<object, Visitors>({
  visitor: [
    async ({ browser }, use) => {
      const context = await browser.newContext(settings);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  visitorWithoutScripts: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...settings, javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
