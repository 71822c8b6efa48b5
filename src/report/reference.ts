/**
 * References to numbers. Texts, figures and checks never carry a number of their own: they point to one
 * in the data, and everything that must go with it (unit, period, estimate, notes, source) comes along.
 *
 *   exekuce                         the indicator's current observation
 *   exekuce:2020                    its observation of a period
 *   exekuce/deset-a-vice            a part or a component of the current observation
 *   exekuce:2020/deset-a-vice       the same of a period
 *   tabulka[Liberecký kraj, 2022].podil_pct    a cell of a comparison table, by its key columns
 *   tabulka[*, 2022].osob           the sum over all rows of 2022; the column must be additive, the time one
 */
import type { Cell, Column, ContextTable } from '../schemas/contextTable.ts';
import type { Indicator, Observation, Part, PluralForms } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { formatNumber, formatPercent } from '../format/number.ts';
import { countOf } from '../format/plural.ts';
import { suggest } from '../format/suggestion.ts';
import { currentObservation } from './links.ts';

type Row = Record<string, Cell>;

/** A reference taken apart. */
export type Reference =
  | { kind: 'observation'; indicator: string; period: string | null; part: string | null }
  | { kind: 'cell'; table: string; keys: string[]; column: string };

/** A number found in the data, with what must be said beside it. */
export interface ResolvedNumber {
  value: number;
  /** The number alone: „36 583“, „9,17“. */
  valueText: string;
  /** The number with its unit: „36 583 lidí“, „9,17 %“. */
  text: string;
  unit: PluralForms | '%' | null;
  /** What is said of a part behind its unit: „s deseti a více exekucemi“; null for all other numbers. */
  phrase: string | null;
  /** In the written form of `format/period.ts`. */
  period: string;
  estimate: boolean;
  /** Ids of notes of the strategy. */
  notes: string[];
  sources: string[];
  /** The indicator the number belongs to, or null for a cell of a table. */
  indicator: Indicator | null;
  /** The observation the number belongs to, or null for a cell of a table. */
  observation: Observation | null;
  /** The table the number belongs to, or null for an indicator. */
  table: ContextTable | null;
}

/** A reference that does not lead to a number; `message` says why, in Czech, for an editor. */
export class UnresolvedReference extends Error {
  override name = 'UnresolvedReference';
  readonly reference: string;
  readonly hint: string;
  constructor(reference: string, message: string, hint: string) {
    super(message);
    this.reference = reference;
    this.hint = hint;
  }
}

const OBSERVATION = /^([a-z0-9-]+)(?::([^/\s]+(?:\/\d{4})?))?(?:\/([a-z][a-z0-9-]*))?$/;
const CELL = /^([a-z0-9-]+)\[([^\]]+)\]\.([a-z0-9_]+)$/;

/** Takes a reference apart; null when it has none of the written forms. */
export function parseReference(text: string): Reference | null {
  const cell = CELL.exec(text);
  if (cell) {
    const [, table = '', keys = '', column = ''] = cell;
    return { kind: 'cell', table, keys: keys.split(',').map((key) => key.trim()), column };
  }
  const observation = OBSERVATION.exec(text);
  if (!observation) return null;
  const [, indicator = '', period = null, part = null] = observation;
  return { kind: 'observation', indicator, period, part };
}

/** Finds the number a reference points to. Throws `UnresolvedReference` when it leads nowhere. */
export function resolveReference(report: Report, text: string): ResolvedNumber {
  const reference = parseReference(text);
  if (reference === null) {
    throw new UnresolvedReference(
      text,
      `odkaz na číslo „${text}“ nemá známý tvar`,
      'Pište „ukazatel“, „ukazatel:období“, „ukazatel/část“ nebo „tabulka[klíč, klíč].sloupec“.',
    );
  }
  return reference.kind === 'cell' ? resolveCell(report, text, reference) : resolveObservation(report, text, reference);
}

