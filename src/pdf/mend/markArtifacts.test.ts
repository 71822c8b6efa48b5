import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { bytesOf, dictOf, entryOf, openPdf, pageContent } from '../pdfObjects.ts';
import { contentKey } from '../readContent.ts';
import { handmadePdf } from '../testing/handmadePdf.ts';
import { markArtifacts } from './markArtifacts.ts';

/** The content of a page after its artifacts were marked, in one line. */
async function marked(content: string, dropped: readonly number[] = []): Promise<string> {
  const document = await openPdf(await handmadePdf((made) => (made.content = content)));
  const page = document.getPage(0);
  markArtifacts(document, new Set(dropped.map((mcid) => contentKey(page.ref, mcid))));
  return textOf(pageContent(page.node));
}

const textOf = (content: Uint8Array) => Buffer.from(content).toString('latin1').replace(/\s+/g, ' ').trim();

describe('markArtifacts', () => {
  test('leaves alone what has a mark', async () => {
    const content = '/P <</MCID 0>> BDC BT (a) Tj ET 0 0 1 1 re f EMC /Artifact BMC 0 0 1 1 re f EMC';
    expect(await marked(content)).toBe(content);
  });

  test('marks drawings and texts that have none', async () => {
    expect(await marked('q 0 0 1 1 re f 2 2 1 1 re f Q BT /F1 9 Tf (a) Tj (b) Tj ET sh')).toBe(
      'q /Artifact BMC 0 0 1 1 re f 2 2 1 1 re f EMC Q BT /F1 9 Tf /Artifact BMC (a) Tj (b) Tj EMC ET /Artifact BMC sh EMC',
    );
  });

  test('marks no path that is only a clip', async () => {
    expect(await marked('0 0 9 9 re W n 0 0 m 5 5 l S')).toBe('0 0 9 9 re W n /Artifact BMC 0 0 m 5 5 l S EMC');
  });

  test('begins no mark in the midst of a path', async () => {
    expect(await marked('0 0 m 1 1 l 2 2 m 3 3 l 1 0 0 RG')).toBe('0 0 m 1 1 l 2 2 m 3 3 l 1 0 0 RG');
    expect(await marked('0 0 m 1 1 l 2 2 1 1 re f')).toBe('/Artifact BMC 0 0 m 1 1 l 2 2 1 1 re f EMC');
  });

  test('nests in marks that say nothing of content', async () => {
    expect(await marked('BT /Span <</ActualText (x)>> BDC (a) Tj EMC (b) Tj ET')).toBe(
      'BT /Span <</ActualText (x)>> BDC /Artifact BMC (a) Tj EMC EMC /Artifact BMC (b) Tj EMC ET',
    );
  });

  test('makes dropped content an artifact, with all that it holds', async () => {
    expect(await marked('/Table <</MCID 0>> BDC 0 0 1 1 re f EMC /TD <</MCID 1>> BDC (a) Tj EMC', [0])).toBe(
      '/Artifact BMC 0 0 1 1 re f EMC /TD <</MCID 1>> BDC (a) Tj EMC',
    );
  });

  test('marks a form as a whole, or what is in it where it holds content', async () => {
    const bytes = await handmadePdf((made) => {
      const { context } = made.document;
      const form = (content: string) =>
        context.register(context.flateStream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }));
      const resources = {
        XObject: { Plain: form('0 0 1 1 re f'), Tagged: form('/P <</MCID 0>> BDC (a) Tj EMC 0 0 2 2 re f') },
      };
      made.page.set(PDFName.of('Resources'), context.obj(resources));
      made.content = '/Plain Do /Tagged Do';
    });
    const document = await openPdf(bytes);
    markArtifacts(document, new Set());
    const page = document.getPage(0);
    expect(textOf(pageContent(page.node))).toBe('/Artifact BMC /Plain Do EMC /Tagged Do');
    const forms = dictOf(page.node.Resources(), 'XObject');
    expect(textOf(bytesOf(entryOf(forms, 'Plain')))).toBe('0 0 1 1 re f');
    expect(textOf(bytesOf(entryOf(forms, 'Tagged')))).toBe(
      '/P <</MCID 0>> BDC (a) Tj EMC /Artifact BMC 0 0 2 2 re f EMC',
    );
  });
});
