import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { visibleCharacter } from '../showValue.ts';

/** Characters that no editor types on purpose: controls but line ends and tabs, zero-width space, turns of direction. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffd]/g;

/** Finds invisible and damaged characters in a text of many lines; one problem for each line that has any. */
export function invisibleProblems(source: string, placeOf: (offset: number) => Place, findings: Findings): void {
  let lastLine: number | null = null;
  for (const match of source.matchAll(INVISIBLE)) {
    const place = placeOf(match.index);
    if (place.line === lastLine) continue;
    lastLine = place.line;
    const found = `neviditelný znak ${visibleCharacter(match[0])}`;
    const fix = 'Znak smažte, nebo slovo přepište rukou; vznikl nejspíš kopírováním.';
    findings.problems.push(problemAt(place, found, 'text bez neviditelných znaků', fix));
  }
}
