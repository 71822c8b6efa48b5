import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { shorten } from '../showValue.ts';

/** Something that must be there once: its id, number or name and where it stands. */
export interface Entry {
  key: string | number;
  /** Asked only when there is a problem, since finding a place costs time. */
  place: () => Place;
}

/** Each id, number or name once: by names readers tell things apart, by ear too. `what` names it in the nominative: „označení cíle“, „pořadí priority“. */
export function noRepeats(entries: Iterable<Entry>, what: string, findings: Findings): void {
  const seen = new Map<string | number, Entry>();
  for (const entry of entries) {
    const first = seen.get(entry.key);
    if (first === undefined) {
      seen.set(entry.key, entry);
      continue;
    }
    const [here, there] = [entry.place(), first.place()];
    const where = here.file === there.file ? `na řádku ${there.line}` : `v souboru ${there.file}`;
    const fix = 'Každé smí být jen jednou; jedno z obou změňte.';
    findings.problems.push(
      problemAt(here, `${what} „${shorten(String(entry.key))}“ podruhé (poprvé ${where})`, `${what} jen jednou`, fix),
    );
  }
}