function didYouMean(word: string, known: string[], what: string): string {
  const near = suggest(word, known);
  if (near !== null) return `Mysleli jste „${near}“?`;
  return known.length > 0 ? `Známe: ${known.join(', ')}.` : `Žádný ${what} není k dispozici.`;
}

function resolveObservation(
  report: Report,
  text: string,
  { indicator: indicatorId, period, part }: Extract<Reference, { kind: 'observation' }>,
): ResolvedNumber {
  const indicator = report.indicators.find((candidate) => candidate.id === indicatorId);
  if (!indicator) {
    const known = report.indicators.map((candidate) => candidate.id);
    throw new UnresolvedReference(
      text,
      `neznámý ukazatel „${indicatorId}“`,
      didYouMean(indicatorId, known, 'ukazatel'),
    );
  }
  const observation = period === null ? currentObservation(indicator) : observationOf(indicator, period);
  if (!observation) {
    const known = [...new Set(indicator.observations.map((candidate) => candidate.period))];
    throw new UnresolvedReference(
      text,
      `ukazatel „${indicatorId}“ nemá údaj za období „${period}“`,
      didYouMean(period ?? '', known, 'období'),
    );
  }
  const whole: Counted = { value: observation.value, unit: indicator.unit };
  const found = part === null ? whole : partOf(observation, part);
  if (!found) {
    const known = [...(observation.parts ?? []), ...(observation.components ?? [])].map((candidate) => candidate.id);
    throw new UnresolvedReference(
      text,
      `ukazatel „${indicatorId}“ nemá část „${part}“`,
      didYouMean(part ?? '', known, 'díl'),
    );
  }
  return {
    value: found.value,
    valueText: formatNumber(found.value),
    text: countOf(found.value, found.unit),
    unit: found.unit,
    phrase: found.phrase ?? null,
    period: observation.period,
    estimate: observation.estimate,
    notes: observation.notes,
    sources: [observation.source],
    indicator,
    observation,
    table: null,
  };
}

/** The highest revision of an indicator's observation of a period, if there is any. */
function observationOf(indicator: Indicator, period: string): Observation | undefined {
  return indicator.observations
    .filter((observation) => observation.period === period)
    .sort((a, b) => b.revision - a.revision)[0];
}

/** A number with the thing it counts. */
type Counted = Pick<Part, 'value' | 'unit' | 'phrase'>;

function partOf(observation: Observation, id: string): Counted | undefined {
  return [...(observation.parts ?? []), ...(observation.components ?? [])].find((candidate) => candidate.id === id);
}

function resolveCell(
  report: Report,
  text: string,
  { table: tableId, keys, column: columnName }: Extract<Reference, { kind: 'cell' }>,
): ResolvedNumber {
  const table = report.tables.find((candidate) => candidate.id === tableId);
  if (!table) {
    const known = report.tables.map((candidate) => candidate.id);
    throw new UnresolvedReference(text, `neznámá tabulka „${tableId}“`, didYouMean(tableId, known, 'tabulka'));
  }
  const column = table.columns.find((candidate) => candidate.name === columnName);
  if (!column || column.type === 'text' || column.type === 'date') {
    const known = table.columns.filter(({ type }) => type === 'integer' || type === 'decimal').map(({ name }) => name);
    throw new UnresolvedReference(
      text,
      column ? `sloupec „${columnName}“ neobsahuje čísla` : `tabulka „${tableId}“ nemá sloupec „${columnName}“`,
      didYouMean(columnName, known, 'sloupec'),
    );
  }
  if (keys.length !== table.keys.length) {
    throw new UnresolvedReference(
      text,
      `v hranatých závorkách je ${keys.length} hodnot, řádek určuje ${table.keys.length}`,
      `Uveďte v tomto pořadí: ${table.keys.join(', ')}.`,
    );
  }
  const rows = rowsOf(table, column, keys, text);
  const value = rows.map((row) => numberIn(row, table, column, text)).reduce((sum, cell) => sum + cell, 0);
  const decimals = column.decimals === undefined ? {} : { decimals: column.decimals };
  const unit = column.unit ?? null;
  const valueText = formatNumber(value, decimals);
  return {
    value,
    valueText,
    text: unit === '%' ? formatPercent(value, column.decimals) : unit === null ? valueText : countOf(value, unit),
    unit,
    phrase: null,
    period: periodOf(table, column, rows),
    estimate: false,
    notes: [],
    sources: table.sources,
    indicator: null,
    observation: null,
    table,
  };
}

