/** Lighthouse on a simulated phone with slow 4G, for the story and a frame. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { installCommand } from '../browser.ts';
import { CommandError } from '../runCommand.ts';
import { TIMES } from './budgets.ts';
import { framePaths, withBrowser, withSite } from './builtSite.ts';
import { blockingByScripts, type LongTask } from './longTasks.ts';
import { median } from './medians.ts';
import { writeFigure, type Row } from './row.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

const CATEGORY_NAMES: Record<Category, [czech: string, english: string]> = {
  performance: ['výkon', 'performance'],
  accessibility: ['přístupnost', 'accessibility'],
  'best-practices': ['osvědčené postupy', 'best practices'],
  seo: ['vyhledávače', 'SEO'],
};

interface Run {
  scores: Record<Category, number>;
  largestPaint: number;
  blocking: number;
  /** The part of it in tasks that ran a script of the site. */
  blockingByScripts: number;
  shift: number;
}

export async function measureLighthouse(
  { outDir, basePath }: Environment,
  say: (line: string) => void,
): Promise<Row[]> {
  const paths = ['/', ...(await framePaths(outDir)).slice(0, 1)];
  const port = await freePort();
  return withSite(outDir, basePath, (site) =>
    withBrowser(async () => {
      const rows: Row[] = [];
      for (const path of paths) rows.push(...(await pageRows(path, site.address + path.slice(1), port, say)));
      return rows;
    }, [`--remote-debugging-port=${port}`]),
  );
}

async function pageRows(path: string, url: string, port: number, say: (line: string) => void): Promise<Row[]> {
  const withScripts: Run[] = [];
  const without: Run[] = [];
  // The first page of a browser that has just started also pays for the start.
  say(`Lighthouse ${path}, běh na zahřátí`);
  await run(url, port, false);
  for (let i = 0; i < RUNS; i++) {
    say(`Lighthouse ${path}, běh ${i + 1} z ${RUNS}`);
    // In turns, so that both meet the same moods of the machine.
    withScripts.push(await run(url, port, false));
    without.push(await run(url, port, true));
  }
  const middle = (pick: (run: Run) => number) => median(withScripts.map(pick));
  const isFrame = path !== '/';
  const note = `medián ${RUNS} běhů, simulovaná pomalá 4G`;
  // Frames ask search engines to stay away, which lowers that score on purpose.
  const categories = CATEGORIES.filter((category) => !(isFrame && category === 'seo'));
  return [
    ...categories.map((category): Row => {
      const [czech, english] = CATEGORY_NAMES[category];
      const measured = middle(({ scores }) => scores[category]);
      return {
        name: `Lighthouse ${path}: ${czech}`,
        english: `Lighthouse \`${path}\`: ${english}`,
        unit: 'score',
        measured,
        budget: 100,
        note,
      };
    }),
    {
      name: `LCP ${path}`,
      english: `LCP \`${path}\` (simulated slow 4G)`,
      unit: 'ms',
      measured: middle(({ largestPaint }) => largestPaint),
      budget: TIMES.largestPaint,
      note,
    },
    {
      name: `TBT ${path} (smí být jako bez skriptů)`,
      english: `TBT \`${path}\`, against the same page without scripts`,
      unit: 'ms',
      measured: middle(({ blocking }) => blocking),
      budget: middle(({ blocking, blockingByScripts }) => Math.max(0, blocking - blockingByScripts)),
      note: `${note}; se zakázanými skripty ${range(without.map(({ blocking }) => blocking))}`,
    },
    {
      name: `CLS ${path}`,
      english: `CLS \`${path}\``,
      unit: 'number',
      measured: middle(({ shift }) => shift),
      budget: 0,
      note,
    },
  ];
}

/** From the least to the most, in milliseconds. */
function range(values: readonly number[]): string {
  return `${writeFigure(Math.min(...values), 'ms', 'cs')} až ${writeFigure(Math.max(...values), 'ms', 'cs')}`;
}

/** Lighthouse itself asks to be run again when it has lost sight of a page. */
const ATTEMPTS = 3;

async function run(url: string, port: number, isWithoutScripts: boolean): Promise<Run> {
  const { default: lighthouse } = await import('lighthouse');
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: [...CATEGORIES],
      ...(isWithoutScripts && { blockedUrlPatterns: ['*.js'] }),
    });
    const { categories, audits, runtimeError } = result!.lhr;
    if (runtimeError) {
      reason = runtimeError.message;
      continue;
    }
    const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
    return {
      scores: Object.fromEntries(
        CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
      ) as Record<Category, number>,
      largestPaint: value('largest-contentful-paint'),
      blocking: value('total-blocking-time'),
      blockingByScripts: blockingByScripts(longTasks(audits['long-tasks']?.details)),
      shift: value('cumulative-layout-shift'),
    };
  }
  throw new CommandError(
    `Lighthouse stránku ${url} neotevřel: ${reason}\nPřibalený prohlížeč mu nestačí (padá na hlavičce Referrer-Policy). ${installCommand()}`,
  );
}

/** The tasks over 50 ms that Lighthouse lists, each with the script or page it works for. */
function longTasks(details: unknown): LongTask[] {
  return (details as { items?: LongTask[] } | undefined)?.items ?? [];
}

/** A port that nobody uses at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
