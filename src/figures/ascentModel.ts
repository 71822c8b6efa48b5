/** The ascent of a report: its priorities as strata, its goals as stations, its measures as ropes. */
import type { AscentModel } from '../charts/ascent/ascentModel.ts';
import type { Report } from '../schemas/report.ts';
import { typography } from '../format/typography.ts';
import { goalsOfPriority, measuresOfType } from '../report/links.ts';

/** The model of the ascent. The line lies where the groups of the data change. */
export function ascentModel(report: Report): AscentModel {
  const crossCutting = measuresOfType(report, 'cross-cutting');
  const below = report.priorities.filter(({ group }) => group.value === 'A').length;
  return {
    strata: report.priorities.map(({ id, shortName }) => ({
      name: typography(shortName),
      goals: goalsOfPriority(report, id).map(({ number }) => number),
    })),
    lineAfter: below === 0 || below === report.priorities.length ? null : below,
    lineNames: { below: 'A', above: 'B' },
    measures: measuresOfType(report, 'thematic').map(({ number, goals }) => ({ number, goals })),
    crossCutting:
      crossCutting.length === 0
        ? null
        : { name: 'Průřezová opatření', numbers: crossCutting.map(({ number }) => number) },
  };
}
