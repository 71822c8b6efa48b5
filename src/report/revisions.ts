/** Numbers with a memory: which observations replaced which, and what readers should be told. */
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { formatNumber } from '../format/number.ts';
import { isoDateText } from '../format/period.ts';
import { currentObservation } from './links.ts';
import { periodText } from './periodText.ts';

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

/**
 * The report as it stood at the end of a day (`2026-11-23`): numbers published later are gone, and indicators that
 * had no number yet with them.
 */
export function reportOn(report: Report, day: string): Report {
  const indicators = report.indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.filter(({ published }) => published <= day),
  }));
  return { ...report, indicators: indicators.filter(({ observations }) => observations.length > 0) };
}

/** The days on which numbers of these indicators were published or corrected, each once, the oldest first. */
export function publicationDays(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.flatMap(({ observations }) => observations.map(({ published }) => published)))].sort();
}

/**
 * What a reader must be told of a number that was corrected, wherever the indicator's current number stands: the day,
 * what was there before, and why. Null when the number is as it was first published.
 */
export function correctionNote(indicator: Indicator): string | null {
  const current = currentObservation(indicator);
  const change = changesOfIndicator(indicator).find(({ observation }) => observation === current);
  if (change === undefined || change.previous === null) return null;
  const { previous } = change;
  const what = `Údaj „${indicator.label.nominative}“ (${periodText(current.period)})`;
  const reason = current.reason === undefined ? '' : ` Důvod: ${current.reason}`;
  return `${what} byl opraven ${isoDateText(current.published)}, dříve ${formatNumber(previous.value)}.${reason}`;
}
