import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { isKnown } from './isKnown.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';
import { digitlessSentence } from './priorityRules.ts';

const PRIORITY = { unknown: 'neznámá priorita', oneOf: 'jedna z priorit', home: 'priorities.json' };
const NOTE = { unknown: 'neznámá poznámka', oneOf: 'jedna z poznámek', home: 'strategy.json' };
const TABLE = { unknown: 'neznámá tabulka', oneOf: 'jedna z tabulek', home: 'data/context' };

/** Indicators stand in order without gaps and refer only to priorities, notes and tables that exist. */
export function indicatorRules({ indicators, known, broken }: Draft, findings: Findings): void {
  const orders = indicators.map(({ value, at }) => ({ key: value.order, place: () => at('order') }));
  noRepeats(
    indicators.map(({ value, at }) => ({ key: value.id, place: () => at('id') })),
    'označení ukazatele',
    findings,
  );
  noRepeats(orders, 'pořadí ukazatele', findings);
  noRepeats(
    indicators.map(({ value, at }) => ({ key: value.label.nominative, place: () => at('label', 'nominative') })),
    'název ukazatele',
    findings,
  );
  if (!broken.has('indicators')) noGaps(orders, 'ukazatelů', findings);
  for (const { value, at } of indicators) {
    digitlessSentence(value.plainMeaning, () => at('plainMeaning'), 'plainMeaning', findings);
    isKnown(value.priority.id, known.priorities, PRIORITY, () => at('priority', 'id'), findings);
    for (const [i, table] of value.tables.entries())
      isKnown(table, known.tables, TABLE, () => at('tables', i), findings);
    for (const [i, { notes }] of value.observations.entries()) {
      for (const [j, note] of notes.entries())
        isKnown(note, known.notes, NOTE, () => at('observations', i, 'notes', j), findings);
    }
    noRepeats(
      value.checks.map(({ id }, i) => ({ key: id, place: () => at('checks', i, 'id') })),
      'označení kontroly',
      findings,
    );
  }
}
