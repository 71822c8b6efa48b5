/** Numbers with a memory: which observations replaced which, and what readers should be told. */
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';

/** One change of a published number. `previous` is null when the number was published for the first time. */
export interface NumberChange {
  indicator: Indicator;
  observation: Observation;
  previous: Observation | null;
}

/** All observations of an indicator with the one that each replaced, in file order. */
export function changesOfIndicator(indicator: Indicator): NumberChange[] {
  return indicator.observations.map((observation) => ({
    indicator,
    observation,
    previous:
      indicator.observations.find(
        (other) => other.period === observation.period && other.revision === observation.revision - 1,
      ) ?? null,
  }));
}

/** All changes of all numbers, the newest first; changes of one day stay in report order. */
export function changesOfReport(report: Report): NumberChange[] {
  return report.indicators
    .flatMap(changesOfIndicator)
    .sort((a, b) => b.observation.published.localeCompare(a.observation.published));
}
