/** What must be said under a figure about the numbers in it. */
import type { NumberCheck } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import type { ChosenIndicator } from './chosenIndicators.ts';
import { listOf } from '../format/list.ts';
import { fillReferences, resolveReference } from '../report/reference.ts';

/**
 * The notes that the numbers carry, as sentences: the notes of the strategy with the indicators they are
 * about, the notes of single numbers, and what checks against other sources found.
 */
export function caveatsOf(report: Report, chosen: readonly ChosenIndicator[]): string[] {
  return [...sharedNotes(report, chosen), ...ownNotes(report, chosen), ...checkNotes(report, chosen)];
}

/** The sources of the numbers. */
export function sourcesOf(chosen: readonly ChosenIndicator[]): string[] {
  return [...new Set(chosen.map(({ observation }) => observation.source))];
}

/** The sources of the numbers, then those of their checks: for figures under which the checks are told. */
export function sourcesWithChecks(chosen: readonly ChosenIndicator[]): string[] {
  const ofChecks = chosen.flatMap(({ indicator }) => indicator.checks.flatMap(({ sources }) => sources));
  return [...new Set([...sourcesOf(chosen), ...ofChecks])];
}

function sharedNotes(report: Report, chosen: readonly ChosenIndicator[]): string[] {
  return report.strategy.notes.flatMap((note) => {
    const names = chosen
      .filter(({ observation }) => observation.notes.includes(note.id))
      .map(({ indicator }) => `„${indicator.label.nominative}“`);
    return names.length === 0 ? [] : [`${sentence(note.text)} Týká se: ${listOf(names)}.`];
  });
}

/** The notes of single numbers, each with the name of its indicator. */
export function ownNotes(report: Report, chosen: readonly ChosenIndicator[]): string[] {
  return chosen.flatMap(({ indicator, observation }) =>
    observation.note === undefined
      ? []
      : [`${indicator.label.nominative}: ${sentence(fillReferences(report, observation.note))}`],
  );
}

function checkNotes(report: Report, chosen: readonly ChosenIndicator[]): string[] {
  return chosen.flatMap(({ indicator }) =>
    indicator.checks.map((check) => `${indicator.label.nominative}: ${checkText(report, check)}`),
  );
}

function checkText(report: Report, { title, supported, confirmedByRegion }: NumberCheck): string {
  const numbers = supported.map(({ label, of }) => `${label} – ${resolveReference(report, of).valueText}`);
  const found = numbers.length === 0 ? '' : ` Podle zdroje: ${numbers.join('; ')}.`;
  return `${sentence(title)}${found}${confirmedByRegion ? '' : ' Kraj to nepotvrdil.'}`;
}

/** A text with a full stop, unless it ends as a sentence already. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
