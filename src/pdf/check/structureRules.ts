/** Rules on the structure tree: which elements there are and what stands in what. */
import { PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { dictIn, dictOf, listOf, nameOf, stringOf, structureRoot, textIn } from '../pdfObjects.ts';
import { allElements, childElements, readStructure, roleOf, type StructureElement } from '../readStructure.ts';
import { STANDARD_TYPES } from '../standardTypes.ts';
import { spanOf } from '../tableSpans.ts';
import type { PdfProblem } from './problem.ts';

type Report = (rule: string, element: StructureElement, found: string, expected: string) => void;

/** What stands in what: the roles that an element may hold, or must stand in. */
const MUST_STAND_IN: Readonly<Record<string, readonly [rule: string, parents: readonly string[]]>> = {
  TR: ['7.2-4', ['Table', 'THead', 'TBody', 'TFoot']],
  THead: ['7.2-5', ['Table']],
  TBody: ['7.2-6', ['Table']],
  TFoot: ['7.2-7', ['Table']],
  TH: ['7.2-8', ['TR']],
  TD: ['7.2-9', ['TR']],
  LI: ['7.2-17', ['L']],
  LBody: ['7.2-18', ['LI']],
  TOCI: ['7.2-26', ['TOC']],
};
const MAY_HOLD: Readonly<Record<string, readonly [rule: string, kids: readonly string[]]>> = {
  Table: ['7.2-3', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  TR: ['7.2-10', ['TH', 'TD']],
  L: ['7.2-19', ['L', 'LI', 'Caption']],
  LI: ['7.2-20', ['Lbl', 'LBody']],
  TOC: ['7.2-27', ['TOC', 'TOCI', 'Caption']],
  THead: ['7.2-36', ['TR']],
  TBody: ['7.2-37', ['TR']],
  TFoot: ['7.2-38', ['TR']],
};

/** @param pageOf page of the first content of an element */
export function checkStructure(
  document: PDFDocument,
  pageOf: (element: StructureElement) => number | undefined,
): PdfProblem[] {
  const problems: PdfProblem[] = [];
  const report: Report = (rule, element, found, expected) => {
    const page = pageOf(element);
    problems.push({ rule, ...(page !== undefined && { page }), found, expected });
  };
  const roots = readStructure(document);
  const elements = roots.flatMap(allElements);
  checkRoleMap(document, elements, report);
  checkParents(document, report, elements);
  for (const element of elements) {
    checkNesting(element, report);
    checkAlternatives(element, report);
    if (element.role === 'Table') checkTable(element, report);
  }
  checkHeadings(elements, report);
  checkNotes(elements, report);
  return problems;
}

function checkRoleMap(document: PDFDocument, elements: readonly StructureElement[], report: Report): void {
  const roles = dictOf(structureRoot(document), 'RoleMap');
  const seen = new Set<string>();
  for (const element of elements) {
    const { type, role } = element;
    if (seen.has(type)) continue;
    seen.add(type);
    if (STANDARD_TYPES.has(type)) {
      if (nameOf(roles, type) === undefined) continue;
      report('7.1-7', element, `značka ${type} je v /RoleMap vyložena jinak`, 'značky normy beze změny');
    } else if (!STANDARD_TYPES.has(role)) {
      const circle = roleOf(type, roles) === type && nameOf(roles, type) !== undefined;
      const rule = circle ? '7.1-6' : '7.1-5';
      report(rule, element, `značku ${type} norma nezná`, circle ? '/RoleMap bez kruhu' : 'její výklad v /RoleMap');
    }
  }
}

/** Every element says where it stands, and stands there. */
function checkParents(document: PDFDocument, report: Report, elements: readonly StructureElement[]): void {
  const root = document.catalog.get(PDFName.of('StructTreeRoot'));
  for (const element of elements) {
    const parent = element.dict.get(PDFName.of('P'));
    if (parent instanceof PDFRef && parent === (element.parent?.ref ?? root)) continue;
    report('7.1-12', element, `značka ${element.type} neodkazuje na tu, v níž stojí`, 'odkaz /P na nadřazenou značku');
  }
}

function checkNesting(element: StructureElement, report: Report): void {
  const { role } = element;
  const parent = element.parent?.role ?? 'kořen';
  const outside = MUST_STAND_IN[role];
  if (outside && !outside[1].includes(parent)) {
    report(outside[0], element, `${role} stojí v ${parent}`, `${role} jen v ${outside[1].join(', ')}`);
  }
  const kids = childElements(element).map((kid) => kid.role);
  const inside = MAY_HOLD[role];
  if (!inside) return;
  const wrong = kids.find((kid) => !inside[1].includes(kid));
  if (wrong !== undefined)
    report(inside[0], element, `v ${role} stojí ${wrong}`, `v ${role} jen ${inside[1].join(', ')}`);
  const captions = kids.flatMap((kid, index) => (kid === 'Caption' ? [index] : []));
  const atEdge = captions[0] === 0 || (role === 'Table' && captions[0] === kids.length - 1);
  if (captions.length > 1 || (captions.length === 1 && !atEdge)) {
    report(inside[0], element, `Caption v ${role} není jediný nebo na kraji`, 'jeden Caption na začátku');
  }
}

function checkAlternatives(element: StructureElement, report: Report): void {
  const { role, alt, actualText } = element;
  if (alt || actualText !== null) return;
  if (role === 'Figure') report('7.3-1', element, 'obrázek (Figure) bez náhradního textu', 'neprázdné /Alt');
  if (role === 'Formula') report('7.7-1', element, 'vzorec (Formula) bez náhradního textu', 'neprázdné /Alt');
}

function checkTable(table: StructureElement, report: Report): void {
  const kids = childElements(table).map(({ role }) => role);
  const count = (role: string) => kids.filter((kid) => kid === role).length;
  if (count('THead') > 1) report('7.2-11', table, `${count('THead')}× THead v tabulce`, 'nejvýš jednou');
  if (count('TFoot') > 1) report('7.2-12', table, `${count('TFoot')}× TFoot v tabulce`, 'nejvýš jednou');
  if (count('TFoot') > 0 && count('TBody') === 0) report('7.2-13', table, 'TFoot bez TBody', 'TBody vedle TFoot');
  if (count('THead') > 0 && count('TBody') === 0) report('7.2-14', table, 'THead bez TBody', 'TBody vedle THead');

  const rows = allElements(table).filter(({ role }) => role === 'TR');
  const widths = columnCounts(rows);
  if (new Set(widths).size > 1) {
    report('7.2-15', table, `řádky tabulky mají ${[...new Set(widths)].join(' a ')} sloupců`, 'všude stejně');
  }
  const cells = rows.flatMap(childElements);
  const attributesOf = ({ dict }: StructureElement) => listOf(dict, 'A').map((attributes) => dictIn(attributes));
  const ids = new Set(cells.flatMap(({ dict }) => stringOf(dict, 'ID') ?? []));
  const headers = cells.map((cell) =>
    attributesOf(cell).flatMap((dict) => listOf(dict, 'Headers').flatMap((header) => textIn(header) ?? [])),
  );
  const unknown = headers.flat().find((id) => !ids.has(id));
  if (unknown !== undefined) report('7.5-2', table, `buňka odkazuje na záhlaví „${unknown}“`, 'záhlaví téže tabulky');
  const byHeaders = cells.every(({ role }, index) => role === 'TH' || headers[index]!.length > 0);
  const unscoped = cells.some(
    (cell) => cell.role === 'TH' && !attributesOf(cell).some((dict) => nameOf(dict, 'Scope')),
  );
  if (unscoped && !byHeaders)
    report('7.5-1', table, 'záhlaví (TH) neříká, čeho se týká', '/Scope, nebo /Headers v buňkách');
}

/** How many columns each row has, with cells that reach into it from above. */
function columnCounts(rows: readonly StructureElement[]): number[] {
  const counts = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const { dict } of childElements(row)) {
      const { rowSpan, colSpan } = spanOf(dict);
      for (let i = index; i < Math.min(index + rowSpan, rows.length); i++) counts[i]! += colSpan;
    }
  }
  return counts;
}

