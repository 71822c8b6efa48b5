/** One figure that the bench measured, and how rows become tables. */
import { FILE_KINDS, type FileKind } from './pageBytes.ts';

/** How a figure is written: bytes, time in milliseconds, memory in bytes, a bare number. */
export type Unit = 'bytes' | 'ms' | 'number' | 'score';

export interface Row {
  /** In Czech, for the terminal. */
  name: string;
  /** In English, for the README. */
  english: string;
  unit: Unit;
  /** What was measured; null when it could not be. */
  measured: number | null;
  /** What is allowed: at most, for scores at least; null for figures that are only told. */
  budget: number | null;
  /** Why nothing was measured, or under what conditions it was; in Czech. */
  note?: string;
  /** What the bytes of a page consist of; such rows have a table of their own. */
  byKind?: Readonly<Record<FileKind, number>>;
}

/** Whether a row keeps its budget; null when there is nothing to say. */
export function isKept({ measured, budget, unit }: Row): boolean | null {
  if (measured === null || budget === null) return null;
  return unit === 'score' ? measured >= budget : measured <= budget;
}

type Language = 'cs' | 'en';

const UNITS = {
  cs: { bytes: ['B', 'kB', 'MB', 'GB'], ms: 'ms', s: 's' },
  en: { bytes: ['B', 'kB', 'MB', 'GB'], ms: 'ms', s: 's' },
} as const;

/** A figure with its unit, in the words of a language: `45,2 kB`, `1.2 s`. */
export function writeFigure(value: number, unit: Unit, language: Language): string {
  const number = (amount: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(amount);
  if (unit === 'bytes') {
    const power = value < 1000 ? 0 : value < 1_000_000 ? 1 : value < 1_000_000_000 ? 2 : 3;
    return `${number(value / 1000 ** power, power === 0 ? 0 : power === 3 ? 2 : 1)} ${UNITS[language].bytes[power]}`;
  }
  if (unit === 'ms') {
    return value < 1000
      ? `${number(value, value < 10 ? 1 : 0)} ${UNITS[language].ms}`
      : `${number(value / 1000, 2)} ${UNITS[language].s}`;
  }
  return number(value, value < 10 ? 3 : 0);
}

/** The share of the budget that is used, in percent; empty where it says nothing. */
function share({ measured, budget, unit }: Row, language: Language): string {
  if (measured === null || budget === null || budget === 0 || unit === 'score') return '';
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format((measured / budget) * 100)} %`;
}

const HEADS = {
  cs: { row: ['co', 'naměřeno', 'smí být', 'podíl'], page: ['stránka', 'HTML', 'CSS', 'JS', 'písmo', 'jiné', 'vše'] },
  en: { row: ['what', 'measured', 'budget', 'ratio'], page: ['page', 'HTML', 'CSS', 'JS', 'font', 'other', 'all'] },
} as const;
const NOT_MEASURED = { cs: 'není', en: 'not there' } as const;

const nameIn = (row: Row, language: Language) => (language === 'cs' ? row.name : row.english);

/** Name, figure, budget, ratio: the cells of a row in the words of a language. */
function figureCells(row: Row, language: Language): string[] {
  return [
    nameIn(row, language),
    row.measured === null ? NOT_MEASURED[language] : writeFigure(row.measured, row.unit, language),
    row.budget === null ? '' : writeFigure(row.budget, row.unit, language),
    share(row, language),
  ];
}

/** The rows of pages as cells, the head first; null where there are none. */
function pageTable(rows: readonly Row[], language: Language): string[][] | null {
  const pages = rows.flatMap((row) => (row.byKind === undefined ? [] : [{ row, byKind: row.byKind }]));
  if (pages.length === 0) return null;
  const cells = pages.map(({ row, byKind }) => {
    const sizes = [...FILE_KINDS.map((kind) => byKind[kind]), row.measured ?? 0];
    return [nameIn(row, language), ...sizes.map((size) => (size === 0 ? '' : writeFigure(size, 'bytes', language)))];
  });
  return [[...HEADS[language].page], ...cells];
}

/** Cells below each other, figures flush right. */
function align(lines: readonly (readonly string[])[], isFigure: (column: number) => boolean): string {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (isFigure(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows as tables for the terminal, in Czech. */
export function terminalTable(rows: readonly Row[]): string {
  const marks = { true: '✓', false: '✗', null: ' ' };
  const cells = rows
    .filter(({ byKind }) => byKind === undefined)
    .map((row) => [marks[String(isKept(row)) as keyof typeof marks], ...figureCells(row, 'cs'), row.note ?? '']);
  const table = align([['', ...HEADS.cs.row, 'poznámka'], ...cells], (i) => i >= 2 && i <= 4);
  const pages = pageTable(rows, 'cs');
  return pages === null ? table : `${table}\n\n${align(pages, (i) => i > 0)}`;
}

/** The rows as tables of Markdown, in English. */
export function markdownTable(rows: readonly Row[]): string {
  const table = markdown([
    [...HEADS.en.row],
    ...rows.filter(({ byKind }) => byKind === undefined).map((row) => figureCells(row, 'en')),
  ]);
  const pages = pageTable(rows, 'en');
  return pages === null ? table : `${table}\n\n${markdown(pages)}`;
}

/** The first column holds words, the others figures. */
function markdown([head, ...cells]: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head!), line(head!.map((_, i) => (i === 0 ? '---' : '--:'))), ...cells.map(line)].join('\n');
}
