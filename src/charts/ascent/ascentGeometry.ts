import type { Piece, Point } from '../curves.ts';
import { polyline, reverseCurve } from '../curves.ts';
import type { AscentFrame, AscentModel } from './ascentModel.ts';
import type { AscentSizes } from './ascentSizes.ts';
import { ascentSizes } from './ascentSizes.ts';
import type { CutStratum } from './cutStrata.ts';
import { cutStrata } from './cutStrata.ts';
import type { MountainProfile } from './mountainProfile.ts';
import { mountainProfile, slopeCurve, towerOutline } from './mountainProfile.ts';
import type { PlacedBand } from './placeBand.ts';
import { placeBand } from './placeBand.ts';
import { climbCurve } from './climbCurve.ts';
import type { PlacedLine } from './placeLine.ts';
import { placeLine } from './placeLine.ts';
import type { PlacedName } from './placeNames.ts';
import { cutNamePlace, namePlaces } from './placeNames.ts';
import type { PlacedMeasure } from './placeRopes.ts';
import { placeRopes } from './placeRopes.ts';
import type { Heading, StationTask } from './placeStations.ts';
import { placeStations } from './placeStations.ts';

/** One goal on the path. */
export interface Station {
  goal: number;
  /** Order of its stratum, from 1 at the foot. */
  stratum: number;
  x: number;
  y: number;
}

/** One stratum with its name in place. */
export interface PlacedStratum extends CutStratum {
  name: PlacedName;
}

/** Where everything of the ascent stands, in px of a drawing of `width` × `height`. */
export interface AscentGeometry {
  width: number;
  /** At least the height of the frame; more where the goals needed it. */
  height: number;
  sizes: AscentSizes;
  profile: MountainProfile;
  /** The outline of the whole mountain with its tower, without the mast. */
  silhouette: Piece[];
  strata: PlacedStratum[];
  stations: Station[];
  climb: Piece[];
  line: PlacedLine | null;
  measures: PlacedMeasure[];
  band: PlacedBand | null;
}

/** How often strata may grow before the model is refused. */
const maxRounds = 60;
const growth = 1.1;

/**
 * The geometry of the ascent for any report: two to nine strata, any number of goals in each, the
 * line wherever the groups change. Strata that are too low for their goals grow, and the drawing
 * with them. The same model and frame always give the same geometry.
 *
 * Throws on fewer than two strata or on a line outside of them.
 */
export function ascentGeometry(model: AscentModel, frame: AscentFrame): AscentGeometry {
  const count = model.strata.length;
  if (count < 2) throw new Error(`invalid number of strata: ${count}`);
  if (model.lineAfter !== null && (model.lineAfter < 1 || model.lineAfter >= count)) {
    throw new Error(`invalid line: after ${model.lineAfter} of ${count} strata`);
  }
  const sizes = ascentSizes(frame);
  const weights = model.strata.map((_, index) => 1.14 - (0.26 * index) / (count - 1) + (index === count - 1 ? 0.14 : 0));
  const band = model.crossCutting === null ? null : placeBand(model.crossCutting, { top: 0, width: frame.width, sizes });
  const bandHeight = band === null ? 0 : band.height + 3 * sizes.scale;
  const least = mountainProfile({ width: frame.width, top: 3 * sizes.scale, base: frame.height - sizes.scale - bandHeight });
  const unit = (least.base - least.terrace) / weights.reduce((sum, weight) => sum + weight, 0);
  const heights = weights.map((weight) => Math.max(weight * unit, sizes.nameLine * 1.5));
  for (let round = 0; round < maxRounds; round++) {
    const cone = heights.reduce((sum, height) => sum + height, 0);
    const profile = mountainProfile({
      width: frame.width,
      top: least.tower.top,
      base: least.terrace + cone,
      towerHeight: least.terrace - least.tower.top,
    });
    const placed = placeAll(model, { profile, heights, sizes });
    if (placed.tooLow.length === 0) return assemble(model, { ...placed, profile, sizes, bandHeight });
    for (const index of placed.tooLow) heights[index] = (heights[index] as number) * growth;
  }
  throw new Error(`no room for goals: ${model.strata.map(({ goals }) => goals.length).join(', ')}`);
}

