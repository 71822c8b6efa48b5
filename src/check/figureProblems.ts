import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { buildFigure, buildFigureState } from '../figures/buildFigure.ts';
import { embedsOfFigure } from '../figures/embeds.ts';
import { UnresolvedReference } from '../report/reference.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem.ts';
import type { JsonPath } from './readJson.ts';
import type { Located } from './validate.ts';

/**
 * Builds every figure of a report that is right otherwise: what its texts and its data name must be there,
 * and something must be left to draw. One problem a figure, since a text stops at its first error.
 */
export function figureProblems(report: Report, figures: readonly Located<FigureDefinition>[]): Problem[] {
  return figures.flatMap((figure) => problemOf(report, figure) ?? []);
}

function problemOf(report: Report, { value, at }: Located<FigureDefinition>): Problem | null {
  try {
    const { table } = buildFigure(report, value);
    for (const embed of embedsOfFigure(report, value)) {
      if (embed.kind === 'state') buildFigureState(report, embed.figure, embed.state);
    }
    if (table.rows.length > 0) return null;
    const fix = 'Doplňte data, která tento druh grafu kreslí, nebo graf smažte.';
    return problemAt(at('kind'), `graf „${value.id}“ bez dat: není co nakreslit`, 'aspoň jeden řádek dat', fix);
  } catch (error) {
    if (!(error instanceof UnresolvedReference)) throw error;
    const named = pathNaming(error.reference, value, []);
    const path = named ?? ('data' in value ? ['data'] : ['kind']);
    const expected = named === null ? 'data, která tento druh grafu nakreslí' : 'jméno, které graf nebo data znají';
    return problemAt(at(...path), `graf „${value.id}“: ${error.message}`, expected, error.hint);
  }
}

/** The path of the text that is this reference, or has it in braces; null when no text of the figure does. */
function pathNaming(reference: string, part: unknown, path: JsonPath): JsonPath | null {
  if (typeof part === 'string') return part === reference || namesInBraces(part).includes(reference) ? path : null;
  if (typeof part !== 'object' || part === null) return null;
  const entries: [string | number, unknown][] = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
  for (const [key, inner] of entries) {
    const found = pathNaming(reference, inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** What stands in braces, without the form that may follow it: `exekuce` for `{exekuce|value}`. */
function namesInBraces(text: string): string[] {
  return [...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map((match) => (match[1] ?? '').trim());
}
