/**
 * What can be put into somebody else's page: every figure, single states of a mountain that say something alone, and
 * every indicator as a number card. The id of an embed is its address (`/vlozit/<id>/`) and never changes.
 */
import type { FigureDefinition, FigureOf } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import type { AscentState } from '../charts/ascent/ascentState.ts';
import { publicationDays } from '../report/revisions.ts';
import { indicatorsOfFigure } from './indicatorsOfFigure.ts';
import { priorityStep } from './priorityStep.ts';

/** A state of the mountain that stands alone: its own claim and description in place of the figure's. */
export interface StandaloneState {
  id: string;
  state: AscentState;
  takeaway: string;
  description: string;
}

export type Embed =
  | { id: string; kind: 'figure'; figure: FigureDefinition }
  | { id: string; kind: 'state'; figure: FigureOf<'ascent'>; state: StandaloneState }
  | { id: string; kind: 'indicator'; indicator: Indicator };

/** All embeds of a report: figures in the order of the gallery, each with its states, then the indicators. */
export function embedsOf(report: Report): Embed[] {
  return [
    ...report.figures.flatMap((figure) => embedsOfFigure(report, figure)),
    ...report.indicators.map(embedOfIndicator),
  ];
}

/** The embed of a figure and those of its states. */
export function embedsOfFigure(report: Report, figure: FigureDefinition): Embed[] {
  const whole: Embed = { id: figure.id, kind: 'figure', figure };
  if (figure.kind !== 'ascent') return [whole];
  const states = standaloneStates(report, figure).map((state): Embed => ({
    id: `${figure.id}-${state.id}`,
    kind: 'state',
    figure,
    state,
  }));
  return [whole, ...states];
}

/** The number card of an indicator. */
export function embedOfIndicator(indicator: Indicator): Embed {
  return { id: `ukazatel-${indicator.id}`, kind: 'indicator', indicator };
}

/** The states that the figure's file words itself, then one for each priority: the ground laid up to it. */
function standaloneStates(report: Report, figure: FigureOf<'ascent'>): StandaloneState[] {
  const written = (figure.states ?? []).map((state) => ({ ...state, state: state.state as AscentState }));
  const laid = report.priorities.map((priority): StandaloneState => {
    const step = priorityStep(report.priorities, priority);
    return {
      id: priority.id,
      state: step.state as AscentState,
      takeaway: `${priority.order}. krok výstupu: ${priority.name}`,
      description: `${priority.sentence} Na obrázku: ${step.description}`,
    };
  });
  return [...written, ...laid];
}

/**
 * The days from which an embed has an address of its own (`/vlozit/<id>/<day>/`), the oldest first: those on which a
 * number it shows was published or corrected. None for an embed that shows no number of an indicator.
 */
export function embedDays(report: Report, embed: Embed): string[] {
  if (embed.kind === 'indicator') return publicationDays([embed.indicator]);
  return publicationDays(indicatorsOfFigure(report, embed.figure));
}
