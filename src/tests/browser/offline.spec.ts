import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/lib/startServer.ts';
import { subpathSite } from '../../../scripts/lib/testKinds.ts';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { writeOfflineCopy } from '../../../scripts/lib/writeOfflineCopy.ts';
import { OFFLINE_PROGRAM } from '../../offline/offlineCopy.ts';
import { readEnvironment } from '../../site/readEnvironment.ts';
import { environment } from '../support/builtSite.ts';

/** A server of one test, which goes away and comes back with another site. */
class Host {
  readonly base: string;
  #port = 0;
  #server: RunningServer | null = null;

  constructor(base: string) {
    this.base = base;
  }

  /** Serves a folder, always on the port of the first time: for browsers the port is a part of the site's name. */
  async serve(dir: string): Promise<string> {
    await this.close();
    this.#server = await startServer({ dir, port: this.#port, base: this.base });
    this.#port = Number(new URL(this.#server.address).port);
    return this.#server.address;
  }

  /** A server whose site is broken. */
  async fail(): Promise<void> {
    await this.close();
    const server = createServer((_request, response) => response.writeHead(503).end('Nejde to.'));
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#server = {
      address: '',
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }

  async close(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }
}

const test = base.extend<{ host: Host; folder: string }>({
  host: async ({}, use) => {
    const host = new Host(environment.basePath);
    await use(host);
    await host.close();
  },
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bez-pripojeni-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Waits until the copy of the story stands and looks after the page. */
async function copyStands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** What a reader sees of the story: words, drawings, and whether styles and the font are there. */
async function look(page: Page) {
  await whenLive(page);
  return page.evaluate(async () => {
    await document.fonts.ready;
    return {
      words: document.body.innerText,
      heading: document.querySelector('h1')!.innerText,
      drawings: [...document.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0).length,
      styles: [...document.styleSheets].map(({ cssRules }) => cssRules.length),
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    };
  });
}

/** Whether the program answers a page that asks for a file. Each query is new: the browser has it in no memory. */
async function programAnswers(page: Page, url: string): Promise<boolean> {
  const response = page.waitForResponse(url);
  await page.evaluate((address) => fetch(address), url);
  return (await response).fromServiceWorker();
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the story reads without a network after one visit', async ({ page, host }) => {
  await page.goto(await host.serve(environment.outDir));
  await copyStands(page);
  const online = await look(page);
  expect(online.drawings).toBeGreaterThan(0);
  expect(online.fonts).not.toEqual([]);
  await host.close();
  await page.reload();
  expect(await look(page)).toEqual(online);
  // The way in does not matter: a counted link, a link to a chapter.
  await page.goto(`${page.url().replace(/[?#].*/, '')}?odkud=plakat#implementace`);
  expect((await look(page)).styles).toEqual(online.styles);
  await expect(heading(page)).toHaveText(online.heading);
});

test('other pages say without a network that the story is there', async ({ page, host }) => {
  const address = await host.serve(environment.outDir);
  await page.goto(address);
  await copyStands(page);
  await host.close();
  await page.goto(`${address}opatreni/i/`);
  await expect(heading(page)).toHaveText('Jste bez připojení');
  await page.getByRole('main').getByRole('link', { name: 'Celý příběh' }).click();
  await expect(page).toHaveURL(address);
  await expect(page.locator('.chapter')).not.toHaveCount(0);
});

test('a failing server does not take the story away', async ({ page, host }) => {
  await page.goto(await host.serve(environment.outDir));
  const title = await heading(page).innerText();
  await copyStands(page);
  await host.fail();
  await page.reload();
  await expect(heading(page)).toHaveText(title);
});

test('a new version is read at once, and without a network from then on', async ({ page, host, folder }) => {
  await cp(environment.outDir, folder, { recursive: true });
  const story = join(folder, 'index.html');
  const program = join(folder, OFFLINE_PROGRAM);
  await writeFile(story, (await readFile(story, 'utf8')).replace(/(<h1[^>]*>)[^<]*/, '$1Opravená zpráva'));
  await writeFile(program, (await readFile(program, 'utf8')).replace(/^.*\n/, ''));
  await writeOfflineCopy({ siteDir: folder, environment });

  await page.goto(await host.serve(environment.outDir));
  await copyStands(page);
  const [old] = await cachesOf(page);
  await host.serve(folder);
  await page.reload();
  await expect(heading(page)).toHaveText('Opravená zpráva');
  // The new copy comes after the page; the old one goes when the new one is whole.
  await expect.poll(async () => (await cachesOf(page)).includes(old!)).toBe(false);
  await expect.poll(() => cachesOf(page)).toHaveLength(1);
  await host.close();
  await page.reload();
  await expect(heading(page)).toHaveText('Opravená zpráva');
});

test('a half-uploaded version keeps the old copy', async ({ page, host, folder }) => {
  await cp(environment.outDir, folder, { recursive: true });
  const program = join(folder, OFFLINE_PROGRAM);
  // The program of a new version whose pages have not been uploaded yet: the hashes disagree.
  const text = await readFile(program, 'utf8');
  await writeFile(program, text.replace(/("cache":"[^"]*) \w+"/, '$1 nova"').replace(/sha256-\w/, 'sha256-_'));
  await page.goto(await host.serve(environment.outDir));
  await copyStands(page);
  const before = await page.evaluate(() => caches.keys());
  await host.serve(folder);
  await page.reload();
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // An update that is refused rejects or leaves nothing waiting.
    await registration!.update().catch(() => {});
    const installing = registration!.installing;
    if (installing !== null && installing.state !== 'redundant')
      await new Promise<void>((resolve) => {
        installing.addEventListener('statechange', () => {
          if (installing.state === 'redundant' || installing.state === 'activated') resolve();
        });
      });
    return registration!.active!.state;
  });
  expect(refused).toBe('activated');
  await host.close();
  await page.reload();
  await expect(page.locator('.chapter')).not.toHaveCount(0);
  expect(await cachesOf(page)).toEqual(expect.arrayContaining(before));
});

