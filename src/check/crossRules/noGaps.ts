import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Entry } from './noRepeats.ts';

/** Numbers from 1 without gaps. `what` names them in the genitive: „priorit“, „cílů“. One problem for each gap; `write` writes a number. */
export function noGaps(
  entries: readonly (Entry & { key: number })[],
  what: string,
  findings: Findings,
  write: (number: number) => string = String,
): void {
  let previous = 0;
  for (const { key, place } of entries.toSorted((a, b) => a.key - b.key)) {
    if (key > previous + 1) {
      const missing = key === previous + 2 ? write(previous + 1) : `${write(previous + 1)} až ${write(key - 1)}`;
      const fix = `Přečíslujte na ${write(previous + 1)}, nebo doplňte, co chybí.`;
      findings.problems.push(
        problemAt(
          place(),
          `mezera v pořadí ${what}: je tu ${write(key)}, chybí ${missing}`,
          `čísla od ${write(1)} bez mezer`,
          fix,
        ),
      );
    }
    previous = key;
  }
}
