/** Whether the site asks anybody else, and what it leaves in a browser. */
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { whenLive } from '../whenLive.ts';
import { framePaths, sitemapPaths, withBrowser, withSite, withVisit } from './builtSite.ts';
import type { Row } from './row.ts';

/** Counts over one visit of every page and frame, one after another. */
export async function measurePrivacy(environment: Environment): Promise<Row[]> {
  const { outDir, basePath } = environment;
  const paths = [...(await sitemapPaths(outDir, environment)), ...(await framePaths(outDir))];
  const { foreign, cookies, stored } = await withSite(outDir, basePath, (site) =>
    withBrowser((browser) =>
      withVisit(
        browser,
        async (page, context) => {
          let foreign = 0;
          let stored = 0;
          context.on('request', (request) => {
            if (!request.url().startsWith(site.address)) foreign++;
          });
          for (const path of paths) {
            await page.goto(site.address + path.slice(1));
            await whenLive(page);
            // The copy for reading offline comes when the story is at rest, with all that it asks for.
            if (path === '/') await page.evaluate(async () => void (await navigator.serviceWorker.ready));
            stored += await page.evaluate(
              async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
            );
          }
          return { foreign, cookies: (await context.cookies()).length, stored };
        },
        { offline: true },
      ),
    ),
  );
  const note = `${paths.length} adres`;
  const row = (name: string, english: string, measured: number): Row => ({
    name,
    english: `${english}, ${paths.length} addresses`,
    unit: 'number',
    measured,
    budget: 0,
    note,
  });
  return [
    row('Dotazy na cizí servery', 'requests to another origin', foreign),
    row('Cookies', 'cookies', cookies),
    row('Úložiště o čtenáři', 'storage about the reader', stored),
  ];
}
