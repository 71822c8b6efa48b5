import type { ChartOptions } from './chartOptions.ts';
import type { Paint } from './colours.ts';
import type { DotGrid } from './dotGrid.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import type { Markup } from './svg.ts';
import type { PlacedPanel } from './unitChartLayout.ts';
import { countOf } from '../format/plural.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, priorityRole } from './colours.ts';
import { cellsOutline, dotRuns, dotStroke, runsPath } from './dotGrid.ts';
import { CUT_DOT, drawPartSample } from './partSample.ts';
import { drawText } from './placedText.ts';
import { element, fragment } from './svg.ts';
import { svgDocument } from './svgDocument.ts';
import { placePanels, smallSize, unitGrid } from './unitChartLayout.ts';

/** Groups of people as dots, one dot for the same number of people everywhere. */
export interface UnitChartModel {
  peoplePerDot: number;
  /** In the order in which they are drawn. */
  panels: readonly LabelledIndicator[];
}

const PEOPLE = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
const LEGEND_HEIGHT = 42;
/** Share of the step that a dot takes; one cut out of a filled block looks larger and so is smaller. */
const DOT = 0.72;

/**
 * One panel for each indicator, all in one raster. The dots of a part stand first in their whole, cut out
 * of a block of the same colour: the second tone needs no second colour and holds in greyscale and print.
 */
export function drawUnitChart(model: UnitChartModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const panels = placePanels(model.panels, { peoplePerDot: model.peoplePerDot, size, top: LEGEND_HEIGHT });
  const height = Math.ceil((panels.at(-1)?.bottom ?? LEGEND_HEIGHT) + 4);
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    drawLegend(model.peoplePerDot, options, paint),
    panels.map((panel) => drawPanel(panel, unitGrid(size), paint)),
  );
}

/** What one dot and one full row stand for. */
function drawLegend(peoplePerDot: number, { size }: ChartOptions, paint: Paint): Markup {
  const { columns, pitch } = unitGrid(size);
  const row = countOf(peoplePerDot * columns, PEOPLE);
  const text = `jeden bod: ${countOf(peoplePerDot, PEOPLE)}, celý řádek: ${row}`;
  const small = smallSize(size);
  return fragment(
    element('circle', { cx: pitch / 2, cy: small - 5, r: (pitch * DOT) / 2, fill: paint('ink') }),
    drawText({ lines: [text], x: pitch + 6, y: small, lineHeight: 20, size: small, weight: 400, role: 'ink' }, paint),
  );
}

function drawPanel({ indicator, texts, top, rest, parts }: PlacedPanel, grid: DotGrid, paint: Paint): Markup {
  const colour = paint(priorityRole(indicator.priority.order));
  const at = { left: 0, top };
  const cut = dotStroke(grid.pitch * CUT_DOT);
  return element(
    'g',
    { class: 'unit-panel', 'data-indicator': indicator.id },
    texts.map((text) => drawText(text, paint)),
    parts.map(({ first, count, sample }) => [
      drawPartSample(sample, colour, paint),
      count > 0 && [
        // The line in the ground's colour parts neighbouring blocks and the block from the dots around it.
        element('path', {
          d: cellsOutline(first, count, grid, at),
          fill: colour,
          stroke: paint('ground'),
          'stroke-width': 0.8,
        }),
        element('path', { d: runsPath(dotRuns(first, count, grid), grid, at), ...cut, stroke: paint('ground') }),
      ],
    ]),
    rest.count > 0 &&
      element('path', {
        d: runsPath(dotRuns(rest.first, rest.count, grid), grid, at),
        ...dotStroke(grid.pitch * DOT),
        stroke: colour,
      }),
  );
}