/** The period of a cell: its column's, or the one its row states, or the whole table's. */
function periodOf(table: ContextTable, column: Column, rows: Row[]): string {
  if (column.period !== undefined) return column.period;
  const stated = table.periodColumn === undefined ? [] : rows.map((row) => String(row[table.periodColumn ?? ''] ?? ''));
  const [first] = stated;
  return first !== undefined && stated.every((period) => period === first) ? first : table.period;
}

/** The rows that the keys choose; several only where the column may be added up. */
function rowsOf(table: ContextTable, column: Column, keys: string[], text: string): Row[] {
  const rows = table.rows.filter((row) =>
    table.keys.every((key, i) => keys[i] === '*' || String(row[key] ?? '') === keys[i]),
  );
  if (rows.length === 0) {
    const wrongKey = table.keys.findIndex(
      (key, i) => keys[i] !== '*' && !table.rows.some((row) => String(row[key] ?? '') === keys[i]),
    );
    const key = table.keys[Math.max(wrongKey, 0)] ?? '';
    const known = [...new Set(table.rows.map((row) => String(row[key] ?? '')))];
    throw new UnresolvedReference(
      text,
      `tabulka „${table.id}“ nemá řádek „${keys.join(', ')}“`,
      didYouMean(keys[Math.max(wrongKey, 0)] ?? '', known, 'řádek'),
    );
  }
  if (keys.includes('*') && column.additive !== true) {
    throw new UnresolvedReference(
      text,
      `sloupec „${column.name}“ se nesmí sčítat`,
      'Součet přes řádky (*) je dovolen jen u sloupců, které mají v popisu „additive“: true.',
    );
  }
  const periods = keys.includes('*') ? periodsOf(table, rows) : [];
  if (periods.length > 1) {
    throw new UnresolvedReference(
      text,
      `odkaz sčítá různá období: ${periods.join(', ')}`,
      'Titíž lidé v nich mohou být znovu. Místo hvězdičky uveďte jedno období.',
    );
  }
  return rows;
}

/** The different times of rows: by the column that states their period, or by one in which a break divides them. */
function periodsOf(table: ContextTable, rows: Row[]): string[] {
  const columns = [table.periodColumn, ...table.breaks.map(({ column }) => column)].filter(
    (name) => name !== undefined,
  );
  const all = columns.map((column) => [...new Set(rows.map((row) => String(row[column] ?? '')))]);
  return all.find((periods) => periods.length > 1) ?? [];
}

function numberIn(row: Row, table: ContextTable, column: Column, text: string): number {
  const cell = row[column.name];
  if (typeof cell !== 'number') {
    throw new UnresolvedReference(
      text,
      `v tabulce „${table.id}“ na tomto místě hodnota chybí`,
      column.missing ?? 'Doplňte hodnotu do tabulky, nebo odkažte na jiný řádek.',
    );
  }
  return cell;
}

const BRACES = /\{([^{}]+)\}/g;

/** The references that stand in braces in a text, in order. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(BRACES)].map((match) => (match[1] ?? '').trim());
}

/**
 * Replaces each `{reference}` in a text by the number with its unit: „Z toho {bydleni/deti}.“ becomes
 * „Z toho 1 252 dětí.“. A `{reference|value}` gives the number alone. Throws `UnresolvedReference`.
 */
export function fillReferences(report: Report, text: string): string {
  return text.replace(BRACES, (_, inner: string) => {
    const [reference = '', form] = inner.split('|').map((piece) => piece.trim());
    const number = resolveReference(report, reference);
    return form === 'value' ? number.valueText : number.text;
  });
}
