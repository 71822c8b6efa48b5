/** Somebody else's site: pages of another origin that show our frames. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { test as base, type Frame, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { documentOf, environment, files } from '../support/builtSite.ts';

interface HostPage {
  body: string;
  head?: string;
  headers?: Record<string, string>;
}

/** A site whose pages a test writes. */
export interface HostSite {
  address: string;
  /** Puts a page up and gives its address. */
  put: (page: HostPage) => string;
}

const PYM = readFileSync(resolve(import.meta.dirname, '../../../node_modules/pym.js/dist/pym.v1.min.js'));

async function startHost(): Promise<HostSite & { server: Server }> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/pym.js') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(PYM);
    const page = pages.get(path);
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(`<!doctype html><html lang="cs"><head><title>Noviny</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${page.head ?? ''}</head>
<body style="margin:0">${page.body}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (page: HostPage) => {
    const path = `/clanek-${pages.size}`;
    pages.set(path, page);
    return address + path;
  };
  return { address, put, server };
}

/** Playwright's `test` with another site beside ours. */
export const test = base.extend<object, { host: HostSite }>({
  host: [
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await new Promise((done) => host.server.close(done));
    },
    { scope: 'worker' },
  ],
});

/** Ids of all embeds, from the oEmbed answers that were built. */
export const embedIds: readonly string[] = [...files]
  .flatMap((file) => /^\/oembed\/([a-z0-9-]+)\.json$/.exec(file)?.[1] ?? [])
  .sort();

const built = environment.siteUrl + environment.basePath;

/** A text with every address of the site as it was built changed to where the tests serve it. */
export function served(text: string): string {
  return text.replaceAll(built, process.env['TESTED_SITE']!);
}

/** The code of an embed as an editor copies it from our page. */
export function codeOf(id: string, form: 'kod' | 'ramec' | 'odkaz' | 'obrazek'): string {
  const path = id.startsWith('ukazatel-')
    ? `/ukazatele/${id.slice('ukazatel-'.length)}/`
    : [...files].find((file) => file === `/grafy/${id}/index.html`)
      ? `/grafy/${id}/`
      : '/grafy/vystup/';
  const field = documentOf(path).getElementById(`kod-${id}-${form}`);
  if (field === null) throw new Error(`no code ${form} of ${id} on ${path}`);
  // To the parser, what stands in a textarea is raw text.
  const { document } = parseHTML(`<html><body><p>${field.textContent}</p></body></html>`);
  return served(document.querySelector('p')?.textContent ?? '');
}

/** The script of our full code. */
export const scriptTag = () => `<script async src="${process.env['TESTED_SITE']!}vlozit.js"></script>`;

/** The documents in our frames on a page, each complete with its font. */
export async function framesOf(page: Page): Promise<Frame[]> {
  await page.waitForLoadState('load');
  const frames = page.frames().filter((frame) => frame.url().includes('/vlozit/'));
  for (const frame of frames) {
    await frame.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
  }
  return frames;
}

/** How a frame fits: the height of its content and the room that it has, in px. */
export async function fitOf(frame: Frame) {
  return frame.evaluate(() => {
    const root = document.documentElement;
    return {
      id: location.pathname.replace(/^.*\/vlozit\//, ''),
      content: Math.ceil(document.body.getBoundingClientRect().height),
      room: window.innerHeight,
      scrollsDown: root.scrollHeight > window.innerHeight,
      scrollsAside: root.scrollWidth > root.clientWidth,
    };
  });
}
