import type { ContextTable } from '../../schemas/contextTable.ts';
import { didYouMean, listWords } from '../didYouMean.ts';
import type { Draft } from '../draft.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { JsonPath } from '../readJson.ts';
import { isKnown } from './isKnown.ts';

/** The part of a figure's definition that chooses rows and columns of a comparison table. */
export interface TableSelection {
  table: string;
  where?: Record<string, string> | undefined;
  without?: string[] | undefined;
  label: string;
  value: string;
}

const TABLE = { unknown: 'neznámá tabulka', oneOf: 'jedna z tabulek', home: 'data/context' };

/**
 * The table exists, so do all columns named, and the chosen rows hold at least one value to draw.
 * `moreColumns` maps paths under `data` to names of columns; `highlight` is a row that must be among them.
 */
export function tableSelectionRules(
  selection: TableSelection,
  moreColumns: Record<string, string>,
  highlight: string | null,
  at: (...path: JsonPath) => Place,
  draft: Draft,
  findings: Findings,
): void {
  isKnown(selection.table, draft.known.tables, TABLE, () => at('data', 'table'), findings);
  const table = draft.tables.find(({ value }) => value.id === selection.table)?.value;
  if (table === undefined) return;
  const names = table.columns.map(({ name }) => name);
  const before = findings.problems.length;
  const columnExists = (name: string, ...path: JsonPath) => {
    if (names.includes(name)) return;
    const fix = didYouMean(name, names, 'Opravte jméno sloupce.');
    findings.problems.push(
      problemAt(
        at('data', ...path),
        `neznámý sloupec „${name}“ tabulky „${table.id}“`,
        `jeden ze sloupců ${listWords(names)}`,
        fix,
      ),
    );
  };
  columnExists(selection.label, 'label');
  columnExists(selection.value, 'value');
  for (const [path, name] of Object.entries(moreColumns)) columnExists(name, ...path.split('.'));
  for (const name of Object.keys(selection.where ?? {})) columnExists(name, 'where', name);
  if (findings.problems.length > before) return;

  const rows = chosenRows(table, selection);
  if (!rows.some((row) => typeof row[selection.value] === 'number')) {
    const fix = 'Opravte výběr řádků (where, without) nebo sloupec s hodnotou.';
    findings.problems.push(
      problemAt(at('data'), 'graf bez dat: výběru neodpovídá žádná hodnota', 'aspoň jedna hodnota', fix),
    );
    return;
  }
  const labels = new Set(rows.map((row) => String(row[selection.label] ?? '')));
  if (highlight === null || labels.has(highlight)) return;
  const fix = didYouMean(highlight, labels, 'Opravte název řádku.');
  findings.problems.push(
    problemAt(
      at('data', 'highlight'),
      `zvýrazněný řádek „${highlight}“, který ve výběru není`,
      `jeden z řádků ${listWords(labels)}`,
      fix,
    ),
  );
}

function chosenRows({ rows }: ContextTable, { where = {}, without = [], label }: TableSelection): ContextTable['rows'] {
  return rows.filter(
    (row) =>
      Object.entries(where).every(([column, value]) => String(row[column] ?? '') === value) &&
      !without.includes(String(row[label] ?? '')),
  );
}
