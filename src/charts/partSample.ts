import type { Paint } from './colours.ts';
import type { Markup } from './svg.ts';
import { dotRuns, dotStroke, runsPath } from './dotGrid.ts';
import { element, fragment } from './svg.ts';

/** Share of the step that a dot takes which is cut out of a filled block. */
export const CUT_DOT = 0.56;

/** A square in px, by its left top corner. */
export interface Sample {
  x: number;
  y: number;
  size: number;
}

/** What a part of a whole looks like, to stand beside its words: a block with four dots cut out. */
export function drawPartSample({ x, y, size }: Sample, colour: string, paint: Paint): Markup {
  const grid = { columns: 2, pitch: size / 2 };
  const dots = runsPath(dotRuns(0, 4, grid), grid, { left: x, top: y });
  return fragment(
    element('rect', { x, y, width: size, height: size, fill: colour }),
    element('path', { d: dots, ...dotStroke(grid.pitch * CUT_DOT), stroke: paint('ground') }),
  );
}
