import type { Piece, Point } from '../curves.ts';
import { between, distance, flattenCurve } from '../curves.ts';
import type { Box } from '../labels.ts';
import { boxesOverlap, spreadLabels } from '../labels.ts';
import { textWidth } from '../textWidth.ts';
import type { AscentMeasure } from './ascentModel.ts';
import type { AscentSizes } from './ascentSizes.ts';
import type { MountainProfile } from './mountainProfile.ts';
import type { Station } from './placeStrata.ts';

/** One measure at the left edge with its ropes to the goals that it serves. */
export interface PlacedMeasure {
  number: string;
  /** Left edge and baseline of its number. */
  x: number;
  y: number;
  width: number;
  /** Where the ropes are tied. */
  tie: Point;
  ropes: { goal: number; curve: Piece[] }[];
}

/**
 * Places the numbers of the measures at the left edge, each as high as the goals it serves, and
 * hangs ropes from them to the stations of these goals.
 */
export function placeRopes(measures: readonly AscentMeasure[], surroundings: RopeSurroundings): PlacedMeasure[] {
  const { stations, profile, sizes } = surroundings;
  const served = measures.map(({ goals }) => stations.filter(({ goal }) => goals.includes(goal)));
  const middle = (profile.base + profile.terrace) / 2;
  const wanted = served.map((goals) => mean(goals.map(({ y }) => y)) ?? middle);
  const heights = spread(wanted, { profile, sizes });
  return measures.map(({ number }, index) => {
    const y = heights[index] as number;
    const width = textWidth(number, { size: sizes.measureText, weight: 700 });
    const tie: Point = [sizes.margin + width + 4 * sizes.scale, y];
    const goals = served[index] as Station[];
    const ropes = goals.map((station) => ({ goal: station.goal, curve: clearRope(tie, station, surroundings) }));
    return { number, x: sizes.margin, y: y + sizes.measureText * 0.34, width, tie, ropes };
  });
}

/** What ropes hang between and must not touch. */
interface RopeSurroundings {
  stations: readonly Station[];
  profile: MountainProfile;
  sizes: AscentSizes;
  /** Boxes of the names. */
  taken: readonly Box[];
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Heights of the numbers in their column: as near to their goals as an even spacing allows. */
function spread(
  wanted: readonly number[],
  { profile, sizes }: { profile: MountainProfile; sizes: AscentSizes },
): number[] {
  const size = sizes.measureText * 1.35;
  const from = profile.tower.top + sizes.margin;
  const to = lowestFree(profile, sizes);
  const room = Math.max(0, to - from - wanted.length * size);
  const gap = Math.min(size, room / Math.max(1, wanted.length - 1));
  const places = wanted.map((height) => ({ wanted: height, size }));
  return spreadLabels(places, { from, to, gap });
}

/** How low the column may reach: where the slope comes too near to the edge for a number of three letters. */
function lowestFree(profile: MountainProfile, sizes: AscentSizes): number {
  const edge = sizes.margin + sizes.measureText * 2.2;
  let y = profile.base;
  while (y > profile.terrace && profile.left(y) < edge) y -= sizes.scale;
  return y;
}

/** How far a rope may sag (share of its length) and where it turns up: the most natural first. */
const sags = [0.16, 0.11, 0.22, 0.06, 0.29, 0, 0.36, -0.08, -0.16, 0.44, -0.26];
const turns = [0.36, 0.25, 0.5];

/**
 * A rope that touches no station but its own, because a reader would take it for a link, and no
 * name. Where none is free, the one that keeps the greatest distance.
 */
function clearRope(tie: Point, station: Station, { stations, profile, sizes, taken }: RopeSurroundings): Piece[] {
  const others = stations.filter((other) => other !== station);
  const wanted = sizes.stationRadius + 2 * sizes.scale;
  let best: { curve: Piece[]; clearance: number } | undefined;
  for (const turn of turns) {
    for (const sag of sags) {
      const curve = rope(tie, station, { sizes, sag, turn });
      const points = flattenCurve(curve, 24);
      const fromStations = points.flatMap((point) => others.map(({ x, y }) => distance(point, [x, y])));
      const overName = points.some(([x, y]) =>
        taken.some((box) => boxesOverlap({ x, y, width: 0, height: 0 }, box, 1)),
      );
      const underground = points.some(([, y]) => y > profile.base - 2 * sizes.scale);
      const clearance = Math.min(wanted, ...fromStations) - (overName || underground ? wanted / 2 : 0);
      if (best === undefined || clearance > best.clearance) best = { curve, clearance };
      if (clearance >= wanted) return curve;
    }
  }
  return best?.curve ?? [];
}

/** A rope that leaves its tie level, sags and comes to the rim of the station from the side. */
function rope(
  tie: Point,
  station: Station,
  { sizes, sag, turn }: { sizes: AscentSizes; sag: number; turn: number },
): Piece[] {
  const end: Point = [station.x, station.y];
  const reach = end[0] - tie[0];
  const control2: Point = [end[0] - reach * turn, end[1] + distance(tie, end) * sag];
  const rim = between(end, control2, (sizes.stationRadius + sizes.scale * 0.6) / distance(end, control2));
  return [{ from: tie, control1: [tie[0] + reach * 0.42, tie[1]], control2, to: rim }];
}
