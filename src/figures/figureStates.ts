/** The states that a step of a story may ask of its figure. */
import type { FigureDefinition } from '../schemas/figure.ts';
import { ascentStates } from '../charts/ascent/ascentState.ts';
import { MOST_GROUPS } from '../charts/unitGroups.ts';

/** The state of a unit chart in which every group is lit. */
export const ALL_GROUPS = 'vse';

/**
 * All states of a figure in a report with so many priorities and these indicators; none for a kind that has only
 * one, and for a unit chart with more groups than can be told one after another.
 */
export function figureStates(
  definition: FigureDefinition,
  report: { priorityCount: number; indicatorIds: readonly string[] },
): string[] {
  if (definition.kind === 'ascent') return ascentStates(report.priorityCount);
  if (definition.kind !== 'unit-chart') return [];
  const { indicators } = definition.data;
  const groups = indicators === 'all' ? report.indicatorIds : indicators;
  return groups.length > MOST_GROUPS ? [] : [ALL_GROUPS, ...groups];
}
