/** The site that is measured: served as in production, opened in a real browser. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { OFFLINE_PROGRAM, type OfflineCopy } from '../../../src/offline/offlineCopy.ts';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { findBrowser } from '../browser.ts';
import { CommandError } from '../runCommand.ts';
import { startServer } from '../startServer.ts';

export interface MeasuredSite {
  dir: string;
  /** With the base path and a slash at its end. */
  address: string;
  basePath: string;
}

/** Serves a built site on a free port while work is done with it. */
export async function withSite<Result>(
  dir: string,
  basePath: string,
  work: (site: MeasuredSite) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new CommandError('Web ještě není sestavený. Sestavíte ho příkazem: npm run build');
  }
  const server = await startServer({ dir, port: 0, base: basePath });
  try {
    return await work({ dir, address: server.address, basePath });
  } finally {
    await server.close();
  }
}

/** Starts the browser while work is done with it. */
export async function withBrowser<Result>(
  work: (browser: Browser) => Promise<Result>,
  args: readonly string[] = [],
): Promise<Result> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...args],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens a visit of its own, with nothing kept from others.
 *
 * @param offline whether the browser may keep the copy for reading offline: it answers in the place of the server
 */
export async function withVisit<Result>(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<Result>,
  { offline = false }: { offline?: boolean } = {},
): Promise<Result> {
  const serviceWorkers = offline ? 'allow' : 'block';
  const context = await browser.newContext({ locale: 'cs-CZ', timezoneId: 'UTC', serviceWorkers });
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Addresses of all pages of the sitemap, from the site's root without the base path. */
export async function sitemapPaths(dir: string, { siteUrl, basePath }: Environment): Promise<string[]> {
  const xml = await readFile(join(dir, 'sitemap.xml'), 'utf8');
  const root = siteUrl + basePath;
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => `/${address!.slice(root.length)}`);
}

/** Folder of the frames for other people's pages. */
const FRAMES = 'vlozit';

/** Addresses of all frames, those of days included; none where there are no frames yet. */
export async function framePaths(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, FRAMES), { recursive: true }).catch(() => []);
  const pages = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('/index.html'));
  return pages.map((name) => `/${FRAMES}/${name.slice(0, -'index.html'.length)}`).sort();
}

/** The files of the copy for reading offline, from the site's root, with the program that looks after it. */
export async function offlinePaths(dir: string, basePath: string): Promise<string[]> {
  const program = await readFile(join(dir, OFFLINE_PROGRAM), 'utf8');
  const copy = JSON.parse(program.slice(program.indexOf('{'), program.indexOf(';\n'))) as OfflineCopy;
  return [`/${OFFLINE_PROGRAM}`, ...copy.files.map(([path]) => path.slice(basePath.length - 1))];
}

/**
 * The paths of everything a page asks its own site for while something happens, from the site's root; what the
 * browser has in its memory is not asked for.
 */
export async function requestsDuring(page: Page, site: MeasuredSite, happens: () => Promise<void>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, string>();
  const fromMemory = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  session.on('Network.requestServedFromCache', ({ requestId }) => fromMemory.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromServiceWorker) fromMemory.add(requestId);
  });
  await happens();
  await session.detach();
  const paths = [...asked]
    .filter(([id, url]) => !fromMemory.has(id) && url.startsWith(site.address))
    .map(([, url]) => `/${new URL(url).pathname.slice(site.basePath.length)}`);
  if (paths.length === 0) throw new Error(`nothing was asked for: ${page.url()}`);
  return paths;
}
