/** Fills the braces of a figure's texts with its own facts or with numbers of the data. */
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { suggest } from '../format/suggestion.ts';
import { fillReferences, referencesIn, UnresolvedReference } from '../report/reference.ts';
import type { Fact } from './selection.ts';

/** The texts of a figure as readers see them. */
export interface FigureTexts {
  takeaway: string;
  subtitle: string;
  description: FigureDefinition['description'];
  notes: string[];
}

/**
 * A text with every `{fact}` and `{reference}` in words. Throws `UnresolvedReference` for one that is
 * neither, naming the facts that this figure knows.
 */
export function fillText(report: Report, facts: Readonly<Record<string, Fact>>, text: string): string {
  const withFacts = text.replace(/\{([^{}]+)\}/g, (whole, name: string) => facts[name.trim()]?.text ?? whole);
  const [unknown] = referencesIn(withFacts).filter((name) => /^[A-Za-z0-9]+$/.test(name) && !isIndicator(report, name));
  if (unknown !== undefined) {
    const near = suggest(unknown, Object.keys(facts));
    throw new UnresolvedReference(
      unknown,
      `graf nezná „${unknown}“`,
      near === null ? `Graf zná: ${Object.keys(facts).join(', ')}.` : `Mysleli jste „${near}“?`,
    );
  }
  return fillReferences(report, withFacts);
}

function isIndicator(report: Report, name: string): boolean {
  return report.indicators.some((indicator) => indicator.id === name);
}

/** All texts of a figure, filled. */
export function fillTexts(report: Report, facts: Readonly<Record<string, Fact>>, figure: FigureDefinition): FigureTexts {
  const fill = (text: string) => fillText(report, facts, text);
  const { what, numbers, pattern, context } = figure.description;
  return {
    takeaway: fill(figure.takeaway),
    subtitle: fill(figure.subtitle),
    description: { what: fill(what), numbers: fill(numbers), pattern: fill(pattern), context: fill(context) },
    notes: figure.notes.map(fill),
  };
}
