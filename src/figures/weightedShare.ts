import type { ContextTable } from '../schemas/contextTable.ts';
import type { ChosenRow } from './tableRows.ts';
import { UnresolvedReference } from '../report/reference.ts';
import { columnOf } from './tableRows.ts';

/**
 * All rows together as one share: the sum of one column in percent of the sum of another, over the rows that
 * have both, rounded to `decimals`. Null where there is nothing to divide by. An average of the rows' own
 * shares would count a small place as much as a large one.
 *
 * Throws `UnresolvedReference` for a column that the table does not have or that must not be added up.
 */
export function weightedShare(
  table: ContextTable,
  rows: readonly ChosenRow[],
  { numerator, denominator }: { numerator: string; denominator: string },
  decimals = 2,
): number | null {
  for (const name of [numerator, denominator]) {
    if (columnOf(table, name).additive !== true) {
      throw new UnresolvedReference(
        name,
        `sloupec „${name}“ se nesmí sčítat`,
        'Průměr se počítá jen ze sloupců, které mají v popisu „additive“: true.',
      );
    }
  }
  let [part, whole] = [0, 0];
  for (const { cells } of rows) {
    const [one, all] = [cells[numerator], cells[denominator]];
    if (typeof one !== 'number' || typeof all !== 'number') continue;
    part += one;
    whole += all;
  }
  return whole === 0 ? null : Number(((part / whole) * 100).toFixed(decimals));
}
