/** What a step of a story shows on paper, where its whole figure stands beside. */
import type { AscentFrame } from '../charts/ascent/ascentModel.ts';
import { visibleIn, type AscentState } from '../charts/ascent/ascentState.ts';
import { drawAscent } from '../charts/ascent/drawAscent.ts';
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { ascentModel } from './ascentModel.ts';

/** A drawing for paper. Small ones have no words and stand in the margin, large ones take the whole width. */
export interface PrintedDrawing {
  size: 'small' | 'large';
  svg: string;
}

/** Name and ids of a drawing. */
export interface PrintedName {
  /** Unique in the report. */
  idPrefix: string;
  title: string;
}

const SMALL: AscentFrame = { width: 180, height: 170, shownFrom: 180 };
const COVER: AscentFrame = { width: 1000, height: 760, shownFrom: 640 };
/** How much of the cover's drawing runs off the foot of the paper. */
const BLEED = 6;
const LARGE: AscentFrame = { width: 720, height: 600, shownFrom: 600 };

/**
 * The drawing of a step, or null where the whole figure shows all of it already: a group of people among others, a
 * part of the mountain. The ground that is missing, and the ropes of measures, are seen in the steps only.
 */
export function printedStep(
  report: Report,
  definition: FigureDefinition,
  state: string | null,
  name: PrintedName,
): PrintedDrawing | null {
  if (definition.kind !== 'ascent' || state === null) return null;
  const count = report.priorities.length;
  const { from, to, ropes } = visibleIn(state as AscentState, count);
  if (ropes) return { size: 'large', svg: draw(report, LARGE, state as AscentState, name) };
  if (from === 1 && to === count && !state.startsWith('laid-')) return null;
  return { size: 'small', svg: smallAscent(report, state as AscentState, name) };
}

/** The mountain in a state without any words, for the size of a stamp. */
export function smallAscent(report: Report, state: string, name: PrintedName): string {
  return draw(report, SMALL, state as AscentState, name);
}

/** The whole mountain for the cover, from edge to edge of the paper: its foot runs off it. No measures, no ropes. */
export function coverAscent(report: Report, name: PrintedName): string {
  const drawing = draw(report, COVER, 'whole', name);
  return drawing.replace(/ width="([\d.]+)" height="([\d.]+)" viewBox="[^"]*"/, (_, width: string, height: string) => {
    return ` viewBox="0 0 ${width} ${Number(height) - BLEED}"`;
  });
}

function draw(report: Report, frame: AscentFrame, state: AscentState, name: PrintedName): string {
  const model = ascentModel(report);
  const small = frame === SMALL;
  // The line between the groups is white where it crosses rock; on the cover and on stamps it would be a scratch.
  const withLine = frame === LARGE;
  const bare = {
    ...model,
    strata: small ? model.strata.map(() => ({ name: '', goals: [] })) : model.strata,
    ...(state === 'measures' ? {} : { measures: [], crossCutting: null }),
    ...(withLine ? {} : { lineAfter: null }),
  };
  return drawAscent(bare, { ...name, frame, state, target: { kind: 'file', theme: 'light' } });
}
