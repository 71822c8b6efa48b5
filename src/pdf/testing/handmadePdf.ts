/** A small PDF by PDF/UA-1, made by hand, so that a test can break one thing in it. */
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDict,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** The parts of the document that tests change. */
export interface Handmade {
  document: PDFDocument;
  root: PDFDict;
  page: PDFDict;
  font: PDFDict;
  link: PDFDict;
  /** Elements by the names that they have in `STRUCTURE`. */
  elements: Readonly<Record<ElementName, PDFDict>>;
  /** The content of the page, to be replaced as a whole. */
  content: string;
  xmp: string;
}

type ElementName = (typeof STRUCTURE)[number][0];

/** Name, role, parent, number of its content. */
const STRUCTURE = [
  ['document', 'Document', null, null],
  ['heading', 'H1', 'document', 0],
  ['paragraph', 'P', 'document', 1],
  ['link', 'Link', 'paragraph', 2],
  ['figure', 'Figure', 'document', 3],
  ['list', 'L', 'document', null],
  ['item', 'LI', 'list', null],
  ['label', 'Lbl', 'item', 4],
  ['body', 'LBody', 'item', 5],
  ['table', 'Table', 'document', null],
  ['headRow', 'TR', 'table', null],
  ['head', 'TH', 'headRow', 6],
  ['secondHead', 'TH', 'headRow', 7],
  ['row', 'TR', 'table', null],
  ['cell', 'TD', 'row', 8],
  ['secondCell', 'TD', 'row', 9],
] as const;

const LETTERS = 'Nadpis';
const TEXT = `<${[...LETTERS].map((_, i) => String(i + 1).padStart(4, '0')).join('')}> Tj`;

/**
 * @param change breaks something before the file is written
 * @returns its bytes
 */
export async function handmadePdf(change: (made: Handmade) => void = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const page = document.addPage([400, 600]);
  const font = makeFont(document);
  const fontRef = context.register(font);
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: fontRef } }));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));

  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const refs = new Map(STRUCTURE.map(([name]) => [name as string, context.nextRef()]));
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [20, 480, 100, 500],
    Contents: PDFHexString.fromText('Odkaz na příklad'),
    A: { S: 'URI', URI: PDFString.of('https://example.org/') },
    StructParent: 1,
  });
  const linkRef = context.register(link);
  page.node.set(PDFName.of('Annots'), context.obj([linkRef]));

  const elements = {} as Record<ElementName, PDFDict>;
  for (const [name, role, parent, mcid] of STRUCTURE) {
    const kids: PDFObject[] = STRUCTURE.filter(([, , of]) => of === name).map(([kid]) => refs.get(kid)!);
    if (mcid !== null) kids.unshift(context.obj(mcid));
    if (name === 'link') kids.push(context.obj({ Type: 'OBJR', Obj: linkRef, Pg: page.ref }));
    const attributes = role === 'TH' ? { A: { O: 'Table', Scope: 'Column' } } : {};
    const alt = role === 'Figure' ? { Alt: PDFHexString.fromText('Obrázek') } : {};
    elements[name] = context.obj({
      Type: 'StructElem',
      S: role,
      P: parent === null ? rootRef : refs.get(parent)!,
      Pg: page.ref,
      K: kids,
      ...attributes,
      ...alt,
    });
    context.assign(refs.get(name)!, elements[name]);
  }
  const owners: PDFRef[] = [];
  for (const [name, , , mcid] of STRUCTURE) if (mcid !== null) owners[mcid] = refs.get(name)!;
  root.set(PDFName.of('K'), refs.get('document')!);
  root.set(PDFName.of('ParentTree'), context.obj({ Nums: [0, owners, 1, refs.get('link')!] }));

  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('Lang'), PDFString.of('cs'));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText('Název') }));

  const made: Handmade = { document, root, page: page.node, font, link, elements, content: renderContent(), xmp: XMP };
  change(made);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(made.content)));
  if (made.xmp !== '') {
    const stream = context.stream(Buffer.from(made.xmp), { Type: 'Metadata', Subtype: 'XML' });
    catalog.set(PDFName.of('Metadata'), context.register(stream));
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Název</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

/** Line by line, each piece of content its text; the picture is a square. */
function renderContent(): string {
  const lines = STRUCTURE.flatMap(([, role, , mcid]) => {
    if (mcid === null) return [];
    const draw = role === 'Figure' ? '20 300 50 50 re f' : `BT /F1 12 Tf 20 ${560 - 30 * mcid} Td ${TEXT} ET`;
    return [`/${role} <</MCID ${mcid}>> BDC ${draw} EMC`];
  });
  return `${lines.join('\n')}\n/Artifact BMC 0 0 400 5 re f EMC\n`;
}

function makeFont(document: PDFDocument): PDFDict {
  const { context } = document;
  const pairs = [...LETTERS].map((letter, i) => `<${hex(i + 1)}> <${hex(letter.charCodeAt(0))}>`);
  const cmap = `1 begincodespacerange <0000> <FFFF> endcodespacerange
${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar`;
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'AAAAAA+Handmade',
    Flags: 4,
    Ascent: 800,
    Descent: -200,
    FontFile2: context.register(context.flateStream('no real font; nobody draws with it')),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'AAAAAA+Handmade',
    CIDToGIDMap: 'Identity',
    FontDescriptor: context.register(descriptor),
    DW: 500,
  });
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'AAAAAA+Handmade',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(cmap)),
  });
}

const hex = (number: number): string => number.toString(16).padStart(4, '0');
