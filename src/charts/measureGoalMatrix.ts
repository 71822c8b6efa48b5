import type { ChartOptions } from './chartOptions.ts';
import type { MatrixModel } from './matrixModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor, priorityRole } from './colours.ts';
import { placeMatrix } from './matrixLayout.ts';
import { drawText } from './placedText.ts';
import { element } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Measures and goals as a grid; measures without goals as bands across the whole width, without marks. */
export function drawMeasureGoalMatrix(model: MatrixModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { columns, groups, rows, marks, radius, bands, bandsLabel, grid, height } = placeMatrix(model, size);
  const width = CHART_WIDTH[size];
  const tracks =
    grid.left > 0
      ? columns.map(({ x }) => `M${x.toFixed(1)} ${grid.top}V${grid.bottom.toFixed(1)}`)
      : // Names stand over the whole width of a narrow drawing: columns show beside the marks only.
        rows.flatMap(({ middle }) => columns.map(({ x }) => `M${x.toFixed(1)} ${(middle - 6).toFixed(1)}v12`));
  return svgDocument(
    { ...options, width, height },
    element('path', { d: tracks.join(''), stroke: paint(grid.left > 0 ? 'line' : 'grey-3') }),
    element('path', {
      d: [grid.top, ...rows.map(({ bottom }) => bottom)].map((y) => `M0 ${y.toFixed(1)}H${width}`).join(''),
      stroke: paint('line'),
    }),
    groups.map(({ priority, band, leader }) => [
      element('path', {
        d: `M${leader.x.toFixed(1)} ${leader.from}V${leader.to}`,
        stroke: paint(priorityRole(priority.order)),
      }),
      element('rect', { ...band, fill: paint(priorityRole(priority.order)) }),
    ]),
    groups.map(({ label }) => drawText({ ...label, halo: true }, paint)),
    columns.map(({ label }) => label && drawText(label, paint)),
    rows.map(({ number, name }) => [drawText(number, paint), drawText(name, paint)]),
    marks.map(({ x, y, priority, label }) => [
      element('circle', { cx: x, cy: y, r: radius, fill: paint(priorityRole(priority)) }),
      label && drawText(label, paint),
    ]),
    bandsLabel && drawText(bandsLabel, paint),
    bands.map(({ band, number, name }) => [
      element('rect', { ...band, fill: paint('sunken') }),
      drawText(number, paint),
      drawText(name, paint),
    ]),
  );
}
