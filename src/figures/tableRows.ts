/** Picks rows of a comparison table for a figure. */
import type { Cell, Column, ContextTable } from '../schemas/contextTable.ts';
import type { Report } from '../schemas/report.ts';
import { formatNumber, formatPercent } from '../format/number.ts';
import { countOf } from '../format/plural.ts';
import { UnresolvedReference } from '../report/reference.ts';
import { periodText } from '../report/periodText.ts';

/** The part of a figure's definition that chooses rows and columns. */
export interface RowChoice {
  table: string;
  where?: Record<string, string> | undefined;
  without?: string[] | undefined;
  label: string;
  value: string;
}

/** A chosen row: its name, its value, and all its cells. */
export interface ChosenRow {
  name: string;
  value: number | null;
  valueText: string;
  cells: Record<string, Cell>;
}

/** The table and the column of values of a choice. Throws `UnresolvedReference` when there is none. */
export function chosenTable(report: Report, choice: RowChoice): { table: ContextTable; column: Column } {
  const table = report.tables.find(({ id }) => id === choice.table);
  if (table === undefined) {
    const known = report.tables.map(({ id }) => id).join(', ');
    throw new UnresolvedReference(choice.table, `neznámá tabulka „${choice.table}“`, `Známe: ${known}.`);
  }
  return { table, column: columnOf(table, choice.value) };
}

/** A column of a table. Throws `UnresolvedReference` when there is none. */
export function columnOf(table: ContextTable, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) {
    const known = table.columns.map((candidate) => candidate.name).join(', ');
    throw new UnresolvedReference(name, `tabulka „${table.id}“ nemá sloupec „${name}“`, `Známe: ${known}.`);
  }
  return column;
}

/** The rows of a choice in the order of the file. Throws `UnresolvedReference` when there is none. */
export function chosenRows(report: Report, choice: RowChoice): ChosenRow[] {
  const { table, column } = chosenTable(report, choice);
  const where = Object.entries(choice.where ?? {});
  const rows = table.rows.filter(
    (row) =>
      where.every(([key, value]) => String(row[key] ?? '') === value) &&
      !(choice.without ?? []).includes(String(row[choice.label] ?? '')),
  );
  if (rows.length === 0) {
    throw new UnresolvedReference(
      choice.table,
      `v tabulce „${table.id}“ výběru neodpovídá žádný řádek`,
      `Upravte „where“ a „without“; řádky určuje ${table.keys.join(', ')}.`,
    );
  }
  return rows.map((cells) => {
    const cell = cells[choice.value];
    const value = typeof cell === 'number' ? cell : null;
    return { name: String(cells[choice.label] ?? ''), value, valueText: cellText(value, column), cells };
  });
}

/** A number of a column in words, with its unit; „údaj chybí“ for a gap. */
export function cellText(value: number | null, { unit, decimals }: Column): string {
  if (value === null) return 'údaj chybí';
  if (unit === '%') return formatPercent(value, decimals);
  if (unit === undefined) return formatNumber(value, decimals === undefined ? {} : { decimals });
  return countOf(value, unit);
}

/** The heading of a column of values: „Podíl (%)“; other units stand in the words themselves. */
export function valueHeading(label: string, { unit }: Column): string {
  return unit === '%' ? `${label} (%)` : label;
}

/** Rows from the largest value down; those without a value last, equal ones in the order of the file. */
export function byValue(rows: readonly ChosenRow[]): ChosenRow[] {
  return rows.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

/** The period of a choice in words: its column's, its rows' own, or the table's. */
export function periodOfRows(table: ContextTable, column: Column, rows: readonly ChosenRow[]): string {
  if (column.period !== undefined) return periodText(column.period);
  const { periodColumn } = table;
  if (periodColumn === undefined) return periodText(table.period);
  const stated = [...new Set(rows.map(({ cells }) => String(cells[periodColumn] ?? '')))];
  const [only] = stated;
  return stated.length === 1 && only !== undefined ? periodText(only) : periodText(table.period);
}

/** What changed in the data before all of these rows: the texts of breaks that lie behind them. */
export function breaksBefore(table: ContextTable, rows: readonly ChosenRow[]): string[] {
  const isBehind = ({ column, before }: ContextTable['breaks'][number]) =>
    rows.every(({ cells }) => String(cells[column] ?? '') >= before);
  return table.breaks.filter(isBehind).map(({ text }) => text);
}
