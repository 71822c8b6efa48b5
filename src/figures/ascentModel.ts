/** The ascent of a report: its priorities as strata, its goals as stations, its measures as ropes. */
import type { AscentModel } from '../charts/ascent/ascentModel.ts';
import type { Report } from '../schemas/report.ts';
import { formatNumber } from '../format/number.ts';
import { typography } from '../format/typography.ts';
import { goalsOfPriority, measuresOfType } from '../report/links.ts';

/** How many measures of a type the mountain still shows one by one; more would be a thicket that hides it. */
const MOST_MEASURES = 40;

/**
 * The model of the ascent. The line lies where the groups of the data change. Where there are too many measures to
 * be told apart, thematic ones hang no ropes and of the cross-cutting ones stands the count.
 */
export function ascentModel(report: Report): AscentModel {
  const thematic = measuresOfType(report, 'thematic');
  const crossCutting = measuresOfType(report, 'cross-cutting');
  const areShown = crossCutting.length <= MOST_MEASURES;
  const below = report.priorities.filter(({ group }) => group.value === 'A').length;
  return {
    strata: report.priorities.map(({ id, shortName }) => ({
      name: typography(shortName),
      goals: goalsOfPriority(report, id).map(({ number }) => number),
    })),
    lineAfter: below === 0 || below === report.priorities.length ? null : below,
    lineNames: { below: 'A', above: 'B' },
    measures: thematic.length <= MOST_MEASURES ? thematic.map(({ number, goals }) => ({ number, goals })) : [],
    crossCutting:
      crossCutting.length === 0
        ? null
        : {
            name: typography(
              areShown ? 'Průřezová opatření' : `Průřezová opatření: ${formatNumber(crossCutting.length)}`,
            ),
            numbers: areShown ? crossCutting.map(({ number }) => number) : [],
          },
  };
}
