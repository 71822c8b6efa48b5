/** One figure that the bench measured, and how rows become tables. */

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

/** The rows as a table for the terminal, in Czech. */
export function terminalTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    { true: '✓', false: '✗', null: ' ' }[String(isKept(row)) as 'true' | 'false' | 'null'],
    row.name,
    row.measured === null ? 'není' : writeFigure(row.measured, row.unit, 'cs'),
    row.budget === null ? '' : writeFigure(row.budget, row.unit, 'cs'),
    share(row, 'cs'),
    row.note ?? '',
  ]);
  const head = ['', 'co', 'naměřeno', 'smí být', 'podíl', 'poznámka'];
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i]!.length)));
  const isNumeric = (i: number) => i >= 2 && i <= 4;
  return [head, ...cells]
    .map((line) =>
      line
        .map((cell, i) => (isNumeric(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows as a table of Markdown, in English. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(['what', 'measured', 'budget']),
    line(['---', '--:', '--:']),
    ...rows.map((row) =>
      line([
        row.english,
        row.measured === null ? 'not there' : writeFigure(row.measured, row.unit, 'en'),
        row.budget === null ? '' : writeFigure(row.budget, row.unit, 'en'),
      ]),
    ),
  ].join('\n');
}
