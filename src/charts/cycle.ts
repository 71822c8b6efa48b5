import type { ChartOptions } from './chartOptions.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor } from './colours.ts';
import type { CycleModel } from './cycleLayout.ts';
import { placeCycle } from './cycleLayout.ts';
import { drawText } from './placedText.ts';
import { element, formatCoordinate } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Boxes of those who follow one another, joined into a circuit by arrows; dashed where the order is our reading. */
export function drawCycle(model: CycleModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { members, centre, links, height } = placeCycle(model, size);
  const line = {
    fill: 'none',
    stroke: paint('grey-1'),
    'stroke-width': 2,
    'stroke-dasharray': model.uncertain ? '6 4' : undefined,
  };
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    element('path', { d: links.map(({ d }) => d).join(''), ...line }),
    element('path', { d: links.map(({ end }) => arrowHead(end)).join(''), fill: paint('grey-1') }),
    members.map(({ box, name }) => [
      element('rect', { ...box, rx: 6, fill: paint('surface'), stroke: paint('line-strong') }),
      drawText(name, paint),
    ]),
    centre && drawText(centre, paint),
  );
}

/** A head whose point touches the edge of the box that the arrow leads to. */
function arrowHead({ x, y, dx, dy }: { x: number; y: number; dx: number; dy: number }): string {
  const at = (back: number, side: number) =>
    `${formatCoordinate(x - dx * back - dy * side, 1)} ${formatCoordinate(y - dy * back + dx * side, 1)}`;
  return `M${at(0, 0)}L${at(12, 6)} ${at(12, -6)}Z`;
}