test('frames, their script and their answers never pass through the copy', async ({ page, host, folder }) => {
  await cp(environment.outDir, folder, { recursive: true });
  await mkdir(join(folder, 'vlozit/zkouska'), { recursive: true });
  await writeFile(join(folder, 'vlozit/zkouska/index.html'), '<!doctype html><h1>Rám</h1>');
  await writeFile(join(folder, 'vlozit.js'), '');
  const address = await host.serve(folder);
  await page.goto(address);
  await copyStands(page);

  const kept = (await page.reload())!;
  expect(kept.fromServiceWorker()).toBe(true);
  expect(await programAnswers(page, `${address}ikona.svg?pribeh`)).toBe(true);
  const framed = (await page.goto(`${address}vlozit/zkouska/`))!;
  expect(framed.fromServiceWorker()).toBe(false);
  expect(await programAnswers(page, `${address}ikona.svg?ram`)).toBe(false);
  expect(await programAnswers(page, `${address}vlozit.js`)).toBe(false);
  await host.close();
  await expect(page.goto(`${address}vlozit/zkouska/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('the copy holds files of the site only, and nothing of where the reader went', async ({ page, host }) => {
  const address = await host.serve(environment.outDir);
  await page.goto(address);
  await copyStands(page);
  const contentOf = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return (await (await caches.open(name!)).keys()).map(({ url }) => url);
    });
  const before = await contentOf();
  await page.goto(`${address}opatreni/i/`);
  await page.goto(`${address}opatreni/?q=dluhy`);
  await page.goto(address);
  expect(await contentOf()).toEqual(before);
  expect(before.filter((url) => !url.startsWith(address))).toEqual([]);
});

test('a site in a folder of somebody else’s server keeps to its folder', async ({ page }) => {
  const { outDir, basePath } = readEnvironment(subpathSite, '/');
  test.skip(
    !existsSync(join(outDir, OFFLINE_PROGRAM)),
    'The site for a folder is not built: npm test -- --only subpath-build',
  );
  const host = new Host(basePath);
  try {
    await page.goto(await host.serve(outDir));
    await copyStands(page);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
    expect(scopes).toEqual([basePath]);
    const online = await look(page);
    await host.close();
    await page.reload();
    expect(await look(page)).toEqual(online);
  } finally {
    await host.close();
  }
});
