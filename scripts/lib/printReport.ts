/** Build step: prints the report to paper – the PDF that the council gets, and the links that lead to it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdf } from '../../src/pdf/pdfObjects.ts';
import { readDestinations } from '../../src/pdf/readNavigation.ts';
import { mendPdf, type DocumentAbout } from '../../src/pdf/mendPdf.ts';
import { addressOf, page } from '../../src/site/addresses.ts';
import type { Report } from '../../src/schemas/report.ts';
import type { StepContext } from './buildStep.ts';
import { printPages } from './printPages.ts';
import { startServer } from './startServer.ts';
import { counted, size } from './wording.ts';

/** The link to the PDF, an element with a mark; pages do not know how large it will be. */
const PDF_LINK = /<(li|span) data-pdf-link(?:="")?>([\s\S]*?)<\/\1>/g;

/**
 * Prints `/tisk/` from the staging folder and writes the PDF beside it; nothing without a PDF (`--no-pdf`).
 *
 * @throws CommandError when there is no browser, or it cannot print
 */
export async function printReport({ siteDir, environment, report }: StepContext): Promise<string | null> {
  if (!environment.pdf) return null;
  const { siteUrl, basePath } = environment;
  const server = await startServer({ dir: siteDir, port: 0, base: basePath });
  try {
    let passes = 0;
    const printed = await printPages({
      address: `${server.address}${page.print.slice(1)}`,
      siteAddress: server.address,
      publicAddress: new URL(basePath, siteUrl).href,
      readPages,
      onPass: (pass) => {
        passes = pass;
      },
    });
    const pdf = await mendPdf(printed, aboutOf(report));
    await writeFile(join(siteDir, addressOf.pdf(report.strategy)), pdf);
    const pages = (await openPdf(pdf)).getPageCount();
    const words = `${counted(pages, ['strana', 'strany', 'stran'])}, ${size(pdf.byteLength)}`;
    await writePdfSize(siteDir, words);
    return `${words}, ${counted(passes, ['tisk', 'tisky', 'tisků'])}`;
  } finally {
    await server.close();
  }
}

/** What the PDF says of itself; its day is that of the edition. */
function aboutOf({ strategy, priorities }: Report): DocumentAbout {
  return {
    title: strategy.title,
    language: 'cs',
    author: strategy.publisher.name,
    subject: strategy.strategyName,
    keywords: [strategy.region.name, ...priorities.map(({ name }) => name)],
    date: strategy.edition.published,
  };
}

async function readPages(pdf: Uint8Array): Promise<Map<string, number>> {
  const destinations = readDestinations(await openPdf(pdf));
  return new Map([...destinations].map(([anchor, place]) => [anchor, place.page]));
}

/** Writes into all links to the PDF how large it is: `Tisková zpráva (PDF, 36 stran, 713 kB)`. */
async function writePdfSize(siteDir: string, words: string): Promise<void> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  // One after the other: a large report does not fit into memory at once.
  for (const entry of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))) {
    const file = join(entry.parentPath, entry.name);
    const html = await readFile(file, 'utf8');
    const written = html.replace(
      PDF_LINK,
      (_, name: string, content: string) => `<${name}>${content.replace('PDF)', `PDF, ${words})`)}</${name}>`,
    );
    if (written !== html) await writeFile(file, written);
  }
}
