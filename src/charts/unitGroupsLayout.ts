import type { DotGrid } from './dotGrid.ts';
import type { LabelledIndicator } from './labelledIndicator.ts';
import { dotsFor, rowsFor } from './dotGrid.ts';

/** One group of people, placed. */
export interface PlacedGroup {
  indicator: LabelledIndicator;
  /** From 1, in the order of the story. */
  order: number;
  dots: number;
  /** Raster of its dots and its left top corner, px. */
  grid: DotGrid;
  left: number;
  top: number;
}

/** All groups and where the lowest of them ends, px. */
export interface PlacedGroups {
  groups: PlacedGroup[];
  bottom: number;
}

/** A hundred dots across the drawing: with ten people to a dot, a full row is a thousand people. */
const COLUMNS = 100;
/** Groups that share a shelf are this many rows high, so that their widths compare. */
const SHELF_ROWS = 28;
/** A group wider than this gets the whole width for itself, under all others. */
const WIDEST_ON_SHELF = 60;
/** Distances in steps of the raster. */
const GAP = 4;
const SHELF_GAP = 5;

/**
 * Places all groups in one raster of a drawing `width` px wide, from `top` down: small ones side by side on shelves
 * in the order of the story, large ones under them.
 */
export function placeGroups(
  indicators: readonly LabelledIndicator[],
  { peoplePerDot, width, top }: { peoplePerDot: number; width: number; top: number },
): PlacedGroups {
  const pitch = width / COLUMNS;
  const groups = indicators.map((indicator, index): PlacedGroup => {
    const dots = dotsFor(indicator.value, peoplePerDot);
    const narrow = Math.max(1, Math.ceil(dots / SHELF_ROWS));
    const columns = narrow > WIDEST_ON_SHELF ? COLUMNS : narrow;
    return { indicator, order: index + 1, dots, grid: { columns, pitch }, left: 0, top };
  });
  let [column, shelfTop, bottom] = [0, top, top];
  for (const group of [...groups.filter(onShelf), ...groups.filter((group) => !onShelf(group))]) {
    const { columns } = group.grid;
    if (column > 0 && column + columns > COLUMNS) [column, shelfTop] = [0, bottom + SHELF_GAP * pitch];
    group.left = column * pitch;
    group.top = shelfTop;
    column += columns + GAP;
    bottom = Math.max(bottom, shelfTop + Math.max(1, rowsFor(group.dots, group.grid)) * pitch);
  }
  return { groups, bottom };
}

function onShelf({ grid }: PlacedGroup): boolean {
  return grid.columns < COLUMNS;
}
