import type { FigureDefinition } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { parseReference } from '../report/reference.ts';

/** The figures that show an indicator or a table on its subject, those about it alone first. */
export function figuresOfIndicator(report: Report, indicator: Indicator): FigureDefinition[] {
  const specific = report.figures.filter((figure) => isAbout(figure, indicator));
  const general = report.figures.filter(
    (figure) => 'data' in figure && 'indicators' in figure.data && shows(figure.data.indicators, indicator),
  );
  return [...specific, ...general];
}

function isAbout(figure: FigureDefinition, indicator: Indicator): boolean {
  if (figure.priority !== indicator.priority.id) return false;
  if (figure.kind === 'parts') {
    const claim = figure.data.claim === undefined ? null : parseReference(figure.data.claim.of);
    return claim?.kind === 'observation' && claim.indicator === indicator.id;
  }
  return 'data' in figure && 'table' in figure.data && indicator.tables.includes(figure.data.table);
}

function shows(indicators: 'all' | string[], { id }: Indicator): boolean {
  return indicators === 'all' || indicators.includes(id);
}
