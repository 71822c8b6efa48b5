import { parseReference, resolveReference, UnresolvedReference, type ResolvedNumber } from '../report/reference.ts';
import type { Report } from '../schemas/report.ts';
import type { Draft } from './draft.ts';
import type { Message } from './issueContext.ts';
import { shorten } from './showValue.ts';

/** The number a reference points to; `message` when it points nowhere; neither when it points into a broken file. */
export type ReferenceResult = { number: ResolvedNumber } | { message: Message } | { broken: true };

/** Looks a reference up in what could be read. */
export function lookUp(reference: string, draft: Draft): ReferenceResult {
  try {
    return { number: resolveReference(numbersOf(draft), reference) };
  } catch (error) {
    if (!(error instanceof UnresolvedReference)) throw error;
    if (pointsIntoBroken(reference, draft)) return { broken: true };
    return {
      message: {
        found: `odkaz na číslo „${shorten(reference)}“: ${error.message}`,
        expected: 'odkaz na číslo, které v datech je',
        fix: error.hint,
      },
    };
  }
}

/** Why a reference leads to no number, or null when it does or when the file it points into is broken itself. */
export function referenceProblem(reference: string, draft: Draft): Message | null {
  const result = lookUp(reference, draft);
  return 'message' in result ? result.message : null;
}

/** References are looked up in indicators and tables only, so that much of a report is enough. */
function numbersOf({ indicators, tables }: Draft): Report {
  return {
    indicators: indicators.map(({ value }) => value),
    tables: tables.map(({ value }) => value),
  } as unknown as Report;
}

function pointsIntoBroken(text: string, { known, indicators, tables }: Draft): boolean {
  const reference = parseReference(text);
  if (reference === null) return false;
  const isCell = reference.kind === 'cell';
  const id = isCell ? reference.table : reference.indicator;
  const exists = (isCell ? known.tables : known.indicators)?.has(id) ?? true;
  return exists && !(isCell ? tables : indicators).some(({ value }) => value.id === id);
}
