/** How long a query takes over ten thousand measures, once the index is loaded. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { TIMES } from './budgets.ts';
import { withBrowser, withSite, withVisit } from './builtSite.ts';
import { largestSite } from './builds.ts';
import { median } from './medians.ts';
import type { Row } from './row.ts';

/** Words that find a lot, little, by everyday speech, by number, with a slip of the finger. */
const QUERIES = ['dluhy', 'byt', 'krizové bydlení', 'cíl 4', 'pro seniory', 'dluhove porademstvi', 'terénní služby'];
const ROUNDS = 5;

export async function measureQuery({ basePath }: Environment): Promise<Row[]> {
  const row: Row = {
    name: 'Dotaz nad 10 000 opatřeními, zahřátý',
    english: 'query over 10,000 measures, warm',
    unit: 'ms',
    measured: null,
    budget: TIMES.query,
  };
  if (!existsSync(join(largestSite, 'index.html'))) {
    return [{ ...row, note: 'nejdřív: npm run bench -- --only scale' }];
  }
  const times = await withSite(largestSite, basePath, (site) =>
    withBrowser((browser) =>
      withVisit(browser, async (page) => {
        await page.goto(`${site.address}opatreni/`);
        return page.evaluate(
          async ({ queries, rounds }) => {
            const field = document.querySelector<HTMLInputElement>('#hledat')!;
            const list = document.querySelector('#vysledky')!;
            /** From the sent query to its results in the page. */
            const ask = (text: string) =>
              new Promise<number>((resolve) => {
                const observer = new MutationObserver(() => {
                  if (list.getAttribute('aria-busy') !== 'false') return;
                  observer.disconnect();
                  resolve(performance.now() - start);
                });
                observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
                field.value = text;
                const start = performance.now();
                field.form!.requestSubmit();
              });
            for (const query of queries) await ask(query);
            const times: number[][] = queries.map(() => []);
            for (let round = 0; round < rounds; round++) {
              for (const [i, query] of queries.entries()) times[i]!.push(await ask(query));
            }
            return times;
          },
          { queries: QUERIES, rounds: ROUNDS },
        );
      }),
    ),
  );
  const medians = times.map(median);
  const slowest = Math.max(...medians);
  const worst = QUERIES[medians.indexOf(slowest)];
  return [
    { ...row, measured: median(medians), note: `medián ${QUERIES.length} dotazů` },
    {
      ...row,
      name: 'Dotaz nad 10 000 opatřeními, nejpomalejší',
      english: 'the same, the slowest of the queries',
      measured: slowest,
      note: `„${worst}“`,
    },
  ];
}
