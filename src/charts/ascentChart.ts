import type { AscentModel } from './ascent/ascentModel.ts';
import { narrowFrame, wideFrame } from './ascent/ascentModel.ts';
import type { AscentState } from './ascent/ascentState.ts';
import { visibleIn } from './ascent/ascentState.ts';
import { drawAscent } from './ascent/drawAscent.ts';
import type { ChartOptions } from './chartOptions.ts';

/** The narrowest column that a chart stands in, in px: a phone of 320 px less the margins of the page. */
const NARROWEST_COLUMN = 280;

/** The ascent in its final state, as a chart among others. */
export function drawAscentChart(model: AscentModel, options: ChartOptions): string {
  return drawAscentState(model, 'whole', options);
}

/**
 * The ascent in one of its states, as a chart among others. Measures are left out where the state does not show them:
 * in a page they would be invisible markup, and the band that the mountain stands on would be an empty strip.
 */
export function drawAscentState(model: AscentModel, state: AscentState, { size, ...options }: ChartOptions): string {
  const frame = size === 'narrow' ? { ...narrowFrame, shownFrom: NARROWEST_COLUMN } : wideFrame;
  const shown = visibleIn(state, model.strata.length).ropes ? model : { ...model, measures: [], crossCutting: null };
  return drawAscent(shown, { ...options, frame, state });
}
