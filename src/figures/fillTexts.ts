/** Fills the braces of a figure's texts with its own facts or with numbers of the data. */
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { suggest } from '../format/suggestion.ts';
import { fillReferences, UnresolvedReference } from '../report/reference.ts';
import type { Fact } from './selection.ts';

/** The texts of a figure as readers see them. */
export interface FigureTexts {
  takeaway: string;
  subtitle: string;
  description: FigureDefinition['description'];
  notes: string[];
}

/**
 * A text with every `{fact}` and `{reference}` in words, in one pass: braces that stand in a fact itself are
 * left alone. Throws `UnresolvedReference` for a name that is neither, with the facts that this figure knows.
 */
export function fillText(report: Report, facts: Readonly<Record<string, Fact>>, text: string): string {
  return text.replace(/\{([^{}]+)\}/g, (braces, inner: string) => {
    const name = inner.trim();
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact !== undefined) return fact.text;
    if (looksLikeFact(name) && !isIndicator(report, name)) throw unknownFact(name, Object.keys(facts));
    return fillReferences(report, braces);
  });
}

/** Facts are single words; references of more than an indicator have other characters in them. */
function looksLikeFact(name: string): boolean {
  return /^[A-Za-z0-9]+$/.test(name);
}

function isIndicator(report: Report, name: string): boolean {
  return report.indicators.some((indicator) => indicator.id === name);
}

function unknownFact(name: string, known: string[]): UnresolvedReference {
  const near = suggest(name, known);
  const hint = near === null ? `Graf zná: ${known.join(', ')}.` : `Mysleli jste „${near}“?`;
  return new UnresolvedReference(name, `graf nezná „${name}“`, hint);
}

/** All texts of a figure, filled. */
export function fillTexts(
  report: Report,
  facts: Readonly<Record<string, Fact>>,
  figure: FigureDefinition,
): FigureTexts {
  const fill = (text: string) => fillText(report, facts, text);
  const { what, numbers, pattern, context } = figure.description;
  return {
    takeaway: fill(figure.takeaway),
    subtitle: fill(figure.subtitle),
    description: { what: fill(what), numbers: fill(numbers), pattern: fill(pattern), context: fill(context) },
    notes: figure.notes.map(fill),
  };
}
