import type { AscentModel } from './ascent/ascentModel.ts';
import { narrowFrame, wideFrame } from './ascent/ascentModel.ts';
import { drawAscent } from './ascent/drawAscent.ts';
import type { ChartOptions } from './chartOptions.ts';

/** The narrowest column that a chart stands in, in px: a phone of 320 px less the margins of the page. */
const NARROWEST_COLUMN = 280;

/**
 * The ascent in its final state, as a chart among others. Measures are left out: in a page they would be
 * invisible markup, and the band that the mountain stands on would be an empty strip.
 */
export function drawAscentChart(model: AscentModel, { size, ...options }: ChartOptions): string {
  const frame = size === 'narrow' ? { ...narrowFrame, shownFrom: NARROWEST_COLUMN } : wideFrame;
  return drawAscent({ ...model, measures: [], crossCutting: null }, { ...options, frame, state: 'whole' });
}
