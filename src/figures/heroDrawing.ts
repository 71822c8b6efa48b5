/** The mountain without ropes and band: for openings, covers and previews, where words stand beside it. */
import type { Target } from '../charts/colours.ts';
import type { Report } from '../schemas/report.ts';
import { narrowFrame } from '../charts/ascent/ascentModel.ts';
import { drawAscent } from '../charts/ascent/drawAscent.ts';
import { ascentModel } from './ascentModel.ts';

/** The whole mountain of a report as a decorative drawing: the text beside it says the same. */
export function heroDrawing(report: Report, target: Target): string {
  return drawAscent(
    { ...ascentModel(report), measures: [], crossCutting: null },
    { frame: narrowFrame, state: 'whole', target, idPrefix: 'hora', title: report.strategy.title, decorative: true },
  );
}
