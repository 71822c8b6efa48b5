/** How much travels to a reader, measured by the requests of a real browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { onePageOfEachKind } from '../accessibility/pageKinds.ts';
import { BYTES } from './budgets.ts';
import {
  framePaths,
  offlinePaths,
  requestsDuring,
  sitemapPaths,
  withBrowser,
  withSite,
  withVisit,
  type MeasuredSite,
} from './builtSite.ts';
import { sentBytes, weigh } from './pageBytes.ts';
import { writeFigure, type Row } from './row.ts';

/** Pages about one thing lie two folders deep. */
const DETAIL = /^\/([^/]+)\/[^/]+\/$/;
const EMBED_SCRIPT = '/vlozit.js';
const NOT_YET = 'ještě není sestaveno';

export async function measureBytes(environment: Environment): Promise<Row[]> {
  const { outDir, basePath } = environment;
  const paths = await sitemapPaths(outDir, environment);
  const frames = await framePaths(outDir);
  return withSite(outDir, basePath, (site) =>
    withBrowser(async (browser) => [
      ...(await storyRows(browser, site)),
      ...(await detailRows(browser, site, paths)),
      ...(await frameRows(browser, site, frames)),
      embedScriptRow(outDir),
      await searchRow(browser, site),
      ...(await kindRows(browser, site, onePageOfEachKind([...paths, ...frames]))),
    ]),
  );
}

const row = (name: string, english: string, measured: number | null, budget: number | null, note?: string): Row => ({
  name,
  english,
  unit: 'bytes',
  measured,
  budget,
  ...(note !== undefined && { note }),
});

async function storyRows(browser: Browser, site: MeasuredSite): Promise<Row[]> {
  const asked = await withVisit(browser, (page) =>
    requestsDuring(page, site, async () => {
      await page.goto(site.address, { waitUntil: 'networkidle' });
    }),
  );
  // What the copy for reading offline fetches by itself counts too.
  const { html, css, js, font, all } = weigh(site.dir, [...asked, ...(await offlinePaths(site.dir, site.basePath))]);
  const notice = all - html - css - js - font;
  const story = sentBytes(site.dir, '/');
  const { story: budget } = BYTES;
  return [
    row('Příběh, první návštěva: HTML s kresbami', '`/` first visit: HTML with all drawings', story, budget.html),
    row('Příběh: CSS', '`/` CSS', css, budget.css),
    row('Příběh: JavaScript i s kopií pro čtení bez připojení', '`/` JavaScript, offline copy included', js, budget.js),
    row('Příběh: písmo', '`/` font', font, budget.font),
    row(
      'Příběh: všechno dohromady',
      '`/` all together',
      all,
      budget.all,
      `z toho ikona a stránka „bez připojení“ ${writeFigure(notice + html - story, 'bytes', 'cs')}`,
    ),
  ];
}

/** The heaviest page of each kind, for a reader who comes from the story. */
async function detailRows(browser: Browser, site: MeasuredSite, paths: readonly string[]): Promise<Row[]> {
  const heaviest = new Map<string, string>();
  for (const path of paths) {
    const kind = DETAIL.exec(path)?.[1];
    if (kind === undefined) continue;
    const known = heaviest.get(kind);
    if (known === undefined || sentBytes(site.dir, path) > sentBytes(site.dir, known)) heaviest.set(kind, path);
  }
  const rows: Row[] = [];
  for (const path of heaviest.values()) {
    const asked = await withVisit(browser, async (page) => {
      await page.goto(site.address, { waitUntil: 'networkidle' });
      return requestsDuring(page, site, async () => {
        await page.goto(site.address + path.slice(1), { waitUntil: 'networkidle' });
      });
    });
    const { all } = weigh(site.dir, asked.filter(isNoFrame));
    rows.push(
      row(`Nejtěžší stránka svého druhu: ${path}`, `heaviest page of its kind: \`${path}\``, all, BYTES.detail),
    );
  }
  return rows;
}

/** The live preview of a figure's frame is counted with the frames. */
function isNoFrame(path: string): boolean {
  return !path.startsWith('/vlozit');
}

async function frameRows(browser: Browser, site: MeasuredSite, frames: readonly string[]): Promise<Row[]> {
  const names = ['Rám grafu: všechno dohromady (nejtěžší)', 'heaviest frame, all together'] as const;
  const scripts = ['Rám grafu: JavaScript', 'frame: JavaScript'] as const;
  if (frames.length === 0) {
    return [row(...names, null, BYTES.frame.all, NOT_YET), row(...scripts, null, BYTES.frame.js, NOT_YET)];
  }
  const [path] = frames.toSorted((a, b) => sentBytes(site.dir, b) - sentBytes(site.dir, a));
  const asked = await withVisit(browser, (page) =>
    requestsDuring(page, site, async () => {
      await page.goto(site.address + path!.slice(1), { waitUntil: 'networkidle' });
    }),
  );
  const { all, js } = weigh(site.dir, asked);
  return [row(...names, all, BYTES.frame.all, path), row(...scripts, js, BYTES.frame.js, path)];
}

function embedScriptRow(dir: string): Row {
  const isThere = existsSync(join(dir, EMBED_SCRIPT));
  const measured = isThere ? sentBytes(dir, EMBED_SCRIPT) : null;
  return row(EMBED_SCRIPT, `\`${EMBED_SCRIPT}\``, measured, BYTES.embedScript, isThere ? undefined : NOT_YET);
}

async function searchRow(browser: Browser, site: MeasuredSite): Promise<Row> {
  const asked = await withVisit(browser, async (page) => {
    await page.goto(`${site.address}opatreni/`, { waitUntil: 'networkidle' });
    return requestsDuring(page, site, async () => {
      await page.locator('#hledat').fill('dluhy');
      await page.locator('#hledat').press('Enter');
      await page.locator('#vysledky > li').first().waitFor();
    });
  });
  const { all } = weigh(site.dir, asked);
  return row('První hledání: všechno, co načte', 'first search: everything it loads', all, BYTES.firstSearch);
}

/** What each kind of page consists of, for a reader who comes to it first; without the copy for reading offline. */
async function kindRows(browser: Browser, site: MeasuredSite, paths: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of paths) {
    const asked = await withVisit(browser, (page) =>
      requestsDuring(page, site, async () => {
        await page.goto(site.address + path.slice(1), { waitUntil: 'networkidle' });
      }),
    );
    const own = path.startsWith('/vlozit') ? asked : asked.filter(isNoFrame);
    const { all, ...byKind } = weigh(site.dir, own);
    rows.push({ ...row(path, `\`${path}\``, all, null), byKind });
  }
  return rows;
}
