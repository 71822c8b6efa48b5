import { arabic } from '../../format/roman.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { isKnown } from './isKnown.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';
import { romanNumber } from './romanNumber.ts';

const GOAL = { unknown: 'neznámý cíl', oneOf: 'jeden z cílů', home: 'goals.json' };
const TOOL = { unknown: 'neznámý nástroj', oneOf: 'jeden z nástrojů', home: 'tools.json' };

/** Measures are numbered from I without gaps; thematic ones serve goals that exist, cross-cutting ones name none. */
export function measureRules({ measures, known, broken }: Draft, findings: Findings): void {
  const proper = measures.filter(({ value }) => settledForm(value.number) === value.number);
  for (const { value, at } of measures) {
    const settled = settledForm(value.number);
    if (settled !== value.number) {
      const fix = `Pište "${settled}".`;
      findings.problems.push(
        problemAt(at('number'), `římské číslo „${value.number}“`, 'římské číslo v ustáleném tvaru', fix),
      );
    }
    goalsOfType(value, at, findings);
    for (const [i, goal] of value.goals.entries()) isKnown(goal, known.goals, GOAL, () => at('goals', i), findings);
    noRepeats(
      value.goals.map((goal, i) => ({ key: goal, place: () => at('goals', i) })),
      'cíl',
      findings,
    );
    for (const [i, tool] of value.tools.entries()) isKnown(tool, known.tools, TOOL, () => at('tools', i), findings);
  }
  noRepeats(
    proper.map(({ value, at }) => ({ key: value.number, place: () => at('number') })),
    'číslo opatření',
    findings,
  );
  if (broken.has('measures.json') || proper.length < measures.length) return;
  noGaps(
    proper.map(({ value, at }) => ({ key: arabic(value.number), place: () => at('number') })),
    'opatření',
    findings,
    romanNumber,
  );
}

function settledForm(roman: string): string {
  return romanNumber(arabic(roman));
}

function goalsOfType(
  { number, type, goals }: Draft['measures'][number]['value'],
  at: Draft['measures'][number]['at'],
  findings: Findings,
): void {
  if (type === 'thematic' && goals.length === 0) {
    const fix = 'Doplňte čísla cílů, kterým opatření slouží, nebo změňte "type" na "cross-cutting".';
    findings.problems.push(problemAt(at('goals'), `tematické opatření ${number} bez cílů`, 'aspoň jeden cíl', fix));
  }
  if (type === 'cross-cutting' && goals.length > 0) {
    const fix = 'Smažte čísla cílů ("goals": []), nebo změňte "type" na "thematic".';
    findings.problems.push(
      problemAt(at('goals'), `průřezové opatření ${number} s cíli`, 'prázdný seznam cílů; průřezová slouží celku', fix),
    );
  }
}
