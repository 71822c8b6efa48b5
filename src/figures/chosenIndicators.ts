/** The indicators that a figure asks for, in the words that charts, tables and notes need. */
import type { LabelledIndicator } from '../charts/labelledIndicator.ts';
import type { Indicator, Observation, Part } from '../schemas/indicator.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { Report } from '../schemas/report.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod, parsePeriod, type Period } from '../format/period.ts';
import { countOf, pluralForm } from '../format/plural.ts';
import { suggest } from '../format/suggestion.ts';
import { typography } from '../format/typography.ts';
import { currentObservation, priorityById } from '../report/links.ts';
import { UnresolvedReference } from '../report/reference.ts';

/** An indicator with its current observation. */
export interface ChosenIndicator {
  indicator: Indicator;
  observation: Observation;
  period: Period;
  priority: Priority;
}

/**
 * The indicators of a figure in report order (`all`), or those of a list in its order. Throws
 * `UnresolvedReference` for an id that the report does not have, and when nothing is left to draw.
 */
export function chosenIndicators(report: Report, selection: 'all' | readonly string[]): ChosenIndicator[] {
  const indicators = selection === 'all' ? report.indicators : selection.map((id) => indicatorOf(report, id));
  if (indicators.length === 0) {
    throw new UnresolvedReference('all', 'graf nemá žádný ukazatel', 'Přidejte ukazatel do složky data/indicators.');
  }
  return indicators.map((indicator) => {
    const observation = currentObservation(indicator);
    const period = parsePeriod(observation.period) ?? { kind: 'unknown' };
    return { indicator, observation, period, priority: priorityById(report, indicator.priority.id) };
  });
}

function indicatorOf(report: Report, id: string): Indicator {
  const indicator = report.indicators.find((candidate) => candidate.id === id);
  if (indicator !== undefined) return indicator;
  const known = report.indicators.map((candidate) => candidate.id);
  const near = suggest(id, known);
  const hint = near === null ? `Známe: ${known.join(', ')}.` : `Mysleli jste „${near}“?`;
  throw new UnresolvedReference(id, `neznámý ukazatel „${id}“`, hint);
}

/**
 * What charts write beside the mark of an indicator. Throws `UnresolvedReference` when its parts together
 * are larger than the whole: they overlap, and cannot be shown side by side inside it.
 */
export function labelledIndicator({ indicator, observation, period, priority }: ChosenIndicator): LabelledIndicator {
  const parts = observation.parts ?? [];
  if (parts.reduce((sum, { value }) => sum + value, 0) > observation.value) {
    throw new UnresolvedReference(
      indicator.id,
      `části ukazatele „${indicator.id}“ se překrývají, graf je nemůže kreslit vedle sebe`,
      'Vyberte do grafu jiné ukazatele, nebo v datech nechte jen části, které se nepřekrývají.',
    );
  }
  return {
    id: indicator.id,
    value: observation.value,
    valueText: formatNumber(observation.value),
    label: typography(indicator.label.nominative),
    headline: typography(indicator.headline[pluralForm(observation.value)]),
    period: typography(formatPeriod(period)),
    estimate: observation.estimate,
    doubted: indicator.checks.length > 0,
    priority: { order: priority.order, name: typography(priority.shortName) },
    parts: parts.map((part) => ({ value: part.value, text: typography(partText(part)) })),
  };
}

/** A part with its count: „z toho 7 787 lidí s 10 a více exekucemi“. */
function partText({ value, unit, phrase }: Part): string {
  return ['z toho', countOf(value, unit), ...(phrase === undefined ? [] : [phrase])].join(' ');
}
