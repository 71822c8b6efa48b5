import type { ChartOptions } from './chartOptions.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { paintFor } from './colours.ts';
import type { GovernanceModel } from './governanceLayout.ts';
import { placeGovernance } from './governanceLayout.ts';
import { drawText } from './placedText.ts';
import { element, formatCoordinate } from './svg.ts';
import { svgDocument } from './svgDocument.ts';

/** Boxes of those who take part, joined as far as the source joins them; a dashed line is our reading. */
export function drawGovernance(model: GovernanceModel, options: ChartOptions): string {
  const { size, target, priorityCount } = options;
  const paint = paintFor(target, priorityCount);
  const { groups, links, height } = placeGovernance(model, size);
  const fills = { core: paint('ink'), plain: paint('surface'), around: paint('sunken') };
  const line = { fill: 'none', stroke: paint('grey-1'), 'stroke-width': 2 };
  return svgDocument(
    { ...options, width: CHART_WIDTH[size], height },
    links.map(({ d, uncertain }) => element('path', { d, ...line, 'stroke-dasharray': uncertain ? '5 4' : undefined })),
    groups.map(({ box, tone, heading, members, bullets }) => [
      element('rect', { ...box, rx: 6, fill: fills[tone], stroke: paint('line-strong') }),
      drawText(heading, paint),
      bullets.length > 0 &&
        element('path', {
          d: bullets.map(({ x, y }) => `M${formatCoordinate(x, 1)} ${formatCoordinate(y, 1)}h7`).join(''),
          stroke: paint(heading.role),
          'stroke-width': 1.5,
        }),
      members.map((member) => drawText(member, paint)),
    ]),
  );
}
