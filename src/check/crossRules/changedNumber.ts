import { publishedName, publishedNumber } from '../../report/publishedNumbers.ts';
import type { Observation } from '../../schemas/indicator.ts';
import type { PublishedNumber } from '../../schemas/published.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Located } from '../validate.ts';

/** The fix for a published number that was touched. `putBack` begins the sentence: „Vraťte 30“; `next` is the revision of a correction. */
export function correctInstead(putBack: string, next: number): string {
  return `Zveřejněné číslo se nemění ani nemaže. ${putBack}; opravu zapište jako další záznam téhož období s revizí ${next} a důvodem.`;
}

/**
 * An observation has the value, the day and the parts with which it was published; one problem for each that
 * differs. `next` is asked only then.
 */
export function changedNumber(
  { value: was, at: inBook }: Located<PublishedNumber>,
  { value: observation, at }: Located<Observation>,
  next: () => number,
  findings: Findings,
): void {
  const is = publishedNumber({ id: was.indicator }, observation);
  const changed = (place: Place, found: string, expected: string, putBack: string) => {
    const where = `(${inBook().file}, řádek ${inBook().line})`;
    findings.problems.push(
      problemAt(place, `${found} (${publishedName(was)})`, `${expected} ${where}`, correctInstead(putBack, next())),
    );
  };
  if (is.value !== was.value)
    changed(at('value'), `zveřejněné číslo změněné na ${is.value}`, String(was.value), `Vraťte ${was.value}`);
  if (is.published !== was.published) {
    const found = `den zveřejnění změněný na ${is.published}`;
    changed(at('published'), found, was.published, `Vraťte ${was.published}`);
  }

  const placeOf = (id: string) => {
    for (const list of ['parts', 'components'] as const) {
      const i = observation[list]?.findIndex((piece) => piece.id === id) ?? -1;
      if (i >= 0) return at(list, i, 'value');
    }
    return at();
  };
  const before = new Map(Object.entries(was.parts ?? {}));
  const now = new Map(Object.entries(is.parts ?? {}));
  for (const [id, value] of before) {
    const there = now.get(id);
    if (there === value) continue;
    const found =
      there === undefined ? `zveřejněné číslo bez části „${id}“` : `zveřejněná část „${id}“ změněná na ${there}`;
    changed(placeOf(id), found, `část „${id}“ s hodnotou ${value}`, `Vraťte část „${id}“ s hodnotou ${value}`);
  }
  for (const id of now.keys()) {
    if (before.has(id)) continue;
    const found = `část „${id}“ doplněná ke zveřejněnému číslu`;
    changed(placeOf(id), found, 'jen části, se kterými bylo zveřejněno', `Vraťte číslo bez části „${id}“`);
  }
}
