import { didYouMean, listWords } from '../didYouMean.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';

/** What a kind of thing is called in messages. */
export interface KindOfThing {
  /** „neznámá priorita“ */
  unknown: string;
  /** „jedna z priorit“ */
  oneOf: string;
  /** The file or folder where they live, for the fix. */
  home: string;
}

/**
 * Something referred to exists. Says nothing when `known` is null: then the file that would tell is broken,
 * and that has been reported.
 */
export function isKnown(
  word: string | number,
  known: ReadonlySet<string | number> | null,
  kind: KindOfThing,
  place: () => Place,
  findings: Findings,
): void {
  if (known === null || known.has(word)) return;
  const expected = known.size === 0 ? `${kind.oneOf} v ${kind.home}` : `${kind.oneOf} ${listWords(known)}`;
  const otherwise = `Opravte odkaz, nebo doplňte „${word}“ do ${kind.home}.`;
  const fix = typeof word === 'number' ? otherwise : didYouMean(word, known, otherwise);
  findings.problems.push(problemAt(place(), `${kind.unknown} „${word}“`, expected, fix));
}