function checkHeadings(elements: readonly StructureElement[], report: Report): void {
  let last = 0;
  for (const element of elements) {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
    if (level > last + 1) {
      const found = last === 0 ? `první nadpis je H${level}` : `po nadpisu H${last} následuje H${level}`;
      report('7.4.2-1', element, found, `nadpis nejvýš H${last + 1}`);
    }
    if (level > 0) last = level;
  }
  const unnumbered = elements.find(({ role }) => role === 'H');
  if (unnumbered && last > 0) report('7.4.4-2', unnumbered, 'vedle H1 až H6 i nadpis H', 'jen jeden druh nadpisů');
  for (const element of elements) {
    if (childElements(element).filter(({ role }) => role === 'H').length < 2) continue;
    report('7.4.4-1', element, 'dva nadpisy H v jedné značce', 'nejvýš jeden');
  }
}

function checkNotes(elements: readonly StructureElement[], report: Report): void {
  const seen = new Set<string>();
  for (const note of elements.filter(({ role }) => role === 'Note')) {
    const id = stringOf(note.dict, 'ID') ?? '';
    if (id === '') report('7.9-1', note, 'poznámka (Note) bez /ID', 'neprázdné /ID');
    else if (seen.has(id)) report('7.9-2', note, `dvě poznámky s /ID „${id}“`, 'pokaždé jiné /ID');
    seen.add(id);
  }
}
