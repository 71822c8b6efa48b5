import { foldDiacritics } from '../../format/fold.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Findings } from '../problem.ts';
import { noRepeats } from './noRepeats.ts';

/** Each everyday word stands once, so that an editor finds all its meanings in one place, and never for itself. */
export function synonymRules({ synonyms }: Draft, findings: Findings): void {
  noRepeats(
    synonyms.flatMap(({ value, at }) =>
      value.words.map((word, i) => ({ key: foldDiacritics(word), place: () => at('words', i) })),
    ),
    'slovo pro hledání',
    findings,
  );
  for (const { value, at } of synonyms) {
    const words = new Set(value.words.map(foldDiacritics));
    value.means.forEach((meaning, i) => {
      if (!words.has(foldDiacritics(meaning))) return;
      const found = `„${meaning}“ znamená samo sebe`;
      const fix = 'Smažte ho z jednoho z obou seznamů.';
      findings.problems.push(problemAt(at('means', i), found, 'v „means“ jiná slova než ve „words“', fix));
    });
  }
}