interface Placed {
  strata: PlacedStratum[];
  stations: Station[];
  line: PlacedLine | null;
  /** Indices of strata that have no room for their name or their stations. */
  tooLow: number[];
}

function placeAll(
  model: AscentModel,
  { profile, heights, sizes }: { profile: MountainProfile; heights: number[]; sizes: AscentSizes },
): Placed {
  const cut = cutStrata(profile, heights, model.lineAfter);
  const below = model.lineAfter === null ? undefined : cut[model.lineAfter - 1];
  const line = below === undefined ? null : placeLine(below, model.lineNames, { width: profile.width, sizes });
  const strata: PlacedStratum[] = [];
  const stations: Station[] = [];
  const tooLow: number[] = [];
  let heading: Heading = 'right';
  for (const [index, { name, goals }] of model.strata.entries()) {
    const stratum = cut[index] as CutStratum;
    const last = stations.at(-1);
    const previous: Point | undefined = last === undefined ? undefined : [last.x, last.y];
    const task = { profile, stratum, count: goals.length, sizes, heading, previous };
    const placed = placeOne(name, task);
    if (placed === null) {
      tooLow.push(index);
      continue;
    }
    strata.push({ ...stratum, name: placed.name });
    for (const [at, [x, y]] of placed.points.entries()) {
      stations.push({ goal: goals[at] as number, stratum: index + 1, x, y });
    }
    heading = nextHeading(placed.points, profile, heading);
  }
  return { strata, stations, line, tooLow };
}

/** Name and stations of one stratum, so that neither is in the way of the other; null if it is too low. */
function placeOne(name: string, task: Omit<StationTask, 'taken'>): { name: PlacedName; points: Point[] } | null {
  const { stratum, sizes } = task;
  const places = namePlaces(name, task);
  // A name that fits nowhere although its stratum has grown high is cut.
  if (places.length === 0 && stratum.bottomY - stratum.topY > 8 * sizes.nameLine) places.push(cutNamePlace(name, task));
  for (const place of places) {
    const points = placeStations({ ...task, taken: place.inside ? [place.box] : [] });
    if (points !== null) return { name: place, points };
  }
  return null;
}

/** The next traverse starts on the side where the last one ended. */
function nextHeading(points: readonly Point[], profile: MountainProfile, heading: Heading): Heading {
  const last = points.at(-1);
  if (last === undefined || points.length === 1) return heading === 'right' ? 'left' : 'right';
  return last[0] > profile.axis ? 'left' : 'right';
}

function assemble(
  model: AscentModel,
  { strata, stations, line, profile, sizes, bandHeight }: Placed & { profile: MountainProfile; sizes: AscentSizes; bandHeight: number },
): AscentGeometry {
  const { width, base } = profile;
  const band = model.crossCutting === null ? null : placeBand(model.crossCutting, { top: base + 3 * sizes.scale, width, sizes });
  return {
    width,
    height: Math.round(base + sizes.scale + bandHeight),
    sizes,
    profile,
    silhouette: silhouetteOf(profile),
    strata,
    stations,
    climb: climbOf(stations, profile),
    line,
    measures: placeRopes(model.measures, { stations, profile, sizes, taken: strata.map(({ name }) => name.box) }),
    band,
  };
}

function silhouetteOf(profile: MountainProfile): Piece[] {
  const { base, terrace, axis, tower } = profile;
  const leftLedge = polyline([
    [profile.left(terrace), terrace],
    [axis - tower.halfWidth(0), terrace],
  ]);
  const rightLedge = polyline([
    [axis + tower.halfWidth(0), terrace],
    [profile.right(terrace), terrace],
  ]);
  const down = reverseCurve(slopeCurve(profile, 'right', base, terrace));
  return [...slopeCurve(profile, 'left', base, terrace), ...leftLedge, ...towerOutline(profile), ...rightLedge, ...down];
}

/** From the ground through all stations to the door of the tower. */
function climbOf(stations: readonly Station[], { axis, base, terrace }: MountainProfile): Piece[] {
  const [first] = stations;
  if (first === undefined) return [];
  const start: Point = [first.x + (first.x < axis ? -1 : 1) * (base - first.y) * 0.9, base];
  return climbCurve([start, ...stations.map(({ x, y }): Point => [x, y]), [axis, terrace]]);
}
