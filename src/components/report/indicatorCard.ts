import type { Indicator } from '../../schemas/indicator.ts';
import type { Report } from '../../schemas/report.ts';
import { formatNumber } from '../../format/number.ts';
import { countOf, pluralForm } from '../../format/plural.ts';
import { currentObservation, priorityById } from '../../report/links.ts';
import { correctionNote } from '../../report/revisions.ts';
import { noteTexts } from '../../site/indicatorData.ts';
import { periodText } from '../../report/periodText.ts';

/** What an indicator's card shows: everything that must never leave its number. */
export function indicatorCard(report: Report, indicator: Indicator) {
  const observation = currentObservation(indicator);
  const marks = report.strategy.notes.filter((note) => observation.notes.includes(note.id)).map((note) => note.mark);
  return {
    value: observation.value,
    valueText: formatNumber(observation.value),
    headline: indicator.headline[pluralForm(observation.value)],
    marks: marks.join(' '),
    parts: (observation.parts ?? []).map((part) =>
      ['z toho', countOf(part.value, part.unit), ...(part.phrase === undefined ? [] : [part.phrase])].join(' '),
    ),
    period: periodText(observation.period),
    estimate: observation.estimate,
    notes: [...noteTexts(report, observation), ...[correctionNote(indicator) ?? []].flat()],
    checks: indicator.checks,
    priority: priorityById(report, indicator.priority.id),
  };
}
