import { PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkPdfUa } from '../checkPdfUa.ts';
import { mendPdf } from '../mendPdf.ts';
import { elementsOf, readPdf } from '../readPdf.ts';
import { handmadePdf, type Handmade } from '../testing/handmadePdf.ts';

const about = { title: 'Název', language: 'cs', author: 'x', subject: 'x', keywords: [], date: '2021-03-01' };
const DRAWN = '/Figure <</MCID 3>> BDC 20 300 50 50 re f EMC';

/** Draws the picture as a form, as browsers draw what is see-through, and counts it as the page's. */
function drawAsForm(made: Handmade): void {
  const { document, page } = made;
  const form = document.context.stream(DRAWN, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 400, 600] });
  const resources = page.get(PDFName.of('Resources')) as typeof page;
  resources.set(PDFName.of('XObject'), document.context.obj({ X1: document.context.register(form) }));
  made.content = made.content.replace(DRAWN, 'q /X1 Do Q');
}

const rulesOf = async (bytes: Uint8Array) => (await checkPdfUa(bytes)).map(({ rule, found }) => `${rule} ${found}`);

test('content of a form that is counted as the page’s finds its element', async () => {
  const printed = await handmadePdf(drawAsForm);
  expect(await rulesOf(printed)).toEqual([
    'vlastní-strom obsah 3 není ve stromu značek',
    'vlastní-strom 1× značka s obsahem, který žádná stránka nevykresluje',
  ]);
  const mended = await mendPdf(printed, about);
  expect(await rulesOf(mended)).toEqual([]);
  const { structure } = await readPdf(mended);
  const [figure] = elementsOf(structure).filter(({ role }) => role === 'Figure');
  expect(figure!.boxes).toEqual([expect.objectContaining({ page: 1, left: 20, right: 70 })]);
});

test('a form that knows its place keeps it', async () => {
  const once = await mendPdf(await handmadePdf(drawAsForm), about);
  expect(await rulesOf(await mendPdf(once, about))).toEqual([]);
});
