import type { Measure } from '../../schemas/measures.ts';
import type { Report } from '../../schemas/report.ts';
import { measureId } from '../../report/links.ts';
import { figureAnchor } from './marks.ts';

/** Kinds of figures that name every measure. */
const NAMING: readonly string[] = ['measure-goal-matrix'];

/** The anchors at which the printed report names a measure: the summary, its table, figures of measures, its goals. */
export function measurePlaces(report: Report, measure: Measure): string[] {
  const figures = report.figures.filter(({ kind }) => NAMING.includes(kind)).map(({ id }) => figureAnchor(id));
  return ['shrnuti', ...measure.goals.map((goal) => `cil-${goal}`), `opatreni-${measureId(measure)}`, ...figures];
}
