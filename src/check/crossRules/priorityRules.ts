import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';

/**
 * Priorities lie on one another without gaps, and all of group A below all of group B: A is the condition
 * of B, so an A above a B would be a circle.
 */
export function priorityRules({ priorities, goals, broken }: Draft, findings: Findings): void {
  noRepeats(
    priorities.map(({ value, at }) => ({ key: value.id, place: () => at('id') })),
    'označení priority',
    findings,
  );
  const orders = priorities.map(({ value, at }) => ({ key: value.order, place: () => at('order') }));
  noRepeats(orders, 'pořadí priority', findings);
  for (const [field, what] of [
    ['name', 'název priority'],
    ['shortName', 'krátký název priority'],
  ] as const) {
    noRepeats(
      priorities.map(({ value, at }) => ({ key: value[field], place: () => at(field) })),
      what,
      findings,
    );
  }

  for (const { value, at } of priorities) {
    digitlessSentence(value.whenMissing, () => at('whenMissing'), 'whenMissing', findings);
    if (value.group.value !== 'A') continue;
    const below = priorities.find((other) => other.value.group.value === 'B' && other.value.order < value.order);
    if (below === undefined) continue;
    const found = `kruh: A je podmínkou pro B, ale priorita B „${below.value.shortName}“ (pořadí ${below.value.order}) leží pod prioritou A „${value.shortName}“ (pořadí ${value.order})`;
    const fix = 'Změňte skupinu jedné z nich, nebo pořadí.';
    findings.problems.push(problemAt(at('group', 'value'), found, 'všechny priority A pod všemi prioritami B', fix));
  }

  if (broken.has('priorities.json')) return;
  noGaps(orders, 'priorit', findings);
  for (const group of ['A', 'B'] as const) {
    const [first] = priorities;
    if (first === undefined || priorities.some(({ value }) => value.group.value === group)) continue;
    const fix = `Zařaďte do skupiny ${group} aspoň jednu prioritu.`;
    findings.problems.push(
      problemAt(first.at('group', 'value'), `žádná priorita ve skupině ${group}`, 'obě skupiny neprázdné', fix),
    );
  }
  if (broken.has('goals.json')) return;
  const withGoals = new Set(goals.map(({ value }) => value.priority));
  for (const { value, at } of priorities) {
    if (withGoals.has(value.id)) continue;
    const fix = 'Doplňte cíl do goals.json, nebo ověřte, že priorita opravdu žádný nemá.';
    findings.warnings.push(problemAt(at('id'), `priorita „${value.id}“ bez cílů`, 'aspoň jeden cíl', fix));
  }
}

/** A sentence of the editors that must carry no number, since it would stay when the data change. */
export function digitlessSentence(
  text: string,
  place: () => ReturnType<Draft['priorities'][number]['at']>,
  field: string,
  findings: Findings,
): void {
  const digits = /\d[\d\s]*/.exec(text)?.[0]?.trim();
  if (digits === undefined) return;
  findings.problems.push(
    problemAt(
      place(),
      `číslice „${digits}“ v poli „${field}“`,
      'věta bez čísel',
      'Větu napište bez čísel; číslo samo přichází z dat.',
    ),
  );
}
