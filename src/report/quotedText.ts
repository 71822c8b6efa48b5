/** The sentences of the strategy that the data carry word for word. */
import type { Report } from '../schemas/report.ts';

/** Their names, as writers use them: `<Quote of="motto" />`. */
export const QUOTED = ['motto', 'condition', 'goals-lead', 'measures-lead', 'actors-lead', 'monitoring-lead'] as const;

export type Quoted = (typeof QUOTED)[number];

/** The wording of a quoted sentence. */
export function quotedText(report: Report, what: Quoted): string {
  switch (what) {
    case 'motto':
      return report.strategy.motto;
    case 'condition':
      return report.strategy.condition;
    case 'goals-lead':
      return report.goalsLead;
    case 'measures-lead':
      return report.measuresLead;
    case 'actors-lead':
      return report.actors.lead;
    case 'monitoring-lead':
      return report.monitoring.lead;
  }
}
