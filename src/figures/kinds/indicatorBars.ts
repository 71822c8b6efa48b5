import type { IndicatorBarsModel } from '../../charts/indicatorBars.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { caveatsOf, sourcesWithChecks } from '../caveats.ts';
import { chosenIndicators, labelledIndicator } from '../chosenIndicators.ts';
import { indicatorTable } from '../indicatorTable.ts';
import { periodOfMany } from '../periodOfMany.ts';
import { bySize, sizeFacts } from '../sizeFacts.ts';

/** Indicators as bars from the largest to the smallest. Facts: those of `sizeFacts`. */
export const selectIndicatorBars: Select<FigureOf<'indicator-bars'>, IndicatorBarsModel> = (report, { data }) => {
  const chosen = bySize(chosenIndicators(report, data.indicators));
  return {
    model: { indicators: chosen.map(labelledIndicator) },
    facts: sizeFacts(chosen),
    table: indicatorTable(chosen),
    sources: sourcesWithChecks(chosen),
    period: periodOfMany(chosen.map(({ period }) => period)),
    notes: caveatsOf(report, chosen),
  };
};
