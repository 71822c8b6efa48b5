import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { openPdf } from './pdfObjects.ts';
import { contentKey, readContent, type ContentItem } from './readContent.ts';
import { handmadePdf, type Handmade } from './testing/handmadePdf.ts';

/** What a page of 400 × 600 points draws; its font knows the letters of „Nadpis“, each half as wide as high. */
async function itemsOf(content: string, change: (made: Handmade) => void = () => {}): Promise<ContentItem[]> {
  const bytes = await handmadePdf((made) => {
    made.content = content;
    change(made);
  });
  return readContent((await openPdf(bytes)).getPage(0));
}

/** „Na“ in codes of the font. */
const NA = '<00010002>';

describe('readContent', () => {
  test('says where text stands, from the top left corner, in points as printed', async () => {
    const [item] = await itemsOf(`q .5 0 0 .5 100 200 cm BT /F1 20 Tf 1 0 0 1 40 60 Tm ${NA} Tj ET Q`);
    expect(item).toEqual({
      kind: 'text',
      content: null,
      artifact: false,
      box: { left: 120, top: 362, right: 130, bottom: 372 },
      text: { text: 'Na', start: [120, 370], end: [130, 370], fontSize: 10, font: 'Handmade' },
    });
  });

  test('goes on where the last string ended, and steps back by thousandths', async () => {
    const items = await itemsOf(`BT /F1 10 Tf 1 Tc 50 0 Td ${NA} Tj [${NA} -500 ${NA}] TJ ET`);
    expect(items.map(({ text }) => [text!.start[0], text!.end[0]])).toEqual([
      [50, 62],
      [62, 74],
      [79, 91],
    ]);
  });

  test('starts lines as the operators say', async () => {
    const items = await itemsOf(
      `BT /F1 10 Tf 14 TL 20 100 Td ${NA} Tj T* ${NA} Tj ${NA} ' 5 -20 TD ${NA} Tj T* ${NA} Tj ET`,
    );
    expect(items.map(({ text }) => text!.start)).toEqual([
      [20, 500],
      [20, 514],
      [20, 528],
      [25, 548],
      [25, 568],
    ]);
  });

  test('text that is turned keeps its size', async () => {
    const [item] = await itemsOf(`BT /F1 10 Tf 0 1 -1 0 100 100 Tm ${NA} Tj ET`);
    expect(item!.text).toMatchObject({ start: [100, 500], end: [100, 490], fontSize: 10 });
  });

  test('knows the content that a drawing belongs to, and artifacts', async () => {
    const items = await itemsOf(
      '/P <</MCID 3>> BDC /Span <<>> BDC 0 0 1 1 re f EMC EMC /Artifact BMC 0 0 1 1 re f EMC sh',
    );
    const page = (await openPdf(await handmadePdf())).getPage(0);
    expect(items.map(({ content, artifact }) => [content, artifact])).toEqual([
      [contentKey(page.ref, 3), false],
      [null, true],
      [null, false],
    ]);
  });

  test('reads a text once that is to be read instead', async () => {
    const items = await itemsOf(`/Span <</ActualText (x)>> BDC BT /F1 9 Tf ${NA} Tj ${NA} Tj ET EMC`);
    expect(items.map(({ text }) => text!.text)).toEqual(['x', '']);
  });

  test('cuts off what a clip hides, and knows what nobody sees', async () => {
    const items = await itemsOf('q 0 0 50 50 re W n 0 0 100 20 re f 60 60 9 9 re f Q 60 60 9 9 re f 900 0 1 1 re f');
    expect(items.map(({ box }) => box)).toEqual([
      { left: 0, top: 580, right: 50, bottom: 600 },
      null,
      { left: 60, top: 531, right: 69, bottom: 540 },
      null,
    ]);
  });

  test('follows forms with their own place and content', async () => {
    const items = await itemsOf('q 1 0 0 1 10 0 cm /Form Do Q', ({ document, page }) => {
      const { context } = document;
      const form = context.flateStream('/P <</MCID 0>> BDC 0 0 9 9 re f EMC', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 100, 100],
        Matrix: [2, 0, 0, 2, 0, 0],
      });
      page.set(PDFName.of('Resources'), context.obj({ XObject: { Form: context.register(form) } }));
    });
    expect(items).toHaveLength(1);
    expect(items[0]!.box).toEqual({ left: 10, top: 582, right: 28, bottom: 600 });
    expect(items[0]!.content).toMatch(/ \/ 0$/);
  });

  test('finds pictures among the objects and inline', async () => {
    const items = await itemsOf('q 30 0 0 20 100 500 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q');
    expect(items).toMatchObject([{ kind: 'image', box: { left: 100, top: 80, right: 130, bottom: 100 } }]);
  });
});
