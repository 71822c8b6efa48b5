import type { ChartOptions } from './chartOptions.ts';
import type { Paint } from './colours.ts';
import type { PlacedBar, PlacedBarPart } from './indicatorBarsLayout.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import type { Box } from './labels.ts';
import type { Markup } from './svg.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, priorityRole } from './colours.ts';
import { dotRuns, dotStroke, runsPath } from './dotGrid.ts';
import { placeBars } from './indicatorBarsLayout.ts';
import { CUT_DOT, drawPartSample } from './partSample.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Indicators as bars from zero. */
export interface IndicatorBarsModel {
  /** In the order in which they are drawn. */
  indicators: readonly LabelledIndicator[];
}

const TOP = 4;
/** Rows of dots cut out of the part of a bar. */
const DOT_ROWS = 3;

/** One bar for each indicator, with its name, period and caveats; parts stand first in their bar. */
export function drawIndicatorBars(model: IndicatorBarsModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const bars = placeBars(model.indicators, size, TOP);
  const height = Math.ceil((bars.at(-1)?.bottom ?? TOP) + 6);
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    bars.map((bar) => drawBar(bar, paint)),
  );
}

function drawBar({ indicator, bar, parts, texts }: PlacedBar, paint: Paint): Markup {
  const colour = paint(priorityRole(indicator.priority.order));
  return element(
    'g',
    { 'data-indicator': indicator.id },
    element('rect', { ...bar, fill: colour }),
    parts.map((part) => [drawPart(part, bar, paint), drawPartSample(part.sample, colour, paint)]),
    element('path', { d: `M${bar.x} ${bar.y - 3}v${bar.height + 6}`, stroke: paint('line-strong') }),
    texts.map((text) => drawText(text, paint)),
  );
}

/** Dots cut out of the bar, as many as fit, and a line where the part ends. */
function drawPart({ from, width }: PlacedBarPart, bar: Box, paint: Paint): Markup[] {
  const grid = { columns: Math.floor(width / (bar.height / DOT_ROWS)), pitch: bar.height / DOT_ROWS };
  const left = bar.x + from;
  const end = element('path', {
    d: `M${(left + width).toFixed(1)} ${bar.y}v${bar.height}`,
    stroke: paint('ground'),
    'stroke-width': 1.5,
  });
  if (grid.columns === 0) return [end];
  const d = runsPath(dotRuns(0, DOT_ROWS * grid.columns, grid), grid, { left, top: bar.y });
  return [element('path', { d, ...dotStroke(grid.pitch * CUT_DOT), stroke: paint('ground') }), end];
}
