import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { checkPdfUa } from './checkPdfUa.ts';
import { mendPdf, type DocumentAbout } from './mendPdf.ts';
import { elementsOf, readPdf, type PdfReport, type StructureNode } from './readPdf.ts';
import { handmadePdf } from './testing/handmadePdf.ts';
import { dictIn, entryOf, listOf, numbersIn, openPdf, stringOf, textIn } from './pdfObjects.ts';
import { allElements, readStructure, type StructureElement } from './readStructure.ts';
import { openPrinter, sampleBody, type Printer } from './testing/sampleReport.ts';

const about: DocumentAbout = {
  title: 'Zaměstnáním to nezačíná & <vrcholí>',
  language: 'cs',
  author: 'Liberecký kraj',
  subject: 'Zpráva o sociálním začleňování',
  keywords: ['bydlení', 'dluhy'],
  date: '2021-03-01',
};

const LONG_TABLE = `<h1>Dlouhá tabulka</h1><table>
<thead><tr><td></td><th scope="col">Obec</th><th scope="col">Lidí</th></tr></thead><tbody>
${Array.from({ length: 60 }, (_, i) => `<tr><th scope="row">${i + 1}</th><td>obec ${i + 1}</td><td>ano</td></tr>`).join('')}
</tbody></table>`;

// One browser for all tests of this file: each start takes longer than they do.
let printer: Printer;
let raw: Uint8Array;
let mended: Uint8Array;
let report: PdfReport;
beforeAll(async () => {
  printer = await openPrinter();
  raw = await printer.print(sampleBody);
  mended = await mendPdf(raw, about);
  report = await readPdf(mended);
}, 60_000);
afterAll(() => printer.close());

const rolesOf = (node: StructureNode) => node.children.map(({ role }) => role);
const all = (role: string, { structure }: PdfReport = report) =>
  elementsOf(structure).filter((element) => element.role === role);

