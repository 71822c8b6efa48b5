import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { noRepeats } from './noRepeats.ts';

/** Tools, actors and members of the monitoring cycle have ids of their own. */
export function actorRules({ tools, actors, monitoring }: Draft, findings: Findings): void {
  if (tools !== null) {
    const { groups } = tools.value;
    const { at } = tools;
    noRepeats(
      groups.map(({ id }, i) => ({ key: id, place: () => at('groups', i, 'id') })),
      'označení skupiny nástrojů',
      findings,
    );
    noRepeats(
      groups.flatMap((group, i) =>
        group.tools.map(({ id }, j) => ({ key: id, place: () => at('groups', i, 'tools', j, 'id') })),
      ),
      'označení nástroje',
      findings,
    );
  }
  if (actors !== null) {
    const { groups } = actors.value;
    const { at } = actors;
    noRepeats(
      groups.map(({ id }, i) => ({ key: id, place: () => at('groups', i, 'id') })),
      'označení skupiny účastníků',
      findings,
    );
    noRepeats(
      groups.flatMap((group, i) =>
        group.members.map(({ id }, j) => ({ key: id, place: () => at('groups', i, 'members', j, 'id') })),
      ),
      'označení účastníka',
      findings,
    );
  }
  if (monitoring !== null) {
    const { at } = monitoring;
    noRepeats(
      monitoring.value.cycle.map(({ id }, i) => ({ key: id, place: () => at('cycle', i, 'id') })),
      'označení účastníka cyklu',
      findings,
    );
  }
}
