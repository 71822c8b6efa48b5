/** The figures of the current report, each joined with its data once. */
import type { Report } from '../schemas/report.ts';
import { buildFigure, type BuiltFigure } from '../figures/buildFigure.ts';

const built = new WeakMap<Report, Map<string, BuiltFigure>>();

/** The figure of this id. Throws when the report has none. */
export function getFigure(report: Report, id: string): BuiltFigure {
  const definition = report.figures.find((figure) => figure.id === id);
  if (definition === undefined) throw new Error(`no figure: ${id}`);
  const figures = built.get(report) ?? new Map<string, BuiltFigure>();
  built.set(report, figures);
  const figure = figures.get(id) ?? buildFigure(report, definition);
  figures.set(id, figure);
  return figure;
}

/** All figures in the order of the gallery. */
export function getFigures(report: Report): BuiltFigure[] {
  return report.figures.map(({ id }) => getFigure(report, id));
}
