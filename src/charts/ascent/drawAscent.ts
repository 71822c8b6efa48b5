import type { Target } from '../colours.ts';
import { paintFor, priorityRole } from '../colours.ts';
import { curvePath } from '../curves.ts';
import type { Markup } from '../svg.ts';
import { element } from '../svg.ts';
import { svgDefinition, svgDocument } from '../svgDocument.ts';
import type { AscentDrawing } from './ascentDrawing.ts';
import { ascentGeometry } from './ascentGeometry.ts';
import type { AscentFrame, AscentModel } from './ascentModel.ts';
import type { AscentState } from './ascentState.ts';
import { visibleIn } from './ascentState.ts';
import { drawBand, drawRopes, ropeClip } from './drawMeasures.ts';
import { drawStratum } from './drawStratum.ts';

/** How and where the ascent is drawn. Names as in `svgDocument`. */
export interface AscentOptions {
  frame: AscentFrame;
  /** The state of the drawing; null in a page leaves it to the `data-step` of an element around. */
  state: AscentState | null;
  target: Target;
  idPrefix: string;
  title: string;
  desc?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  decorative?: boolean | undefined;
}

/**
 * The ascent as SVG text. In a page every state is the same markup: only `data-step` on the root
 * differs. A file contains what its state shows.
 */
export function drawAscent(model: AscentModel, options: AscentOptions): string {
  const { clip, layers, width, height } = ascentLayers(model, options);
  return svgDocument({ ...rootOptions(model, options), width, height }, clip, layers);
}

/**
 * The ascent to be drawn once and shown in several states: `definition` stands once in the page, unseen; `copies`
 * are the drawings of the states, small.
 */
export function drawAscentCopies(
  model: AscentModel,
  options: Omit<AscentOptions, 'state' | 'target'>,
  copies: readonly (Pick<AscentOptions, 'title' | 'desc' | 'labelledBy' | 'describedBy' | 'idPrefix'> & {
    state: AscentState;
  })[],
): { definition: string; copies: string[] } {
  const target: Target = { kind: 'page' };
  const { clip, layers, width, height } = ascentLayers(model, { ...options, target, state: null });
  const id = `${options.idPrefix}-symbol`;
  const symbol = element('symbol', { id, viewBox: `0 0 ${width} ${height}` }, layers);
  const drawn = copies.map((copy) => {
    visibleIn(copy.state, model.strata.length);
    const root = rootOptions(model, { ...options, ...copy, target });
    return svgDocument({ ...root, width, height }, element('use', { href: `#${id}`, width, height }));
  });
  return { definition: svgDefinition(symbol, clip), copies: drawn };
}

function rootOptions(model: AscentModel, options: AscentOptions) {
  const priorityCount = model.strata.length;
  return { ...options, priorityCount, className: 'ascent', attributes: { 'data-step': options.state } };
}

function ascentLayers(
  model: AscentModel,
  { frame, state, target, idPrefix }: Pick<AscentOptions, 'frame' | 'state' | 'target' | 'idPrefix'>,
): { clip: Markup | null | false; layers: Markup; width: number; height: number } {
  const geometry = ascentGeometry(model, frame);
  const count = model.strata.length;
  const visible = visibleIn(state ?? 'whole', count);
  const everything = target.kind === 'page';
  const drawing: AscentDrawing = { geometry, paint: paintFor(target, count), visible, everything, idPrefix };
  const layers = element(
    'g',
    { class: 'ascent-layers' },
    geometry.strata.map((_, index) => drawStratum(drawing, index)),
    (everything || visible.line) && drawLine(drawing),
    (everything || visible.climb) && drawClimb(drawing),
    (everything || visible.ropes) && drawRopes(drawing),
    (everything || visible.stations) && drawStations(drawing),
    (everything || visible.ropes) && drawBand(drawing),
  );
  const clip = (everything || visible.ropes) && ropeClip(drawing);
  return { clip, layers, width: geometry.width, height: geometry.height };
}

/** The line between the groups: ink on a strip of ground, so that it is seen on every colour. */
function drawLine({ geometry, paint }: AscentDrawing): Markup | null {
  const { line, sizes } = geometry;
  if (line === null) return null;
  const ends = { x1: line.x1, y1: line.y, x2: line.x2, y2: line.y };
  const dash = `${4 * sizes.scale} ${3 * sizes.scale}`;
  const words = { fill: paint('ink'), 'font-size': sizes.lineText, 'font-weight': 700 };
  return element(
    'g',
    { class: 'ab-line' },
    element('line', { ...ends, stroke: paint('ground'), 'stroke-width': 3.4 * sizes.scale }),
    element('line', { ...ends, stroke: paint('ink'), 'stroke-width': 1.4 * sizes.scale, 'stroke-dasharray': dash }),
    [line.above, line.below].map(({ text, x, y }) => element('text', { x, y, ...words }, text)),
  );
}

function drawClimb({ geometry, paint }: AscentDrawing): Markup | null {
  const { climb, sizes } = geometry;
  if (climb.length === 0) return null;
  return element('path', {
    class: 'climb',
    d: curvePath(climb),
    fill: 'none',
    stroke: paint('ground'),
    'stroke-width': 2.1 * sizes.scale,
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${4.6 * sizes.scale}`,
  });
}

function drawStations({ geometry, paint }: AscentDrawing): Markup | null {
  const { stations, sizes } = geometry;
  if (stations.length === 0) return null;
  const text = { 'font-size': sizes.stationText, 'font-weight': 700, 'text-anchor': 'middle' };
  const drawn = stations.map(({ goal, stratum, x, y }) =>
    element(
      'g',
      { class: `station priority-${stratum}`, 'data-goal': goal },
      element('circle', { cx: x, cy: y, r: sizes.stationRadius, fill: paint('ground') }),
      element('text', { x, y: y + sizes.stationText * 0.34, fill: paint(priorityRole(stratum)) }, String(goal)),
    ),
  );
  return element('g', { class: 'stations', ...text }, drawn);
}