// Some print pages of their own, which takes its time on a busy machine.
describe('mendPdf', { timeout: 30_000 }, () => {
  test('mends all that a browser leaves to be mended', async () => {
    const before = new Set((await checkPdfUa(raw)).map(({ rule }) => rule));
    // Older versions only count content of forms as the page's (mend/claimForms.ts has a test of its own).
    before.delete('vlastní-strom');
    // What the browser does one day itself shall be seen here, and need not be mended any longer.
    expect([...before].sort()).toEqual(
      ['7.1-3', '7.1-5', '7.1-8', '7.18.5-1', '7.18.5-2', '7.2-15', '7.2-19', '7.2-20', '7.4.2-1'].sort(),
    );
    expect(await checkPdfUa(mended)).toEqual([]);
  });

  test('gives the same bytes for the same pages, whenever they are printed', async () => {
    expect(Buffer.from(await mendPdf(raw, about)).equals(mended)).toBe(true);
    // The browser has laid out much in between, and its clock has gone on.
    await printer.print(LONG_TABLE);
    const again = await mendPdf(await printer.print(sampleBody), about);
    expect(Buffer.from(again).equals(mended)).toBe(true);
  });

  test('gives the same bytes however objects are numbered, and leaves out what nobody refers to', async () => {
    const stray = await handmadePdf(({ document }) => {
      document.context.register(document.context.obj({ Made: 'just-now' }));
    });
    const plain = await handmadePdf();
    expect(Buffer.from(stray).equals(plain)).toBe(false);
    expect(Buffer.from(await mendPdf(stray, about)).equals(await mendPdf(plain, about))).toBe(true);
  });

  test('gives other pages another identifier', async () => {
    const idOf = (bytes: Uint8Array) =>
      /\/ID \[ ?<([0-9a-f]{32})> ?<\1>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const other = await mendPdf(raw, { ...about, date: '2021-03-02' });
    expect(idOf(mended)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(other)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(other)).not.toBe(idOf(mended));
  });

  test('finds nothing left to do in what it mended', async () => {
    const twice = await mendPdf(mended, about);
    expect(await checkPdfUa(twice)).toEqual([]);
    expect((await readPdf(twice)).structure!.text).toBe(report.structure!.text);
  });

  test('says what the document is', () => {
    expect(report.info).toEqual({
      title: about.title,
      author: about.author,
      subject: about.subject,
      keywords: 'bydlení, dluhy',
      producer: expect.stringMatching(/^Skia\/PDF/) as string,
    });
    const xmp = Buffer.from(mended).toString('utf8');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Zaměstnáním to nezačíná &amp; &lt;vrcholí&gt;</rdf:li>');
    expect(xmp).toContain('<xmp:CreateDate>2021-03-01T00:00:00Z</xmp:CreateDate>');
    expect(xmp).not.toContain('Mozilla');
  });

  test('refuses a day that is none and a document without tags', async () => {
    await expect(mendPdf(raw, { ...about, date: 'dnes' })).rejects.toThrow('invalid date: dnes');
    const untagged = await handmadePdf(({ document }) => document.catalog.delete(PDFName.of('StructTreeRoot')));
    await expect(mendPdf(untagged, about)).rejects.toThrow('PDF without tags');
  });

  test('keeps the frame of a figure out of the way of its picture', () => {
    const [chart, lone, code, square, ...others] = all('Figure');
    expect([chart, lone, code, square].map((figure) => figure?.alt)).toEqual([
      'Sloupce rostou ze tří na pět.',
      'Samotná kresba',
      'Kód QR',
      'Šedý čtverec',
    ]);
    expect(others).toEqual([]);
    expect(chart!.text).toBe('tři pět průsvitný');
    expect([chart!.parent!.role, chart!.parent!.alt]).toEqual(['Div', null]);
    expect(rolesOf(chart!.parent!)).toEqual(['Caption', 'Figure']);
  });

  test('gives items of lists a body, and drawn markers their sign', () => {
    expect(all('LI').map(rolesOf)).toEqual([
      ...Array<string[]>(6).fill(['Lbl', 'LBody']),
      ...Array<string[]>(2).fill(['LBody']),
      ...Array<string[]>(2).fill(['Lbl', 'LBody']),
    ]);
    expect(all('Lbl').map(({ text }) => text)).toEqual(['1.', '2.', '•', '•', '◦', '•', '1.', '1.']);
  });

  test('closes gaps in the levels of headings', () => {
    const headings = elementsOf(report.structure).filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Zaměstnáním to nezačíná',
      'H2 Obsah',
      'H2 Situace v kraji',
      'H3 Příliš hluboký nadpis',
      'H2 Cesta',
      'H3 Podkapitola',
      'H3 Poznámky',
    ]);
  });

  test('puts back empty cells where they were', async () => {
    const rows = all('TR').map(rolesOf);
    expect(rows[1]).toEqual(['TH', 'TD', 'TD']);
    expect(rows[2]).toEqual(['TH', 'TD']);

    const table = `<h1>x</h1><table><tr><th scope="col">a</th><th scope="col">b</th><th scope="col">c</th></tr>
      <tr><td>1</td><td></td><td>3</td></tr><tr><td></td><td>2</td><td></td></tr></table>`;
    const printed = await mendPdf(await printer.print(table), about);
    expect(await checkPdfUa(printed)).toEqual([]);
    const cells = all('TR', await readPdf(printed)).map(({ children }) => children.map(({ text }) => text));
    expect(cells).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
      ['', '2', ''],
    ]);
  });

  test('reads the head of a table once, however often it is printed', async () => {
    const printed = await mendPdf(await printer.print(LONG_TABLE), about);
    expect(await checkPdfUa(printed)).toEqual([]);
    const { pages, structure } = await readPdf(printed);
    expect(pages.length).toBe(2);
    expect(structure!.text.match(/Obec/g)).toHaveLength(1);
    expect(pages[1]!.marginText).toContain('Obec');
    expect(pages[1]!.text).toMatch(/^\d+\nobec \d+\nano\n/);
  });

  test('gives each link words and an element', () => {
    expect(report.links.map(({ contents }) => contents)).toEqual([
      'Situace 2',
      'Cesta',
      'Odkaz: 1, strana 3',
      ...Array<string>(2).fill(
        'víc se dočtete jinde, v textu tak dlouhém, že se odkaz musí zlomit na dva řádky, aby bylo vidět, jak vypadá',
      ),
      'cesta',
      ...Array<string>(2).fill('Kód QR'),
      'Zpět na situaci',
      'Odkaz: ^, strana 2',
    ]);
  });

  test('leaves no element without content, other than cells', () => {
    const empty = elementsOf(report.structure).filter(
      ({ children, boxes }) => children.length === 0 && boxes.length === 0,
    );
    expect(empty.map(({ role }) => role)).toEqual(['TD']);
  });

  test('says where pictures stand, in the space of the page', async () => {
    const document = await openPdf(mended);
    const figures = readStructure(document)
      .flatMap(allElements)
      .filter(({ role }) => role === 'Figure');
    const places = figures.map(({ dict }) =>
      listOf(dict, 'A').flatMap((object) => numbersIn(entryOf(dictIn(object), 'BBox'))),
    );
    // The first is 300 by 100 pixels; an opacity makes a form of a part of it, and its text stands out a little.
    const [left, bottom, right, top] = places[0]!;
    const seen = all('Figure')[0]!.boxes[0]!;
    expect([left, right]).toEqual([seen.left, seen.right]);
    expect(top! - bottom!).toBeCloseTo(seen.bottom - seen.top, 1);
    expect(top! + seen.top).toBeCloseTo(report.pages[1]!.height, 1);
    expect(places.map(({ length }) => length)).toEqual([4, 4, 4, 4]);
  });

  test('names cells in reading order, and finds headers by these names', async () => {
    const elements = readStructure(await openPdf(mended)).flatMap(allElements);
    const idOf = ({ dict }: StructureElement) => stringOf(dict, 'ID');
    expect(elements.flatMap((element) => idOf(element) ?? [])).toEqual([
      'bunka-1',
      'bunka-2',
      'bunka-3',
      'bunka-4',
      'bunka-5',
    ]);
    const headers = elements
      .filter(({ role }) => role === 'TD')
      .map(({ dict }) => listOf(dict, 'A').flatMap((object) => listOf(dictIn(object), 'Headers').map(textIn)));
    expect(headers[0]).toEqual(['bunka-2', 'bunka-4']);
  });

  test('mends what other browsers may leave', async () => {
    const made = await handmadePdf(({ page, elements, document }) => {
      page.delete(PDFName.of('Tabs'));
      elements.head.delete(PDFName.of('A'));
      elements.paragraph.set(PDFName.of('S'), PDFName.of('Title'));
      document.catalog.delete(PDFName.of('Lang'));
      document.catalog.delete(PDFName.of('MarkInfo'));
      document.catalog.delete(PDFName.of('ViewerPreferences'));
    });
    expect((await checkPdfUa(made)).length).toBeGreaterThan(5);
    expect(await checkPdfUa(await mendPdf(made, about))).toEqual([]);
  });

  test('leaves page numbers and running titles out of the text', () => {
    expect(report.pages.map(({ marginText }) => marginText)).toEqual(['', 'Situace v kraji 2 / 3 x', 'Cesta 3 / 3']);
    expect(report.pages[1]!.text).not.toContain('2 / 3');
  });

  describe('leaves the pages as they look', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mended-'));
      await writeFile(join(folder, 'raw.pdf'), raw);
      await writeFile(join(folder, 'mended.pdf'), mended);
    });
    afterAll(() => rm(folder, { recursive: true }));

    /** Runs a tool of the system, or skips the test where there is none. */
    async function runTool(context: TestContext, tool: string, ...args: string[]): Promise<Buffer> {
      const options = { cwd: folder, encoding: 'buffer', maxBuffer: 2 ** 28 } as const;
      try {
        return (await promisify(execFile)(tool, args, options)).stdout;
      } catch (error) {
        context.skip((error as NodeJS.ErrnoException).code === 'ENOENT', `${tool} není nainstalovaný`);
        throw error;
      }
    }

    test('by the dots of pdftoppm', async (context) => {
      const [before, after] = [
        await runTool(context, 'pdftoppm', '-r', '60', 'raw.pdf'),
        await runTool(context, 'pdftoppm', '-r', '60', 'mended.pdf'),
      ];
      expect(before.length).toBeGreaterThan(1_000_000);
      expect(after.equals(before)).toBe(true);
    });

    test('in a file that qpdf finds sound', async (context) => {
      expect((await runTool(context, 'qpdf', '--check', 'mended.pdf')).toString()).toContain('No syntax');
    });
  });
});

