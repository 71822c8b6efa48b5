/** The times of a comparison table: where each stands on an axis, and on which side of a break. */
import type { ContextTable } from '../schemas/contextTable.ts';
import type { ChosenRow } from './tableRows.ts';
import { parsePeriod, periodInterval } from '../format/period.ts';
import { periodText } from '../report/periodText.ts';
import { UnresolvedReference } from '../report/reference.ts';

/** A moment of a table. */
export interface Moment {
  /** As it stands in the column of times. */
  key: string;
  /** Its period in the written form: the column of periods is more exact than the year of the key. */
  period: string;
  /** The middle of the period in decimal years. */
  time: number;
  /** How many breaks lie before it. */
  run: number;
}

/** The moments of rows in order of time. Throws `UnresolvedReference` for a period that cannot be placed. */
export function momentsOf(table: ContextTable, rows: readonly ChosenRow[], timeColumn: string): Moment[] {
  const keys = [...new Set(rows.map(({ cells }) => String(cells[timeColumn] ?? '')))].toSorted();
  const moments = keys.map((key) => {
    const row = rows.find(({ cells }) => String(cells[timeColumn] ?? '') === key);
    const period = table.periodColumn === undefined ? key : String(row?.cells[table.periodColumn] ?? key);
    const parsed = parsePeriod(period);
    const interval = parsed && periodInterval(parsed);
    if (!interval) {
      throw new UnresolvedReference(key, `„${period}“ není období`, 'Pište rok (2020) nebo den (2020-04-20).');
    }
    return { key, period, time: (interval.start + interval.end) / 2, run: 0 };
  });
  const inOrder = moments.toSorted((a, b) => a.time - b.time);
  const starts = table.breaks
    .filter(({ column }) => column === timeColumn)
    .map(({ before }) => inOrder.find(({ key }) => key === before)?.time ?? Infinity);
  return inOrder.map((moment) => ({ ...moment, run: starts.filter((start) => start <= moment.time).length }));
}

/** What stands under the axis: the year of data from its last day, else the whole period. */
export function tickLabel(period: string): string {
  return /^(\d{4})-12-31$/.exec(period)?.[1] ?? periodText(period);
}
