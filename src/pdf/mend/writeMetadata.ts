/** Says what the document is, in the two places where PDF keeps it, alike. */
import { PDFBool, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { dictIn, dictOf, stringOf } from '../pdfObjects.ts';

/** What a printed document is. */
export interface DocumentAbout {
  title: string;
  /** Language tag: `cs`. */
  language: string;
  author: string;
  /** What it is about, in a sentence. */
  subject: string;
  keywords?: readonly string[];
  /** The day it was made, `2021-03-01`: a day of the data's, not of the clock. */
  date: string;
  /** The program that made it; the browser's when it is not given. */
  producer?: string;
}

/**
 * Writes title, author and dates into the Info dictionary and into XMP (ISO 16684-1), with the mark of PDF/UA-1, and
 * the entries of the catalogue that make a reader speak the language and show the title.
 *
 * @throws Error at a date that is no ISO day
 */
export function writeMetadata(document: PDFDocument, about: DocumentAbout): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(about.date)) throw new Error(`invalid date: ${about.date}`);
  const { context, catalog } = document;
  const known = dictIn(context.lookup(context.trailerInfo.Info));
  const producer = about.producer ?? stringOf(known, 'Producer') ?? '';
  const date = PDFString.of(`D:${about.date.replaceAll('-', '')}000000Z`);
  const info = context.obj({
    Title: PDFHexString.fromText(about.title),
    Author: PDFHexString.fromText(about.author),
    Subject: PDFHexString.fromText(about.subject),
    ...(about.keywords && { Keywords: PDFHexString.fromText(about.keywords.join(', ')) }),
    Producer: PDFHexString.fromText(producer),
    CreationDate: date,
    ModDate: date,
  });
  context.trailerInfo.Info = context.register(info);

  const xmp = Buffer.from(renderXmp(about, producer));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
  catalog.set(PDFName.of('Lang'), PDFString.of(about.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const preferences = dictOf(catalog, 'ViewerPreferences') ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}

function renderXmp(about: DocumentAbout, producer: string): string {
  const moment = `${about.date}T00:00:00Z`;
  const { title, language, author, subject, keywords = [] } = about;
  const inEach = (text: string) =>
    ['x-default', language].map((lang) => `<rdf:li xml:lang="${escape(lang)}">${escape(text)}</rdf:li>`).join('');
  const bag = keywords.map((word) => `<rdf:li>${escape(word)}</rdf:li>`).join('');
  const words = `
   <dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>
   <pdf:Keywords>${escape(keywords.join(', '))}</pdf:Keywords>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfuaid:part>1</pdfuaid:part>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt>${inEach(title)}</rdf:Alt></dc:title>
   <dc:description><rdf:Alt>${inEach(subject)}</rdf:Alt></dc:description>
   <dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>${keywords.length > 0 ? words : ''}
   <pdf:Producer>${escape(producer)}</pdf:Producer>
   <xmp:CreateDate>${moment}</xmp:CreateDate>
   <xmp:ModifyDate>${moment}</xmp:ModifyDate>
   <xmp:MetadataDate>${moment}</xmp:MetadataDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
