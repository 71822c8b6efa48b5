import { curvePath } from '../curves.ts';
import type { Markup } from '../svg.ts';
import { element, textLines } from '../svg.ts';
import type { AscentDrawing } from './ascentDrawing.ts';

const clipId = (idPrefix: string) => `${idPrefix}-mountain`;

/** The outline that the ropes change their colour at; it must stand where it is rendered, once for all copies. */
export function ropeClip({ geometry, idPrefix }: AscentDrawing): Markup | null {
  const { measures, silhouette } = geometry;
  if (measures.length === 0) return null;
  const outline = element('path', { d: curvePath(silhouette, { close: true }) });
  return element('clipPath', { id: clipId(idPrefix) }, outline);
}

/**
 * Ropes from the measures at the side to the goals that they serve: ink outside the mountain, ground
 * colour on it, so that they are seen on every colour. The drawing also needs `ropeClip`.
 */
export function drawRopes({ geometry, paint, idPrefix }: AscentDrawing): Markup | null {
  const { measures, sizes } = geometry;
  if (measures.length === 0) return null;
  const text = { fill: paint('ink'), 'font-size': sizes.measureText, 'font-weight': 700 };
  const line = { fill: 'none', 'stroke-width': 1.25 * sizes.scale, 'stroke-linecap': 'round' };
  const ropes = measures.map(({ number, ropes }) =>
    ropes.map(({ goal, curve }) =>
      element('path', { class: 'rope', 'data-measure': number, 'data-goal': goal, d: curvePath(curve) }),
    ),
  );
  const numbers = measures.map(({ number, x, y, tie }) => [
    element('circle', { cx: tie[0], cy: tie[1], r: 1.9 * sizes.scale, fill: paint('ink') }),
    element('text', { class: 'measure', x, y, ...text }, number),
  ]);
  return element(
    'g',
    { class: 'ropes' },
    element('g', { stroke: paint('ink'), ...line }, ropes),
    element('g', { stroke: paint('ground'), 'clip-path': `url(#${clipId(idPrefix)})`, ...line }, ropes),
    numbers,
  );
}

/** The band under the mountain with the measures that serve the whole. */
export function drawBand({ geometry, paint }: AscentDrawing): Markup | null {
  const { band, sizes, width } = geometry;
  if (band === null) return null;
  const { name, numbers } = band;
  const nameText = { fill: paint('ink'), 'font-size': sizes.stationText };
  const numberText = {
    fill: paint('ink'),
    'font-size': sizes.measureText,
    'font-weight': 700,
    'text-anchor': 'middle',
  };
  return element(
    'g',
    { class: 'band' },
    element('rect', { x: 0, y: band.y, width, height: band.height, fill: paint('line') }),
    textLines(name.lines, { x: name.x, y: name.y, lineHeight: sizes.stationText * 1.4, ...nameText }),
    numbers.map(({ number, x, y }) => element('text', { x, y, ...numberText }, number)),
  );
}
