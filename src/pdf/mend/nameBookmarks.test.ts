import { PDFDocument, PDFHexString, PDFName, type PDFDict } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readOutline } from '../readNavigation.ts';
import type { StructureElement } from '../readStructure.ts';
import { nameBookmarks } from './nameBookmarks.ts';

/** A document with a bookmark for each title: the first is above the others. */
async function withBookmarks(titles: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  const { context } = document;
  const items = titles.map((title) => context.obj({ Title: PDFHexString.fromText(title) }));
  const refs = items.map((item) => context.register(item));
  for (const [index, item] of items.entries()) {
    if (index > 0 && refs[index + 1]) item.set(PDFName.of('Next'), refs[index + 1]!);
  }
  if (refs[1]) items[0]!.set(PDFName.of('First'), refs[1]);
  document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: refs[0]! })));
  return document;
}

const element = (role: string, kids: StructureElement[] = []): StructureElement => ({
  ref: null as never,
  dict: null as unknown as PDFDict,
  type: role,
  role,
  alt: null,
  actualText: null,
  parent: null,
  kids: kids.map((kid) => ({ kind: 'element', element: kid })),
});

test('bookmarks get the words of the headings in their order, on one line', async () => {
  const document = await withBookmarks(['Jeden', 'Exekucea škola', 'Třetí']);
  const [first, second, third] = [element('H1'), element('H2'), element('H2')];
  const words = new Map([
    [first, 'Jeden'],
    [second, 'Exekuce\na škola'],
    [third, 'Třetí'],
  ]);
  const root = element('Document', [first, element('P'), element('Div', [second, third])]);
  nameBookmarks(document, [root], (heading) => words.get(heading) ?? '');
  expect(readOutline(document).map(({ title }) => title)).toEqual(['Jeden', 'Exekuce a škola', 'Třetí']);
});

test('where a bookmark is missing, all keep their names', async () => {
  const document = await withBookmarks(['Jeden']);
  nameBookmarks(document, [element('Document', [element('H1'), element('H2')])], () => 'jinak');
  expect(readOutline(document).map(({ title }) => title)).toEqual(['Jeden']);
});
