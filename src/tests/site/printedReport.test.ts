/** The printed report as a reader holds it: what stands in the PDF, where, and whether its numbers are true. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BYTES, PDF_PAGES } from '../../../scripts/lib/bench/budgets.ts';
import { readReport } from '../../check/readReport.ts';
import { typography } from '../../format/typography.ts';
import { checkPdfUa } from '../../pdf/checkPdfUa.ts';
import { elementsOf, readPdf, type PdfPage, type StructureNode } from '../../pdf/readPdf.ts';
import { currentObservation } from '../../report/links.ts';
import { periodText } from '../../report/periodText.ts';
import { addressOf } from '../../site/addresses.ts';
import { getFigures } from '../../site/figures.ts';
import { documentOf, environment, files } from '../support/builtSite.ts';

const { report } = await readReport(environment);
if (report === null) throw new Error('The tested report has problems: npm run check:data');
const path = addressOf.pdf(report.strategy);
if (!files.has(path)) throw new Error('The site was built without its PDF: npm run build');

const file = join(environment.outDir, path);
const bytes = readFileSync(file);
const pdf = await readPdf(bytes);
const elements = elementsOf(pdf.structure);
const html = documentOf('/tisk/');

/** Words alone: spaces of all kinds are one, line ends too, and a line may end after a hyphen. */
const plain = (text: string) =>
  typography(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .trim();
const textOf = (page: PdfPage) => plain(page.text);
const allText = plain(pdf.structure?.text ?? '');
const pageNumber = (number: number) => textOf(pdf.pages[number - 1]!);
const headings = elements.filter(({ role }) => role === 'H2' || role === 'H3');
const figures = elements.filter(({ role }) => role === 'Figure');

/** Says what is missing without printing the whole report. */
function expectText(text: string): void {
  expect(allText.includes(text) ? text : `missing: ${text}`).toBe(text);
}

/** Text of a page begins and ends here, points: margins of 22 and 20 mm. */
const area = ({ height }: PdfPage) => ({ top: (22 / 25.4) * 72, bottom: height - (20 / 25.4) * 72 });

describe('the printed report', () => {
  test('stays in its budget of pages and bytes', () => {
    expect(pdf.pages.length).toBeLessThan(PDF_PAGES);
    expect(bytes.byteLength).toBeLessThanOrEqual(BYTES.pdf);
  });

  test('breaks no rule of PDF/UA-1 that a program can check', async () => {
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  test('is written in the embedded fonts of the project, none of them drawn, no letter under 8 points', () => {
    expect(
      pdf.fonts.filter(({ embedded, type, name }) => !embedded || type === 'Type3' || !/^SourceSans/.test(name)),
    ).toEqual([]);
    const small = pdf.pages.flatMap(({ runs }) => runs.filter(({ fontSize, text }) => fontSize < 7.99 && text.trim()));
    expect(small.map(({ page, text, fontSize }) => `${page}: ${text} (${fontSize})`)).toEqual([]);
  });

  test('was not shrunk because something in it is too wide', () => {
    const sizes = pdf.pages.flatMap(({ runs }) =>
      runs.filter(({ role }) => role === 'H2').map(({ fontSize }) => fontSize),
    );
    expect(new Set(sizes.map((size) => size.toFixed(1)))).toEqual(new Set(['21.0']));
  });

  test('has no picture made of points', () => {
    expect(pdf.pages.flatMap(({ images }) => images)).toEqual([]);
  });

  test('says its title, author and language', () => {
    expect(pdf.info).toMatchObject({ title: report.strategy.title, author: report.strategy.publisher.name });
  });
});

describe('what the report says stands in the PDF, its words apart', () => {
  test.each(getFigures(report).map((figure) => [figure.definition.id, figure] as const))('figure %s', (_, figure) => {
    for (const text of [figure.takeaway, figure.subtitle, figure.descriptionText, ...figure.notes]) {
      expectText(plain(text));
    }
    for (const row of figure.table.rows) for (const { text } of row) expectText(plain(text));
  });

  test.each(report.goals.map((goal) => [goal.number, goal] as const))('goal %i', (number, { text }) => {
    expectText(plain(`${number} ${text}`));
  });

  test.each(report.measures.map((measure) => [measure.number, measure] as const))('measure %s', (number, { name }) => {
    expectText(plain(`${number} ${name}`));
  });

  test.each(report.indicators.map((indicator) => [indicator.id, indicator] as const))(
    'indicator %s',
    (_, indicator) => {
      const { value, period, parts = [] } = currentObservation(indicator);
      const number = new Intl.NumberFormat('cs').format(value);
      for (const text of [indicator.label.nominative, number, periodText(period), indicator.plainMeaning]) {
        expectText(plain(text));
      }
      for (const part of parts) expectText(plain(new Intl.NumberFormat('cs').format(part.value)));
      for (const text of [
        ...indicator.comparable,
        ...indicator.notComparable,
        ...indicator.checks.map(({ title }) => title),
      ]) {
        expectText(plain(text));
      }
    },
  );

  test.each(report.sources.map((source) => [source.id, source] as const))(
    'source %s, with its address',
    (_, source) => {
      expectText(plain(source.title));
      if (source.url !== undefined) expect(allText.replaceAll(' ', '').includes(source.url), source.url).toBe(true);
    },
  );
});

describe('numbers of pages are true', () => {
  const lines = [...html.querySelectorAll('.contents-line')].map((line) => ({
    anchor: line.getAttribute('href')!.slice(1),
    title: plain(line.querySelector('.contents-title')?.textContent ?? ''),
    isHeading: line.closest('.contents-figures') === null,
  }));

  test('in the contents, for parts, sections and figures', () => {
    expect(lines.length).toBeGreaterThan(report.chapters.length);
    for (const { anchor, title } of lines) {
      const links = pdf.links.filter(
        ({ page, target }) => page === 2 && target && 'name' in target && target.name === anchor,
      );
      const text = plain(links.map((link) => link.text).join(' '));
      const printed = Number(/(\d+)$/.exec(text)?.[1]);
      expect(text, anchor).toContain(title);
      expect(printed, title).toBe(pdf.destinations.get(anchor)?.page);
      expect(pageNumber(printed).includes(title), `${title} on page ${printed}`).toBe(true);
    }
  });

  test('in the bookmarks, which are the contents', () => {
    const contents = lines.filter(({ isHeading }) => isHeading);
    const bookmarks = pdf.outline.filter(({ level, title }) => level > 1 && title !== 'Obsah');
    expect(bookmarks.map(({ title }) => plain(title))).toEqual(contents.map(({ title }) => title));
    expect(bookmarks.map(({ page }) => page)).toEqual(contents.map(({ anchor }) => pdf.destinations.get(anchor)?.page));
  });

  test('in the index of measures: each page speaks of the measure or of a goal that it serves', () => {
    const places = pdf.pages.filter(({ number }) => number >= pdf.destinations.get('rejstrik')!.page);
    const index = places.map(textOf).join(' ');
    for (const { number, name, goals } of report.measures) {
      const entry = plain(`${name} (${number})`);
      const after = index.slice(index.indexOf(entry) + entry.length);
      const pages = /^ ?(\d+(?:, \d+)*)/.exec(after)?.[1]?.split(', ').map(Number) ?? [];
      expect(index.includes(entry), entry).toBe(true);
      expect(pages.length, entry).toBeGreaterThan(0);
      expect(pages, entry).toEqual([...new Set(pages)].toSorted((a, b) => a - b));
      const served = report.goals.filter((goal) => goals.includes(goal.number)).map(({ text }) => plain(text));
      for (const page of pages) {
        expect(
          [plain(name), ...served].some((text) => pageNumber(page).includes(text)),
          `${entry}: ${page}`,
        ).toBe(true);
      }
    }
  });

  /** Whether a link is the number of the indicator that it leads to. */
  const isValue = (text: string, { name }: { name: string }) =>
    report.indicators.some(
      ({ id, observations }) =>
        name === `ukazatel-${id}` &&
        observations.some(({ value, parts = [] }) =>
          [value, ...parts.map((part) => part.value)].includes(Number(text)),
        ),
    );

  test('after links: „(s. 12)“', () => {
    const references = elements.filter(({ role, text }) => role === 'Link' && /^\d+$/.test(text));
    expect(references.length).toBeGreaterThan(0);
    // Numbers of goals and notes, and numbers of indicators, are links too; they name a thing, not a page.
    const numbered = pdf.links.filter(
      ({ text, target }) =>
        /^\d+$/.test(text) &&
        target &&
        'name' in target &&
        !/^(poznamka|cil)-/.test(target.name) &&
        !isValue(text, target),
    );
    expect(numbered.length).toBeGreaterThan(report.indicators.length);
    for (const { text, target } of numbered) expect(Number(text)).toBe((target as { page: number }).page);
  });
});

describe('links', () => {
  test('of the report land in it, and none is lost', () => {
    expect(pdf.links.filter(({ target }) => target === null)).toEqual([]);
    const wanted = [...html.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect([...new Set(wanted)].filter((anchor) => !pdf.destinations.has(anchor))).toEqual([]);
  });

  test('into the site lead to where it will live', () => {
    const site = new URL(environment.basePath, environment.siteUrl).href;
    const known = [...report.sources.flatMap(({ url }) => url ?? []), ...externalAddresses()];
    const elsewhere = pdf.links.flatMap(({ target }) => (target && 'uri' in target ? [target.uri] : []));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(
      elsewhere.filter((uri) => !uri.startsWith(site) && !uri.startsWith('mailto:') && !known.includes(uri)),
    ).toEqual([]);
  });

  test('to notes resolve: each number stands at a note', () => {
    const numbers = [...html.querySelectorAll('.note-number a')].map((link) => link.getAttribute('href')!.slice(1));
    const notes = [...html.querySelectorAll('.note-list > li')].map(({ id }) => id);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !notes.includes(number))).toEqual([]);
    // Numbers go up by one, in the order of reading.
    const first = [...new Set(numbers)].map((number) => Number(number.replace('poznamka-', '')));
    expect(first).toEqual(first.map((_, i) => i + 1));
  });
});

/** Addresses that the prose links to. */
function externalAddresses(): string[] {
  return [...html.querySelectorAll('a[href^="http"]')].map((link) => link.getAttribute('href') ?? '');
}

describe('pages', () => {
  test('show every drawing whole, with its words', () => {
    const drawings = html.querySelectorAll('main svg[role="img"]').length;
    expect(figures).toHaveLength(drawings);
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
    expect(
      figures.filter(({ boxes }) => new Set(boxes.map(({ page }) => page)).size > 1).map(({ alt }) => alt),
    ).toEqual([]);
  });

  test('leave no heading alone at their foot', () => {
    const alone = headings.filter((heading) => {
      const box = heading.boxes[0];
      if (box === undefined) return true;
      const page = pdf.pages[box.page - 1]!;
      return !page.runs.some(
        (run) => !run.artifact && !isWithin(run.element, heading) && run.box.bottom > box.top + 20,
      );
    });
    expect(alone.map(({ text }) => text)).toEqual([]);
  });

  test('are filled to a third at least, but where a part ends', () => {
    const begins = new Set(elements.filter(({ role }) => role === 'H2').flatMap(({ boxes }) => boxes[0]?.page ?? []));
    const empty = pdf.pages.filter((page) => {
      const { top, bottom } = area(page);
      const isLast = begins.has(page.number + 1) || page.number === pdf.pages.length;
      return !isLast && (page.content?.bottom ?? 0) - top < (bottom - top) / 3;
    });
    expect(empty.map(({ number }) => number)).toEqual([]);
  });

  test('keep all but the cover inside their margins', () => {
    const outside = pdf.pages.slice(1).flatMap((page) => {
      const { top, bottom } = area(page);
      const beyond = page.runs.filter(
        ({ artifact, box }) => !artifact && (box.top < top - 4 || box.bottom > bottom + 4),
      );
      return beyond.map(({ text }) => `${page.number}: ${text}`);
    });
    expect(outside).toEqual([]);
  });

  test('carry the number and the title of their part', () => {
    for (const page of pdf.pages.slice(1))
      expect(page.marginText, `page ${page.number}`).toMatch(new RegExp(`\\b${page.number}\\b`));
    const right = pdf.pages.slice(1).filter(({ number }) => number % 2 === 1);
    for (const chapter of report.chapters) {
      const page = pdf.destinations.get(`kapitola-${chapter.id}`)!.page;
      const title = plain(`${chapter.number} · ${chapter.shortTitle}`);
      const titled = right.filter(({ marginText }) => plain(marginText).includes(title));
      if (page % 2 === 1) expect(titled.map(({ number }) => number)).toContain(page);
    }
  });
});

function isWithin(node: StructureNode | null, ancestor: StructureNode): boolean {
  return node !== null && (node === ancestor || isWithin(node.parent, ancestor));
}

const run = promisify(execFile);
const has = async (program: string, argument: string) =>
  run(program, [argument]).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

/** Where these programs are not installed, the tests are reported as skipped. */
test.skipIf(!(await has('qpdf', '--version')))('qpdf finds no fault in the file', async () => {
  const { stdout } = await run('qpdf', ['--check', file]);
  expect(stdout).toContain('No syntax or stream encoding errors found');
});

test.skipIf(!(await has('pdfinfo', '-v')))('pdfinfo sees a tagged PDF of as many pages', async () => {
  const { stdout } = await run('pdfinfo', [file]);
  expect(stdout).toMatch(/^Tagged:\s+yes$/m);
  expect(stdout).toMatch(new RegExp(`^Pages:\\s+${pdf.pages.length}$`, 'm'));
});

test.skipIf(!(await has('pdffonts', '-v')))('pdffonts sees only embedded fonts that can be searched', async () => {
  const { stdout } = await run('pdffonts', [file]);
  const fonts = stdout.trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((line) => !/TrueType\s+Identity-H\s+yes\s+yes\s+yes/.test(line))).toEqual([]);
});
