import { priorityRole } from '../colours.ts';
import { curvePath } from '../curves.ts';
import type { Markup } from '../svg.ts';
import { element, textLines } from '../svg.ts';
import type { AscentDrawing } from './ascentDrawing.ts';
import type { MountainProfile } from './mountainProfile.ts';
import { mastOutline } from './mountainOutline.ts';
import { nameWeight } from './placeNames.ts';

/**
 * One stratum: its rock, the dashed outline that stands for it where it is missing, and its name.
 * The outline has no lower edge, because that is the upper one of the stratum below.
 */
export function drawStratum({ geometry, paint, visible, everything }: AscentDrawing, index: number): Markup {
  const { strata, sizes, profile } = geometry;
  const stratum = strata[index];
  if (stratum === undefined) throw new Error(`invalid stratum: ${index}`);
  const order = index + 1;
  const laid = order >= visible.from && order <= visible.to;
  const role = priorityRole(order);
  const isSummit = order === strata.length;
  const { name } = stratum;
  const laidRole = name.inside ? 'ground' : role;
  const nameRole = laid || everything ? laidRole : 'muted';
  const seam = { stroke: paint('ground'), 'stroke-width': sizes.stroke * 1.1, fill: 'none' };
  return element(
    'g',
    { class: `stratum priority-${order}${isSummit ? ' summit' : ''}`, 'data-stratum': order },
    (everything || !laid) && drawOutline(geometry, index, paint('line-strong')),
    (everything || laid) &&
      element(
        'g',
        { class: 'rock' },
        element('path', { d: curvePath(stratum.outline, { close: true }), fill: paint(role) }),
        isSummit && element('path', { d: curvePath(mastOutline(profile), { close: true }), fill: paint(role) }),
        isSummit && element('path', { d: windowsPath(profile), ...seam }),
        index > 0 && element('path', { d: curvePath(stratum.bottom), ...seam }),
      ),
    textLines(name.lines, {
      x: name.x,
      y: name.y,
      lineHeight: sizes.nameLine,
      class: name.inside ? 'name inside' : 'name',
      fill: paint(nameRole),
      'font-size': sizes.nameText,
      'font-weight': nameWeight,
    }),
  );
}

function drawOutline({ strata, sizes }: AscentDrawing['geometry'], index: number, stroke: string): Markup {
  const stratum = strata[index] as AscentDrawing['geometry']['strata'][number];
  const { leftSlope, top, rightSlope, bottom } = stratum;
  const open = [curvePath(leftSlope), curvePath(top), curvePath(rightSlope), index === 0 ? curvePath(bottom) : ''];
  return element('path', {
    class: 'outline',
    d: open.join(''),
    fill: 'none',
    stroke,
    'stroke-width': sizes.stroke,
    'stroke-dasharray': `${3.4 * sizes.scale} ${3 * sizes.scale}`,
  });
}

/** Rows of windows round the tower, as lines across it. */
function windowsPath({ axis, tower }: MountainProfile): string {
  return tower.windows
    .map((z) => {
      const half = tower.halfWidth(z);
      return `M${(axis - half).toFixed(1)} ${tower.at(z).toFixed(1)}h${(2 * half).toFixed(1)}`;
    })
    .join('');
}
