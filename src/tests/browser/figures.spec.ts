import { expect } from '@playwright/test';
import { contrastRatio } from '../../design/contrastRatio.ts';
import { documentOf, pagePaths } from '../support/builtSite.ts';
import { setColumnWidth, shownDrawings, type ShownDrawing, type ShownText } from './drawings.ts';
import { test } from './visitor.ts';

const figurePaths = pagePaths.filter((path) => documentOf(path).querySelector('h1.figure-title') !== null);
const COLUMNS = [320, 480, 720, 1100];
/** High enough for the longest figure, so that all of it is in the window. */
const WINDOW = { width: 1280, height: 6000 };

test('there are pages of figures', () => {
  expect(figurePaths.length).toBeGreaterThan(0);
});

for (const path of figurePaths) {
  test.describe(path, () => {
    test('shows exactly one drawing in every column, with its words inside and apart', async ({ visitor: page }) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      await page.setViewportSize(WINDOW);
      await page.goto(`.${path}`);
      await page.evaluate(() => document.fonts.ready);
      for (const width of COLUMNS) {
        await setColumnWidth(page, width);
        const drawings = await shownDrawings(page);
        expect(drawings, `${width} px`).toHaveLength(1);
        const [drawing] = drawings as [ShownDrawing];
        expect(drawing.texts.length).toBeGreaterThan(0);
        expect(overlaps(drawing.texts), `${width} px`).toEqual([]);
        expect(outside(drawing), `${width} px`).toEqual([]);
      }
    });

    test('has letters of 12 px and more on the smallest phone', async ({ visitor: page }) => {
      await page.setViewportSize({ width: 320, height: 6000 });
      await page.goto(`.${path}`);
      const [drawing] = (await shownDrawings(page)) as [ShownDrawing];
      const small = drawing.texts.filter(({ size }) => size < 11.99);
      expect(small.map(({ text, size }) => `${text}: ${size.toFixed(1)} px`)).toEqual([]);
      expect(overlaps(drawing.texts)).toEqual([]);
      expect(outside(drawing)).toEqual([]);
    });

    test('is an image named by its heading and described by the visible words', async ({ visitor: page }) => {
      await page.setViewportSize(WINDOW);
      await page.goto(`.${path}`);
      const heading = (await page.locator('h1').innerText()).trim();
      const [drawing] = (await shownDrawings(page)) as [ShownDrawing];
      expect(drawing.role).toBe('img');
      expect(drawing.name).toBe(heading);
      expect(drawing.description.length).toBeGreaterThan(80);
      await expect(page.getByRole('img', { name: heading, exact: true })).toHaveCount(1);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has readable words and visible marks in ${colorScheme} colours`, async ({ visitor: page }) => {
        await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
        await page.setViewportSize(WINDOW);
        await page.goto(`.${path}`);
        for (const width of [320, 720]) {
          await setColumnWidth(page, width);
          const [drawing] = (await shownDrawings(page)) as [ShownDrawing];
          expect(unreadable(drawing)).toEqual([]);
          expect(faint(drawing)).toEqual([]);
        }
      });
    }

    test('is legible in forced colours', async ({ visitor: page }) => {
      await page.setViewportSize(WINDOW);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await page.goto(`.${path}`);
        const [drawing] = (await shownDrawings(page)) as [ShownDrawing];
        expect(unreadable(drawing)).toEqual([]);
        expect(faint(drawing)).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'none' });
    });
  });
}

function overlaps(texts: readonly ShownText[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right && box.left < a.box.right && a.box.top < box.bottom && box.top < a.box.bottom,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Words that leave the drawing, and by how much. */
function outside({ box, texts }: ShownDrawing): string[] {
  return texts.flatMap(({ text, box: { left, top, right, bottom } }) => {
    const beyond = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
    return beyond > 0.5 ? [`${text}: ${beyond.toFixed(1)} px`] : [];
  });
}

function unreadable({ texts }: ShownDrawing): string[] {
  return texts
    .filter(({ colour, ground }) => ratio(colour, ground) < 4.5)
    .map(({ text, colour, ground }) => `${text}: ${colour} on ${ground}`);
}

/** Marks of which neither the face nor the edge stands out from the page. */
function faint({ marks, ground }: ShownDrawing): string[] {
  return marks
    .filter(({ colours }) => !colours.some((colour) => ratio(colour, ground) >= 3))
    .map(({ role, colours }) => `${role}: ${colours.join(', ')} on ${ground}`);
}

/** Contrast of two opaque colours as browsers write them: `rgb(1, 2, 3)`, `color(srgb 0.1 0.2 0.3)`. */
function ratio(a: string, b: string): number {
  return contrastRatio(hex(a), hex(b));
}

function hex(colour: string): string {
  const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/
    .exec(colour)
    ?.slice(1)
    .map((share) => Math.round(Number(share) * 255));
  const channels = mixed ?? /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (channels === undefined) throw new Error(`invalid colour: ${colour}`);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
