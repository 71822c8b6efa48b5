import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { isKnown } from './isKnown.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';

/** Goals are numbered from 1 without gaps, belong to a priority that exists, and some measure serves each. */
export function goalRules({ goals, measures, known, broken }: Draft, findings: Findings): void {
  const numbers = goals.map(({ value, at }) => ({ key: value.number, place: () => at('number') }));
  noRepeats(numbers, 'číslo cíle', findings);
  const kind = { unknown: 'neznámá priorita', oneOf: 'jedna z priorit', home: 'priorities.json' };
  for (const { value, at } of goals) isKnown(value.priority, known.priorities, kind, () => at('priority'), findings);
  if (broken.has('goals.json')) return;
  noGaps(numbers, 'cílů', findings);
  if (broken.has('measures.json')) return;
  const served = new Set(measures.flatMap(({ value }) => value.goals));
  for (const { value, at } of goals) {
    if (served.has(value.number)) continue;
    const fix = 'Doplňte číslo cíle k opatření v measures.json, nebo ověřte, že mu opravdu žádné neslouží.';
    findings.warnings.push(
      problemAt(at('number'), `cíl ${value.number}, kterému neslouží žádné opatření`, 'aspoň jedno opatření', fix),
    );
  }
}
