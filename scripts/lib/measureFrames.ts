/** Measures how high frames are at every width, in a real browser. */
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

/**
 * The heights of each frame, by its path. One page of the browser shows one frame after the other and changes its
 * width; frames follow their own width only, so nothing has to be loaded anew.
 *
 * @throws CommandError when no browser can be had
 */
export async function measureFrames({ siteDir, basePath, paths }: FramesToMeasure): Promise<Map<string, FramePoint[]>> {
  const [first] = paths;
  if (first === undefined) return new Map();
  const server = await startServer({ dir: siteDir, port: 0, base: basePath });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDEST, height: 800 } });
    await page.goto(new URL(first.slice(1), server.address).href);
    // Not `fonts.ready`: that is true, too, before the first letter has asked for its font.
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
    const measured = new Map<string, FramePoint[]>();
    for (const path of paths) measured.set(path, await measureOne(page, new URL(path.slice(1), server.address).href));
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
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
