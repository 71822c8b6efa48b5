/** Measures how high frames are at every width, in a real browser. */
import { availableParallelism } from 'node:os';
import type { Page } from 'playwright-core';
import type { FramePoint } from '../../src/site/frameShape.ts';
import { JUMP, NARROWEST, PUBLISHED_WIDTHS, WIDEST } from '../../src/site/frameShape.ts';
import { launchBrowser } from './launchBrowser.ts';
import { startServer } from './startServer.ts';

/** Distance of two measured widths, in px. */
const STRIDE = 24;

/** What is measured: the built site and the paths of its frames, without the base path. */
export interface FramesToMeasure {
  siteDir: string;
  basePath: string;
  paths: readonly string[];
}

/** More windows than this only wait for each other. */
const MOST_WINDOWS = 4;

/**
 * The heights of each frame, by its path. A window of the browser shows one frame after the other and changes its
 * width; frames follow their own width only, so nothing has to be loaded anew.
 *
 * @throws CommandError when no browser can be had
 */
export async function measureFrames({ siteDir, basePath, paths }: FramesToMeasure): Promise<Map<string, FramePoint[]>> {
  const browser = await launchBrowser();
  const server = await startServer({ dir: siteDir, port: 0, base: basePath });
  try {
    const measured = new Map<string, FramePoint[]>();
    const waiting = [...paths];
    const work = async () => {
      // A context of its own is a process of its own.
      const page = await (await browser.newContext({ viewport: { width: WIDEST, height: 800 } })).newPage();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const address = new URL(path.slice(1), server.address).href;
        if (page.url() === 'about:blank') await openFrame(page, address);
        measured.set(path, await measureOne(page, address));
      }
    };
    const windows = Math.min(availableParallelism(), MOST_WINDOWS, paths.length);
    await Promise.all(Array.from({ length: windows }, work));
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openFrame(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Not `fonts.ready`: that is true, too, before the first letter has asked for its font.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
}

const WIDTHS = [
  ...new Set([
    ...Array.from({ length: (WIDEST - NARROWEST) / STRIDE + 1 }, (_, i) => NARROWEST + i * STRIDE),
    ...PUBLISHED_WIDTHS,
  ]),
].sort((a, b) => a - b);

function measureOne(page: Page, address: string): Promise<FramePoint[]> {
  return page.evaluate(
    async ({ address, widths, jump }) => {
      const text = await (await fetch(address)).text();
      const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('main')!;
      document.querySelector('main')!.replaceWith(frame);
      const measure = (width: number) => {
        frame.style.inlineSize = `${width}px`;
        return { width, height: frame.getBoundingClientRect().height };
      };
      const points = widths.map(measure);
      // Where the layout changes, both sides of the change are found to the pixel.
      const edges = points.flatMap((right, i) => {
        let left = points[i - 1];
        if (left === undefined || Math.abs(left.height - right.height) <= jump) return [];
        while (right.width - left.width > 1) {
          const middle = measure(Math.floor((left.width + right.width) / 2));
          if (Math.abs(middle.height - left.height) > Math.abs(middle.height - right.height)) right = middle;
          else left = middle;
        }
        return [left, right];
      });
      const byWidth = new Map([...points, ...edges].map((point) => [point.width, point]));
      return [...byWidth.values()].sort((a, b) => a.width - b.width);
    },
    { address, widths: WIDTHS, jump: JUMP },
  );
}
