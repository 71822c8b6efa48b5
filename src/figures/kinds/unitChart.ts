import type { UnitChartModel } from '../../charts/unitChart.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { dotsFor } from '../../charts/dotGrid.ts';
import { formatNumber } from '../../format/number.ts';
import { countOf } from '../../format/plural.ts';
import { UnresolvedReference } from '../../report/reference.ts';
import { caveatsOf, sourcesWithChecks } from '../caveats.ts';
import { chosenIndicators, labelledIndicator } from '../chosenIndicators.ts';
import { indicatorTable } from '../indicatorTable.ts';
import { periodOfMany } from '../periodOfMany.ts';
import { numberCell } from '../selection.ts';
import { bySize, sizeFacts } from '../sizeFacts.ts';

const PEOPLE = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
const DOTS = { one: 'bod', few: 'body', many: 'bodu', other: 'bodů' };
/** More dots than this make a drawing that nobody scrolls through. */
const MOST_DOTS = 20_000;

/**
 * People of each indicator as dots. Facts: those of `sizeFacts`, `bod` (how many people a dot is),
 * `nejvicBodu` and `nejminBodu`. Throws `UnresolvedReference` when the dots would be too many.
 */
export const selectUnitChart: Select<FigureOf<'unit-chart'>, UnitChartModel> = (report, { data }) => {
  const { peoplePerDot } = data;
  const chosen = chosenIndicators(report, data.indicators);
  const panels = chosen.map(labelledIndicator);
  const people = panels.reduce((sum, { value }) => sum + value, 0);
  if (dotsFor(people, peoplePerDot) > MOST_DOTS) {
    throw new UnresolvedReference(
      'peoplePerDot',
      `graf by měl ${countOf(dotsFor(people, peoplePerDot), DOTS)}`,
      `Zvětšete „peoplePerDot“ aspoň na ${Math.ceil(people / MOST_DOTS)}.`,
    );
  }
  const dotFact = (value: number) => {
    const dots = dotsFor(value, peoplePerDot);
    return { value: dots, text: countOf(dots, DOTS) };
  };
  const sizes = bySize(chosen).map(({ observation }) => observation.value);
  return {
    model: { peoplePerDot, panels },
    facts: {
      ...sizeFacts(chosen),
      bod: { value: peoplePerDot, text: countOf(peoplePerDot, PEOPLE) },
      nejvicBodu: dotFact(sizes[0] ?? 0),
      nejminBodu: dotFact(sizes.at(-1) ?? 0),
    },
    table: indicatorTable(chosen, [
      {
        column: { key: 'body', label: `Body (po ${formatNumber(peoplePerDot)})`, numeric: true },
        of: (value) => numberCell(dotsFor(value, peoplePerDot)),
      },
    ]),
    sources: sourcesWithChecks(chosen),
    period: periodOfMany(chosen.map(({ period }) => period)),
    notes: caveatsOf(report, chosen),
  };
};
