/** Measures how high frames are at every width, in a real browser. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FramePoint } from '../../src/site/frameShape.ts';
import { JUMP, NARROWEST, PUBLISHED_WIDTHS, WIDEST } from '../../src/site/frameShape.ts';
import { launchBrowser } from './launchBrowser.ts';
import { startServer } from './startServer.ts';

/** Distances of measured widths, in px, the first for all frames; the others only where a frame's height changes. */
const STRIDES = [96, 48, 24] as const;

/** What is measured: the built site and the paths of its frames, without the base path. */
export interface FramesToMeasure {
  siteDir: string;
  basePath: string;
  paths: readonly string[];
}

/** More windows than this only wait for each other. */
const MOST_WINDOWS = 4;
/** So many frames are laid out at once: each layout has a cost of its own, however little there is to lay out. */
const BATCH = 24;

/**
 * The heights of each frame, by its path. A window of the browser shows some frames below each other and changes
 * their widths; frames follow their own width only, so nothing has to be loaded anew.
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
      for (let batch = waiting.splice(0, BATCH); batch.length > 0; batch = waiting.splice(0, BATCH)) {
        if (page.url() === 'about:blank') await openFrame(page, new URL(batch[0]!.slice(1), server.address).href);
        const texts = await Promise.all(batch.map((path) => readFile(join(siteDir, path, 'index.html'), 'utf8')));
        const points = await measureBatch(page, texts);
        batch.forEach((path, i) => measured.set(path, points[i]!));
      }
    };
    const windows = Math.min(availableParallelism(), MOST_WINDOWS, Math.ceil(paths.length / BATCH));
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

/** For each stride the widths that it adds to those before it; the published ones are all among the first. */
const WIDTHS = STRIDES.map((stride, i) => {
  const grid = Array.from({ length: (WIDEST - NARROWEST) / stride + 1 }, (_, n) => NARROWEST + n * stride);
  const before = STRIDES[i - 1];
  const published: readonly number[] = PUBLISHED_WIDTHS;
  if (before === undefined) return [...new Set([...grid, ...published])].sort((a, b) => a - b);
  return grid.filter((width) => (width - NARROWEST) % before !== 0 && !published.includes(width));
});

function measureBatch(page: Page, texts: readonly string[]): Promise<FramePoint[][]> {
  return page.evaluate(
    ({ texts, widths, jump }) => {
      const frames = texts.map((text) =>
        new DOMParser().parseFromString(text, 'text/html').querySelector<HTMLElement>('main')!,
      );
      // What is drawn takes its room from the drawing's own size.
      for (const frame of frames) for (const svg of frame.querySelectorAll('svg')) svg.replaceChildren();
      document.body.replaceChildren(...frames);
      /** Gives some frames their widths, then reads the heights of all: one layout. */
      const measure = (wanted: readonly { frame: number; width: number }[]) => {
        for (const { frame, width } of wanted) frames[frame]!.style.inlineSize = `${width}px`;
        return wanted.map(({ frame, width }) => ({ width, height: frames[frame]!.getBoundingClientRect().height }));
      };
      const points: { width: number; height: number }[][] = frames.map(() => []);
      for (const added of widths) {
        // Lines of text only break where a frame is lower on the one side than on the other.
        const changes = (frame: number, width: number) => {
          const right = points[frame]!.findIndex((point) => point.width > width);
          return right < 1 || points[frame]![right]!.height !== points[frame]![right - 1]!.height;
        };
        for (const width of added) {
          const wanted = frames.map((_, frame) => ({ frame, width })).filter(({ frame }) => changes(frame, width));
          measure(wanted).forEach((point, i) => points[wanted[i]!.frame]!.push(point));
        }
        for (const ofFrame of points) ofFrame.sort((a, b) => a.width - b.width);
      }
      // Where the layout changes, both sides of the change are found to the pixel.
      const searches = points.flatMap((ofFrame, frame) =>
        ofFrame.flatMap((right, i) => {
          const left = ofFrame[i - 1];
          return left === undefined || Math.abs(left.height - right.height) <= jump ? [] : [{ frame, left, right }];
        }),
      );
      const open = new Set(searches);
      while (open.size > 0) {
        // One search of each frame at a time: a frame has one width.
        const step = [...new Map([...open].map((search) => [search.frame, search])).values()];
        const middles = measure(
          step.map(({ frame, left, right }) => ({ frame, width: Math.floor((left.width + right.width) / 2) })),
        );
        step.forEach((search, i) => {
          const middle = middles[i]!;
          const { left, right } = search;
          if (right.width - left.width <= 1) open.delete(search);
          else if (Math.abs(middle.height - left.height) > Math.abs(middle.height - right.height))
            search.right = middle;
          else search.left = middle;
        });
      }
      for (const { frame, left, right } of searches) points[frame]!.push(left, right);
      return points.map((ofFrame) => {
        const byWidth = new Map(ofFrame.map((point) => [point.width, point]));
        return [...byWidth.values()].sort((a, b) => a.width - b.width);
      });
    },
    { texts, widths: WIDTHS, jump: JUMP },
  );
}
