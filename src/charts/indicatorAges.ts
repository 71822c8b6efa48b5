import type { ChartOptions } from './chartOptions.ts';
import type { Paint } from './colours.ts';
import type { AgesLayout, PlacedAge } from './indicatorAgesLayout.ts';
import type { Markup } from './svg.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, priorityRole } from './colours.ts';
import { MARK_HEIGHT, placeAges } from './indicatorAgesLayout.ts';
import { drawText } from './placedText.ts';
import { element, fragment, formatCoordinate } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** An indicator and the time its number is from. */
export interface AgedIndicator {
  id: string;
  label: string;
  /** Order from the foot (decides the colour) and short name. */
  priority: { order: number; name: string };
  /** Decimal years; null where the source gives no period. */
  interval: { start: number; end: number } | null;
  /** A day is a point, everything longer a bar of its length. */
  shape: 'bar' | 'point';
  /** The period in words and how long ago it was, or that it is not known. */
  note: string;
}

/** Indicators on an axis of time. */
export interface IndicatorAgesModel {
  /** In the order in which they are drawn; those without a period come last. */
  indicators: readonly AgedIndicator[];
  /** When the report came out: decimal year, and its words. */
  edition: { at: number; label: string };
}

/** A mark for each indicator where its period lies, and a line for the day of the edition. */
export function drawIndicatorAges(model: IndicatorAgesModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const layout = placeAges(model, size);
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height: layout.height },
    drawAxis(layout, paint),
    layout.rows.map((row) => drawRow(row, paint)),
  );
}

function drawAxis({ axis, axisTexts, lines }: AgesLayout, paint: Paint): Markup {
  const height = lines.bottom - lines.top;
  const years = (axis?.boundaries ?? []).map(({ x }) => `M${formatCoordinate(x, 1)} ${lines.top}v${height}`).join('');
  return fragment(
    axis !== null && element('path', { d: years, fill: 'none', stroke: paint('line') }),
    lines.edition !== null &&
      element('path', {
        d: `M${formatCoordinate(lines.edition, 1)} ${lines.top}v${height}`,
        fill: 'none',
        stroke: paint('ink'),
        'stroke-width': 2,
      }),
    axisTexts.map((text) => drawText(text, paint)),
  );
}

function drawRow({ indicator, mark, texts }: PlacedAge, paint: Paint): Markup {
  return element(
    'g',
    { 'data-indicator': indicator.id },
    mark !== null && drawMark(mark, indicator, paint(priorityRole(indicator.priority.order))),
    texts.map((text) => drawText(text, paint)),
  );
}

/** A diamond for a day, a bar for everything that lasts. */
function drawMark({ from, to, y }: { from: number; to: number; y: number }, { shape }: AgedIndicator, fill: string) {
  const half = MARK_HEIGHT / 2;
  if (shape === 'bar') return element('rect', { x: from, y: y - half, width: to - from, height: MARK_HEIGHT, fill });
  return element('path', {
    d: `M${formatCoordinate(from)} ${y - half}l${half} ${half}l-${half} ${half}l-${half}-${half}z`,
    fill,
  });
}
