import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { noRepeats } from './noRepeats.ts';

const LONGEST_DESCRIPTION = 160;

/** Notes have ids of their own and are used; the description fits a search result; dates come in order. */
export function strategyRules({ strategy, indicators, broken }: Draft, findings: Findings): void {
  if (strategy === null) return;
  const { value, at } = strategy;
  noRepeats(
    value.notes.map(({ id }, i) => ({ key: id, place: () => at('notes', i, 'id') })),
    'označení poznámky',
    findings,
  );
  if (value.description.length > LONGEST_DESCRIPTION) {
    const found = `popis o délce ${value.description.length} znaků`;
    const fix = 'Zkraťte ho; vyhledávače delší popis uříznou.';
    findings.warnings.push(problemAt(at('description'), found, `nejvýš ${LONGEST_DESCRIPTION} znaků`, fix));
  }
  if (value.approval.date > value.edition.published) {
    const found = `schválení ${value.approval.date} po vydání zprávy ${value.edition.published}`;
    findings.problems.push(
      problemAt(at('approval', 'date'), found, 'schválení před vydáním', 'Opravte jedno z obou dat.'),
    );
  }
  if (broken.has('indicators')) return;
  const used = new Set(indicators.flatMap((indicator) => indicator.value.observations.flatMap(({ notes }) => notes)));
  for (const [i, { id }] of value.notes.entries()) {
    if (used.has(id)) continue;
    const fix = 'Poznámku smažte, nebo ji uveďte v poli „notes“ u čísla, ke kterému patří.';
    findings.warnings.push(
      problemAt(at('notes', i), `nepoužitá poznámka „${id}“`, 'poznámka, na kterou se odkazuje aspoň jedno číslo', fix),
    );
  }
}
