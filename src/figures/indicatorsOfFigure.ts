import type { FigureDefinition } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { parseReference } from '../report/reference.ts';

/** The indicators whose numbers a figure takes, in its drawing or in its words, in report order. */
export function indicatorsOfFigure(report: Report, figure: FigureDefinition): Indicator[] {
  const listed = 'data' in figure && 'indicators' in figure.data ? figure.data.indicators : [];
  if (listed === 'all') return report.indicators;
  const ids = new Set([...listed, ...[...referencesIn(figure)].flatMap(indicatorNamed)]);
  return report.indicators.filter(({ id }) => ids.has(id));
}

function indicatorNamed(reference: string): string[] {
  const parsed = parseReference(reference);
  return parsed?.kind === 'observation' ? [parsed.indicator] : [];
}

/** Everything in a definition that may be a reference: the fields `of`, and what stands in braces. */
function* referencesIn(part: unknown, key = ''): Generator<string> {
  if (typeof part === 'string') {
    if (key === 'of') yield part;
    for (const [, inner = ''] of part.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)) yield inner.trim();
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) yield* referencesIn(inner, name);
  }
}
