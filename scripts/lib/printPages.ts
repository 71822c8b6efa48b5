/** Prints the page `/tisk/` with the numbers of its own pages written in. */
import type { Page } from 'playwright-core';
import { floatFigures } from './floatFigures.ts';
import { launchBrowser } from './launchBrowser.ts';
import { writePages } from './writePages.ts';
import { CommandError } from './runCommand.ts';

export interface PrintOptions {
  /** Address of the page to print. */
  address: string;
  /** Address of the site that the page belongs to, and the one that readers know it by; both with the base path. */
  siteAddress: string;
  publicAddress: string;
  /** Finds the page of every anchor in a printed PDF. */
  readPages: (pdf: Uint8Array) => Promise<ReadonlyMap<string, number>>;
  /** Hears how many times it has been printed. */
  onPass?: (pass: number) => void;
}

/** Numbers move lines, lines move pages: it takes two or three passes. More means that they chase each other. */
const MOST_PASSES = 6;

/**
 * Prints again and again until the numbers of pages that stand in the text are the true ones.
 *
 * @returns the PDF as the browser made it: tagged, with bookmarks
 * @throws CommandError when there is no browser, the page cannot be loaded or the numbers never settle
 */
export async function printPages({
  address,
  siteAddress,
  publicAddress,
  readPages,
  onPass,
}: PrintOptions): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await openForPrint(page, address);
    await page.evaluate(turnLinks, { from: siteAddress, to: publicAddress });
    await page.evaluate(floatFigures);
    let known: ReadonlyMap<string, number> = new Map();
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
      await page.evaluate(writePages, [...known]);
      const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      onPass?.(pass);
      const found = await readPages(pdf);
      if (pass > 1 && isSame(known, found)) return pdf;
      known = found;
    }
  } finally {
    await browser.close();
  }
  throw new CommandError(
    `Čísla stránek v tiskové zprávě se ani po ${MOST_PASSES} tiscích neustálila. Zkuste v textu zkrátit nebo prodloužit odstavec; bez PDF sestavíte web příkazem npm run build -- --no-pdf.`,
  );
}

/** Loads the page as paper sees it: print styles, and the fonts that only they use. */
async function openForPrint(page: Page, address: string): Promise<void> {
  // Blocks have the heights they will have on paper: 162 mm of text.
  await page.setViewportSize({ width: Math.round((162 / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new CommandError(`Stránku pro tisk se nepodařilo načíst: ${address}`);
  await page.evaluate(async () => {
    const faces = [...document.fonts].filter(({ family }) => family.includes('Print'));
    await Promise.all(faces.map((face) => face.load()));
    await document.fonts.ready;
  });
}

/** Runs in the page: links into the site lead to where it will live, not to where it is printed from. */
function turnLinks({ from, to }: { from: string; to: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    if (link.href.startsWith(from)) link.href = to + link.href.slice(from.length);
  }
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([anchor, page]) => b.get(anchor) === page);
}
