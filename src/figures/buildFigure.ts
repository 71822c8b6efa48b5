/** A figure ready for every output: texts filled, table made, drawing waiting for its size. */
import type { FigureDefinition, FigureKind, FigureOf } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import type { ChartOptions } from '../charts/chartOptions.ts';
import type { Selection } from './selection.ts';
import { drawAscentState } from '../charts/ascentChart.ts';
import { correctionNote } from '../report/revisions.ts';
import { ascentModel } from './ascentModel.ts';
import type { StandaloneState } from './embeds.ts';
import { fillText, fillTexts, type FigureTexts } from './fillTexts.ts';
import { indicatorsOfFigure } from './indicatorsOfFigure.ts';
import { kinds, type Kind } from './kinds.ts';

/** A figure of the report, joined with its data. */
export interface BuiltFigure extends FigureTexts {
  definition: FigureDefinition;
  table: Selection<unknown>['table'];
  facts: Selection<unknown>['facts'];
  sources: string[];
  period: string;
  /** The definition's notes, then those that the data carry, then what was corrected. */
  notes: string[];
  /** The whole description as one text, for alternative texts. */
  descriptionText: string;
  draw: (options: Omit<ChartOptions, 'title' | 'priorityCount'>) => string;
}

/** Joins a definition with the report. Throws `UnresolvedReference` when it asks for what is not there. */
export function buildFigure(report: Report, definition: FigureDefinition): BuiltFigure {
  const { selection, draw } = selectOf(report, definition);
  const texts = fillTexts(report, selection.facts, definition);
  const { what, numbers, pattern, context } = texts.description;
  const corrections = indicatorsOfFigure(report, definition).flatMap((indicator) => correctionNote(indicator) ?? []);
  return {
    definition,
    ...texts,
    table: selection.table,
    facts: selection.facts,
    sources: [...new Set(selection.sources)],
    period: selection.period,
    notes: [...new Set([...texts.notes, ...selection.notes, ...corrections])],
    descriptionText: [what, numbers, pattern, context].join(' '),
    draw: (options) => draw({ ...options, title: definition.name, priorityCount: report.priorities.length }),
  };
}

/**
 * A state of the mountain as a figure of its own: its claim, description and drawing in place of those of the whole.
 *
 * @throws UnresolvedReference as `buildFigure`
 */
export function buildFigureState(report: Report, definition: FigureOf<'ascent'>, state: StandaloneState): BuiltFigure {
  const figure = buildFigure(report, definition);
  const fill = (text: string) => fillText(report, figure.facts, text);
  const takeaway = fill(state.takeaway);
  const description = fill(state.description);
  return {
    ...figure,
    takeaway,
    subtitle: definition.name,
    description: { what: description, numbers: '', pattern: '', context: '' },
    descriptionText: description,
    draw: (options) =>
      drawAscentState(ascentModel(report), state.state, {
        ...options,
        title: takeaway,
        priorityCount: report.priorities.length,
      }),
  };
}

function selectOf(report: Report, definition: FigureDefinition) {
  const kind = kinds[definition.kind] as unknown as Kind<FigureKind, unknown>;
  const selection = kind.select(report, definition);
  return { selection, draw: (options: ChartOptions) => kind.draw(selection.model, options) };
}
