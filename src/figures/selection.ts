/** What a kind of figure takes from the report: the model of its drawing and everything said beside it. */
import type { Report } from '../schemas/report.ts';
import type { ResolvedNumber } from '../report/reference.ts';
import { formatNumber } from '../format/number.ts';

/** Something that a figure's texts may name in braces: a number or a name, with its wording. */
export interface Fact {
  /** The number as it stands in the data or was computed from it; null for a name. */
  value: number | null;
  text: string;
}

/** A cell of a figure's table. `value` goes to CSV and JSON, `text` to readers. */
export interface TableCell {
  value: string | number | null;
  text: string;
}

export interface TableColumn {
  /** Name in CSV and JSON: lower case, no diacritics, underscores. */
  key: string;
  /** Heading for readers, with unit. */
  label: string;
  numeric: boolean;
}

/** The figure's data as a table: what is drawn, no more and no less. */
export interface FigureTable {
  columns: TableColumn[];
  rows: TableCell[][];
}

/** What a kind's `select` function gives. */
export interface Selection<Model> {
  model: Model;
  /** By name, for `{name}` in the figure's texts. */
  facts: Record<string, Fact>;
  table: FigureTable;
  /** Ids of sources, the most important first. */
  sources: string[];
  /** Period of the whole figure in the reader's words. */
  period: string;
  /** Notes that the data carry: estimates, breaks, doubts, missing values. */
  notes: string[];
}

/** The report and the definition: what every `select` function takes. */
export type Select<Definition, Model> = (report: Report, definition: Definition) => Selection<Model>;

/** A cell of words. */
export function textCell(text: string): TableCell {
  return { value: text, text };
}

/** A cell with a number, or „–“ where there is none. */
export function numberCell(value: number | null, decimals?: number): TableCell {
  if (value === null) return { value: null, text: '–' };
  return { value, text: formatNumber(value, decimals === undefined ? {} : { decimals }) };
}

/** A number of the data as a fact, with its unit. */
export function numberFact(number: ResolvedNumber): Fact {
  return { value: number.value, text: number.text };
}
