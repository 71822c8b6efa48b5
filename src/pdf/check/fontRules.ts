/** Rules on fonts: whether letters can be drawn and read anywhere. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { countOf } from '../../format/plural.ts';
import { readToUnicode } from '../fontText.ts';
import { bytesOf, dictIn, dictOf, entryOf, listOf, nameOf } from '../pdfObjects.ts';
import type { PdfProblem } from './problem.ts';
import type { MarkedContent } from './walkContent.ts';

const SIGNS = { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' };
/** Values that stand for no letter. */
const NO_LETTERS = ['\u0000', '\uFEFF', '\uFFFE'];

export function checkFonts({ shown }: MarkedContent): PdfProblem[] {
  return [...shown].flatMap(([font, { codes, page }]) => checkFont(font, codes, page));
}

function checkFont(font: PDFDict, codes: ReadonlySet<string>, page: number): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const name = nameOf(font, 'BaseFont') ?? 'bez jména';
  const report = (rule: string, found: string, expected: string) => problems.push({ rule, page, found, expected });
  const subtype = nameOf(font, 'Subtype');
  if (subtype === 'Type3')
    report('vlastní-písmo', `písmo ${name} je Type 3, kresby místo písmen`, 'písmo s pevným řezem');

  const descendant = subtype === 'Type0' ? dictIn(listOf(font, 'DescendantFonts')[0]) : undefined;
  const descriptor = dictOf(descendant ?? font, 'FontDescriptor');
  const program = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entryOf(descriptor, key));
  if (subtype !== 'Type3' && !program) report('7.21.4.1-1', `písmo ${name} v souboru není`, 'písmo vložené do souboru');
  if (nameOf(descendant, 'Subtype') === 'CIDFontType2' && program && !entryOf(descendant, 'CIDToGIDMap')) {
    report('7.21.3.2-1', `písmo ${name} neříká, které kresby k písmenům patří`, '/CIDToGIDMap');
  }

  const map = readToUnicode(bytesOf(entryOf(font, 'ToUnicode')));
  const letters = [...codes].map((code) => map.get(parseInt(code, 16)));
  const unread = letters.filter((letter) => letter === undefined || letter === '').length;
  if (unread > 0) report('7.21.7-1', `písmo ${name}: nepřečteme ${countOf(unread, SIGNS)}`, 'znak v /ToUnicode');
  if (letters.some((letter) => NO_LETTERS.some((none) => letter?.includes(none)))) {
    report('7.21.7-2', `písmo ${name}: v /ToUnicode je neplatný znak`, 'znaky kromě U+0000, U+FEFF a U+FFFE');
  }
  if (subtype === 'Type0' && codes.has('0000')) {
    report('7.21.8-1', `písmo ${name} některé písmeno nemá (.notdef)`, 'písmo se všemi použitými písmeny');
  }
  return problems;
}
