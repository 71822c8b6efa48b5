import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { checkPdfUa } from './checkPdfUa.ts';
import { handmadePdf, type Handmade } from './testing/handmadePdf.ts';

const name = PDFName.of;

/** Rules that a change breaks, each once. */
async function rulesBroken(change: (made: Handmade) => void): Promise<string[]> {
  const problems = await checkPdfUa(await handmadePdf(change));
  return [...new Set(problems.map(({ rule }) => rule))];
}

/** Replaces a part of the page's content, which must be there. */
function replaceContent(made: Handmade, part: string, by: string): void {
  expect(made.content).toContain(part);
  made.content = made.content.replace(part, by);
}

const setRole = (element: PDFDict, role: string) => element.set(name('S'), name(role));
/** The dictionary of the font inside of a composite one. */
const descendantOf = (font: PDFDict) => font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);

/** Every rule with a change that breaks it. */
const breaches: readonly [rule: string, why: string, change: (made: Handmade) => void][] = [
  ['5-1', 'no mark of PDF/UA', (made) => (made.xmp = made.xmp.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
  ['5-2', 'another part', (made) => (made.xmp = made.xmp.replace('part>1<', 'part>2<'))],
  ['6.2-1', 'not marked', ({ document }) => document.catalog.delete(name('MarkInfo'))],
  [
    '7.1-4',
    'doubtful tags',
    ({ document }) =>
      document.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), document.context.obj(true)),
  ],
  ['7.1-8', 'no metadata', (made) => (made.xmp = '')],
  ['7.1-9', 'no title', (made) => (made.xmp = made.xmp.replace('>Název<', '><'))],
  ['vlastní-metadata', 'two titles', (made) => (made.xmp = made.xmp.replace('Název', 'Jiný'))],
  ['7.1-10', 'file name shown', ({ document }) => document.catalog.delete(name('ViewerPreferences'))],
  ['7.2-34', 'no language', ({ document }) => document.catalog.delete(name('Lang'))],
  ['7.2-29', 'a wrong language', ({ document }) => document.catalog.set(name('Lang'), PDFString.of('česky'))],
  [
    '7.1-1',
    'artifact in content',
    (made) => replaceContent(made, '20 300 50 50 re f', '/Artifact BMC 0 0 1 1 re f EMC'),
  ],
  [
    '7.1-2',
    'content in an artifact',
    (made) => {
      replaceContent(made, '/H1 <</MCID 0>> BDC', '/Artifact BMC /H1 <</MCID 0>> BDC');
      replaceContent(made, 'ET EMC', 'ET EMC EMC');
    },
  ],
  ['7.1-3', 'a drawing without a mark', (made) => (made.content += '0 0 10 10 re f')],
  ['7.1-3', 'a text without a mark', (made) => (made.content += 'BT /F1 9 Tf <0001> Tj ET')],
  ['7.1-3', 'a picture without a mark', (made) => (made.content += 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI')],
  ['7.1-5', 'an unknown type', ({ elements }) => setRole(elements.paragraph, 'Odstavec')],
  [
    '7.1-6',
    'types in a circle',
    ({ elements, root, document }) => {
      setRole(elements.paragraph, 'Odstavec');
      root.set(name('RoleMap'), document.context.obj({ Odstavec: 'Text', Text: 'Odstavec' }));
    },
  ],
  [
    '7.1-7',
    'a standard type with another meaning',
    ({ root, document }) => root.set(name('RoleMap'), document.context.obj({ P: 'Div' })),
  ],
  ['7.1-12', 'no way up', ({ elements }) => elements.paragraph.delete(name('P'))],
  [
    '7.2-3',
    'a paragraph in a table',
    ({ elements, document }) => {
      elements.table.set(name('K'), document.context.obj([document.context.getObjectRef(elements.paragraph)!]));
      elements.paragraph.set(name('P'), document.context.getObjectRef(elements.table)!);
      elements.document.set(
        name('K'),
        document.context.obj(
          [elements.heading, elements.figure, elements.list, elements.table].map((element) =>
            document.context.getObjectRef(element)!,
          ),
        ),
      );
    },
  ],
  ['7.2-10', 'a paragraph in a row', ({ elements }) => setRole(elements.cell, 'P')],
  ['7.2-4', 'a row in a paragraph', ({ elements }) => setRole(elements.table, 'Div')],
  [
    '7.2-15',
    'a row too wide',
    ({ elements, document }) => elements.cell.set(name('A'), document.context.obj({ O: 'Table', ColSpan: 2 })),
  ],
  ['7.2-17', 'an item outside of a list', ({ elements }) => setRole(elements.list, 'Div')],
  ['7.2-18', 'a body outside of an item', ({ elements }) => setRole(elements.item, 'L')],
  ['7.2-20', 'a paragraph in an item', ({ elements }) => setRole(elements.body, 'P')],
  ['7.3-1', 'a picture without words', ({ elements }) => elements.figure.delete(name('Alt'))],
  ['7.4.2-1', 'no first level', ({ elements }) => setRole(elements.heading, 'H2')],
  ['7.4.2-1', 'a level left out', ({ elements }) => setRole(elements.paragraph, 'H3')],
  ['7.5-1', 'a header of nothing', ({ elements }) => elements.head.delete(name('A'))],
  [
    '7.5-2',
    'an unknown header',
    ({ elements, document }) =>
      elements.cell.set(name('A'), document.context.obj({ O: 'Table', Headers: [PDFString.of('nikdo')] })),
  ],
  ['7.7-1', 'a formula without words', ({ elements }) => setRole(elements.paragraph, 'Formula')],
  ['7.9-1', 'a note without a name', ({ elements }) => setRole(elements.paragraph, 'Note')],
  ['7.18.1-1', 'a comment in a link', ({ link }) => link.set(name('Subtype'), name('Text'))],
  ['7.18.3-1', 'no order of tabs', ({ page }) => page.delete(name('Tabs'))],
  ['7.18.5-1', 'a link that is none', ({ elements }) => setRole(elements.link, 'Span')],
  ['7.18.5-2', 'a link without words', ({ link }) => link.delete(name('Contents'))],
  ['7.21.3.2-1', 'no glyphs for letters', ({ font }) => descendantOf(font).delete(name('CIDToGIDMap'))],
  [
    '7.21.4.1-1',
    'no font in the file',
    ({ font }) => descendantOf(font).lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2')),
  ],
  ['7.21.7-1', 'letters nobody can read', ({ font }) => font.delete(name('ToUnicode'))],
  ['7.21.7-2', 'a letter that is none', ({ font, document }) => setMap(font, document, '<0001> <0000>')],
  ['7.21.8-1', 'a letter that the font lacks', (made) => replaceContent(made, '<00010002', '<00000002')],
  [
    'vlastní-písmo',
    'drawings for letters',
    ({ font }) => {
      font.set(name('Subtype'), name('Type3'));
      font.delete(name('DescendantFonts'));
    },
  ],
  ['vlastní-značky', 'a mark that does not end', (made) => (made.content += '/Artifact BMC')],
  ['vlastní-značky', 'a mark that does not begin', (made) => (made.content += 'EMC')],
  [
    'vlastní-strom',
    'content that no element knows',
    (made) => (made.content += '/P <</MCID 77>> BDC 0 0 1 1 re f EMC'),
  ],
  ['vlastní-strom', 'an element without its content', (made) => replaceContent(made, '<</MCID 1>>', '<</MCID 5>>')],
  [
    'vlastní-zpětný-strom',
    'a parent tree that leads astray',
    ({ root }) => {
      const owners = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).lookup(1, PDFArray);
      owners.set(0, owners.get(1));
    },
  ],
];

function setMap(font: PDFDict, document: Handmade['document'], pair: string): void {
  const letters = [2, 3, 4, 5, 6].map((code) => `<000${code}> <0061>`).join(' ');
  const cmap = `6 beginbfchar ${pair} ${letters} endbfchar`;
  font.set(name('ToUnicode'), document.context.register(document.context.flateStream(cmap)));
}

describe('checkPdfUa', () => {
  test('finds nothing in a document that keeps the rules', async () => {
    expect(await checkPdfUa(await handmadePdf())).toEqual([]);
  });

  test.each(breaches)('finds %s: %s', async (rule, _, change) => {
    expect(await rulesBroken((made) => void change(made))).toContain(rule);
  });

  test('says where, what was found and what was expected', async () => {
    const problems = await checkPdfUa(await handmadePdf(({ elements }) => elements.figure.delete(name('Alt'))));
    expect(problems).toEqual([
      { rule: '7.3-1', page: 1, found: 'obrázek (Figure) bez náhradního textu', expected: 'neprázdné /Alt' },
    ]);
  });

  test('finds a document without a tree', async () => {
    const rules = await rulesBroken(({ document }) => document.catalog.delete(name('StructTreeRoot')));
    expect(rules).toContain('7.1-11');
  });

  test('finds a version of PDF that the norm does not know', async () => {
    const bytes = Buffer.from(await handmadePdf());
    bytes.write('%PDF-2.0', 0, 'latin1');
    expect((await checkPdfUa(bytes)).map(({ rule }) => rule)).toEqual(['6.1-1']);
  });
});