describe('readPdf', () => {
  test('reads pages, their sizes and fonts', () => {
    expect(report.pages.map(({ number, width, height }) => [number, Math.round(width), Math.round(height)])).toEqual([
      [1, 595, 842],
      [2, 595, 842],
      [3, 842, 595],
    ]);
    expect(report.fonts.every(({ embedded, type }) => embedded && type === 'CIDFontType2')).toBe(true);
    expect(report.pages[2]!.images).toHaveLength(2);
  });

  test('reads names, bookmarks and links with their pages', () => {
    expect([...report.destinations].map(([name, { page }]) => [name, page]).sort()).toEqual([
      ['cesta', 3],
      ['odkaz-1', 2],
      ['pozn-1', 3],
      ['situace', 2],
    ]);
    expect(report.outline.slice(0, 4)).toEqual([
      { title: 'Zaměstnáním to nezačíná', level: 1, page: 1 },
      { title: 'Obsah', level: 2, page: 1 },
      { title: 'Situace v kraji', level: 2, page: 2 },
      { title: 'Příliš hluboký nadpis', level: 3, page: 2 },
    ]);
    const [first, , , outside] = report.links;
    expect(first).toMatchObject({ page: 1, text: 'Situace 2', target: { page: 2, name: 'situace' } });
    expect(outside).toMatchObject({ page: 2, target: { uri: 'https://example.org/exekuce' } });
  });

  test('reads text in the order of reading, with the spaces that are seen', () => {
    expect(report.pages[0]!.text).toBe(
      'Zaměstnáním to nezačíná\nZpráva o sociálním začleňování, druhé vydání, 12,5 % lidí.\nObsah\n1.\nSituace 2\n2.\nCesta',
    );
    expect(report.pages[1]!.text).toContain('kůň úpěl ďábelské ódy1. Bylo jich 36\u00a0583 a víc se dočtete');
    expect(report.pages[1]!.text).toContain('že se odkaz musí zlomit');
  });

  test('says where text stands, how big it is and what it is', () => {
    const run = report.pages[1]!.runs.find(({ text }) => text === 'Situace v kraji');
    expect(run).toMatchObject({ artifact: true, role: null, fontSize: 9 });
    const heading = report.pages[1]!.runs.find(({ role }) => role === 'H2')!;
    expect(heading).toMatchObject({ text: 'Situace v kraji', artifact: false, fontSize: 16.5 });
    // 20 mm of margin, and no text across them.
    const [left, y] = heading.start;
    expect(left).toBeCloseTo(57, 0);
    expect(y).toBeGreaterThan(heading.box.top);
    expect(heading.box.bottom).toBeGreaterThan(y);
    for (const { number, content, width } of report.pages) {
      expect(content!.left, `page ${number}`).toBeGreaterThanOrEqual(56.5);
      expect(content!.right, `page ${number}`).toBeLessThanOrEqual(width - 56);
    }
  });

  test('says where elements stand, page by page', () => {
    const [figure] = all('Figure');
    const [caption] = all('Caption');
    expect(figure!.boxes).toHaveLength(1);
    expect(figure!.boxes[0]!.page).toBe(2);
    expect(caption!.boxes[0]!.bottom).toBeLessThanOrEqual(figure!.boxes[0]!.top);
    expect(report.structure!.boxes.map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});
