import type { Point } from '../curves.ts';
import { distance, distanceToPolygon, flattenCurve, insidePolygon } from '../curves.ts';
import type { Box } from '../labels.ts';
import { boxesOverlap } from '../labels.ts';
import type { AscentSizes } from './ascentSizes.ts';
import type { CutStratum } from './cutStrata.ts';
import type { MountainProfile } from './mountainProfile.ts';
import { climbCurve } from './climbCurve.ts';

/** Which way the path runs across the mountain. */
export type Heading = 'right' | 'left';

/** Where stations may stand, and what they must keep clear of. */
export interface StationTask {
  profile: MountainProfile;
  stratum: CutStratum;
  count: number;
  sizes: AscentSizes;
  /** Which way the first traverse goes. */
  heading: Heading;
  /** Boxes in the stratum that are taken, e.g. by its name. */
  taken: readonly Box[];
  /** The last station of the strata below, if any. */
  previous: Point | undefined;
}

/** How a traverse may be laid: all shares of the room there is. */
interface Layout {
  rows: number;
  /** How far the whole path is moved up (or down) in the stratum. */
  lift: number;
  /** How much a traverse rises from its first to its last station. */
  climb: number;
  /** How much of the width it takes. */
  reach: number;
  /** Where its middle lies: 0 left, 1 right. */
  side: number;
}

/**
 * Places the stations of one stratum on a switchback path: traverses to and fro, each rising a
 * little. Tries the airiest layout first and returns null if none keeps all stations apart, inside
 * the stratum and off the taken boxes; then the stratum must become higher.
 */
export function placeStations(task: StationTask): Point[] | null {
  if (task.count === 0) return [];
  for (const layout of layouts(task)) {
    const points = layOut(task, layout);
    if (areClear(points, task)) return points;
  }
  return null;
}

function* layouts(task: StationTask): Generator<Layout> {
  for (let rows = 1; rows <= task.count; rows++) {
    for (const climb of rows === task.count ? [0] : [0.42, 0.26, 0.14]) {
      if (!hasRoom(task, rows, climb)) continue;
      for (const lift of [0, -0.06, 0.06, 0.13, -0.13, 0.2]) {
        for (const reach of [0.66, 0.78, 0.54, 0.9, 1, 0.42]) {
          for (const side of [0.5, 0.42, 0.58, 0.34, 0.66]) yield { rows, climb, lift, reach, side };
        }
      }
    }
  }
}

/** Rules out early what is surely too wide or too high, to spare the search. */
function hasRoom({ profile, stratum, count, sizes }: StationTask, rows: number, climb: number): boolean {
  const inRow = Math.ceil(count / rows);
  const widest = profile.right(stratum.bottomY) - profile.left(stratum.bottomY) - 2 * sizes.stationRadius;
  const rowHeight = (stratum.bottomY - stratum.topY) / rows;
  // Where traverses turn, two stations stand right above each other.
  const turns = inRow === 1 || rows === 1 || rowHeight * (1 - climb) >= sizes.stationDistance * 0.85;
  return (inRow - 1) * sizes.stationDistance <= widest && turns;
}

function layOut({ profile, stratum, count, sizes, heading }: StationTask, layout: Layout): Point[] {
  const { rows, climb, lift, reach, side } = layout;
  const points: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const inRow = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
    const middle = (row + 0.5) / rows + lift / rows;
    const rowY = stratum.bottomY + (stratum.topY - stratum.bottomY) * middle;
    const inset = sizes.stationRadius + sizes.stationClearance * 2;
    const left = profile.left(rowY) + inset;
    const room = Math.max(0, profile.right(rowY) - inset - left);
    const span = room * reach;
    const start = left + (room - span) * side;
    const toRight = (heading === 'right') === (row % 2 === 0);
    for (let index = 0; index < inRow; index++) {
      const along = alongRow(index, inRow, rows);
      const x = start + span * (toRight ? along : 1 - along);
      const share = middle + ((along - 0.5) * climb) / rows;
      points.push([x, stratum.bottomAt(x) + (stratum.topAt(x) - stratum.bottomAt(x)) * share]);
    }
  }
  return points;
}

/** Share of a traverse at which a station stands; single stations of several traverses go zigzag. */
function alongRow(index: number, inRow: number, rows: number): number {
  if (inRow > 1) return index / (inRow - 1);
  return rows === 1 ? 0.5 : 0;
}

function areClear(points: readonly Point[], { stratum, sizes, taken, previous }: StationTask): boolean {
  const { stationRadius, stationClearance, stationDistance } = sizes;
  const path = previous === undefined ? points : [previous, ...points];
  const inOrder = path.every((point, index) => {
    const rises = index === 0 || point[1] < (path[index - 1] as Point)[1] - 0.5;
    return rises && path.every((other, at) => at >= index || distance(point, other) >= stationDistance);
  });
  const isFree = (point: Point): boolean =>
    taken.every((box) => !boxesOverlap(around(point, stationRadius), box, stationClearance)) &&
    insidePolygon(point, stratum.polygon) &&
    distanceToPolygon(point, stratum.polygon) >= stationRadius + stationClearance;
  return inOrder && points.every(isFree) && pathIsFree(path, taken, stationClearance);
}

/** Whether the path through the stations keeps off the taken boxes as well. */
function pathIsFree(path: readonly Point[], taken: readonly Box[], gap: number): boolean {
  if (taken.length === 0 || path.length < 2) return true;
  const dots = flattenCurve(climbCurve(path), 16);
  return dots.every(([x, y]) => taken.every((box) => !boxesOverlap({ x, y, width: 0, height: 0 }, box, gap)));
}

/** The square around a station. */
function around([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
