import { expect, test } from '@playwright/test';
import { headersFor } from '../../site/headers.ts';
import { pagePaths } from '../support/builtSite.ts';

for (const path of pagePaths) {
  test(`${path} keeps its policy, asks nobody else and remembers nothing`, async ({ page, context, baseURL }) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      // Opening the page for what was not found by its own name is no fault, the browser thinks.
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
    });

    const response = await page.goto(`.${path}`, { waitUntil: 'load' });
    const headers = response?.headers() ?? {};
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()], name).toBe(value);

    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
  });
}
