/** Rules on the document as a whole: what it says of itself. */
import { PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { booleanOf, bytesOf, dictIn, dictOf, entryOf, stringOf, structureRoot } from '../pdfObjects.ts';
import type { PdfProblem } from './problem.ts';

const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export function checkDocument(document: PDFDocument, bytes: Uint8Array): PdfProblem[] {
  const { catalog, context } = document;
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const language = stringOf(catalog, 'Lang');
  const metadata = entryOf(catalog, 'Metadata');
  const markInfo = dictOf(catalog, 'MarkInfo');
  const problems: (PdfProblem | false)[] = [
    !/^%PDF-1\.[0-7]$/.test(header) && {
      rule: '6.1-1',
      found: `soubor začíná „${header}“`,
      expected: '%PDF-1. a číslice od 0 do 7',
    },
    booleanOf(markInfo, 'Marked') !== true && {
      rule: '6.2-1',
      found: 'dokument neříká, že je označkovaný',
      expected: '/MarkInfo s /Marked true',
    },
    booleanOf(markInfo, 'Suspects') === true && {
      rule: '7.1-4',
      found: 'dokument své značky označuje za nejisté',
      expected: '/Suspects false, nebo žádné',
    },
    booleanOf(dictOf(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true && {
      rule: '7.1-10',
      found: 'okno ukáže jméno souboru',
      expected: '/ViewerPreferences s /DisplayDocTitle true',
    },
    !structureRoot(document) && {
      rule: '7.1-11',
      found: 'dokument nemá strom značek',
      expected: '/StructTreeRoot v katalogu',
    },
    !language && { rule: '7.2-34', found: 'dokument neříká svůj jazyk', expected: '/Lang v katalogu' },
    language !== undefined &&
      !LANGUAGE_TAG.test(language) && {
        rule: '7.2-29',
        found: `jazyk „${language}“`,
        expected: 'značka jazyka, například cs',
      },
    context.trailerInfo.Encrypt !== undefined && {
      rule: '7.16-1',
      found: 'dokument je zašifrovaný',
      expected: 'dokument bez šifry',
    },
    !(metadata instanceof PDFRawStream) && {
      rule: '7.1-8',
      found: 'dokument nemá metadata XMP',
      expected: '/Metadata v katalogu',
    },
  ];
  const info = dictIn(context.lookup(context.trailerInfo.Info));
  return [
    ...problems.filter((problem) => problem !== false),
    ...(metadata instanceof PDFRawStream ? checkXmp(Buffer.from(bytesOf(metadata)).toString('utf8'), info) : []),
  ];
}

function checkXmp(xmp: string, info: ReturnType<typeof dictIn>): PdfProblem[] {
  const part = valuesOf(xmp, 'pdfuaid:part');
  const title = itemsOf(xmp, 'dc:title')[0];
  const infoTitle = stringOf(info, 'Title');
  const created = stringOf(info, 'CreationDate');
  const xmpCreated = valuesOf(xmp, 'xmp:CreateDate')[0];
  const problems: (PdfProblem | false)[] = [
    part.length !== 1 && {
      rule: '5-1',
      found: part.length === 0 ? 'metadata neříkají, že jde o PDF/UA' : 'metadata to říkají vícekrát',
      expected: 'jednou pdfuaid:part',
    },
    part.length === 1 &&
      part[0] !== '1' && { rule: '5-2', found: `pdfuaid:part ${part[0]}`, expected: 'pdfuaid:part 1' },
    !title && { rule: '7.1-9', found: 'v metadatech chybí název', expected: 'neprázdné dc:title' },
    title !== undefined &&
      infoTitle !== undefined &&
      title !== infoTitle && {
        rule: 'vlastní-metadata',
        found: `název „${title}“ v XMP a „${infoTitle}“ v Info`,
        expected: 'na obou místech stejný',
      },
    digitsOf(created) !== digitsOf(xmpCreated) && {
      rule: 'vlastní-metadata',
      found: `datum ${xmpCreated ?? 'žádné'} v XMP a ${created ?? 'žádné'} v Info`,
      expected: 'na obou místech stejné',
    },
  ];
  return problems.filter((problem) => problem !== false);
}

/** Values of a simple property, written as an element or as an attribute. */
function valuesOf(xmp: string, property: string): string[] {
  const pattern = new RegExp(`<${property}>([^<]*)</${property}>|\\s${property}="([^"]*)"`, 'g');
  return [...xmp.matchAll(pattern)].map(([, element, attribute]) => unescape(element ?? attribute ?? ''));
}

/** Items of a property that is a list. */
function itemsOf(xmp: string, property: string): string[] {
  const list = new RegExp(`<${property}>(.*?)</${property}>`, 's').exec(xmp)?.[1] ?? '';
  return [...list.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, text]) => unescape(text ?? ''));
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Year to second of a date in either form. */
const digitsOf = (date: string | undefined): string => date?.replace(/\D/g, '').slice(0, 14) ?? '';
