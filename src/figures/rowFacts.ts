import type { Fact } from './selection.ts';
import type { ChosenRow } from './tableRows.ts';
import { UnresolvedReference } from '../report/reference.ts';

/**
 * Facts about rows that go from the largest value down: `pocet` (how many have a value), `nejvyssi`,
 * `nejvyssiHodnota`, `nejnizsi`, `nejnizsiHodnota`. Throws `UnresolvedReference` when none has one.
 */
export function rowFacts(rows: readonly ChosenRow[]): Record<string, Fact> {
  const known = rows.filter(({ value }) => value !== null);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined) {
    throw new UnresolvedReference('value', 'žádný řádek výběru nemá hodnotu', 'Vyberte sloupec, který má čísla.');
  }
  return {
    pocet: { value: known.length, text: String(known.length) },
    nejvyssi: { value: null, text: highest.name },
    nejvyssiHodnota: { value: highest.value, text: highest.valueText },
    nejnizsi: { value: null, text: lowest.name },
    nejnizsiHodnota: { value: lowest.value, text: lowest.valueText },
  };
}
