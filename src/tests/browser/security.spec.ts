import { expect, type ConsoleMessage, type Request } from '@playwright/test';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { OFFLINE_PROGRAM } from '../../offline/offlineCopy.ts';
import { headersFor } from '../../site/headers.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

for (const path of pagePaths) {
  test(`${path} keeps its policy, asks nobody else and remembers nothing`, async ({ visitor: page, baseURL }) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    const onConsole = (message: ConsoleMessage) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    };
    const onError = (error: Error) => complaints.push(error.message);
    const onRequest = (request: Request) => {
      if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
    };
    page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);

    const response = await page.goto(`.${path}`);
    await whenLive(page);
    const headers = response?.headers() ?? {};
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()], name).toBe(value);
    // The copy for reading offline comes when the page is at rest, with all that it asks for.
    if (path === '/') await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    // The copy of the story for reading offline is all that stays, and only its own program looks after it.
    const programs = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map((registration) => registration.active?.scriptURL),
    );
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);

    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(stored).toEqual([0, 0, 0]);
    expect(programs.filter((program) => program !== undefined && program !== `${baseURL}${OFFLINE_PROGRAM}`)).toEqual(
      [],
    );
    if (path === '/') expect(programs).toHaveLength(1);
  });
}
