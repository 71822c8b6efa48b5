import type { Point } from '../curves.ts';
import type { AscentModel } from './ascentModel.ts';
import type { AscentSizes } from './ascentSizes.ts';
import type { CutStratum } from './cutStrata.ts';
import { cutStrata } from './cutStrata.ts';
import type { MountainProfile } from './mountainProfile.ts';
import type { PlacedLine } from './placeLine.ts';
import { placeLine } from './placeLine.ts';
import type { PlacedName } from './placeNames.ts';
import { cutNamePlace, namePlaces } from './placeNames.ts';
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

/** Everything that depends on how high the strata are. */
export interface PlacedStrata {
  strata: PlacedStratum[];
  stations: Station[];
  line: PlacedLine | null;
  /** Indices of strata that have no room for their name or their stations. */
  tooLow: number[];
}

/**
 * Cuts the mountain into strata of these heights (px, from the foot) and places their names and
 * goals. Strata without room are named in `tooLow` and left out: they must become higher.
 */
export function placeStrata(
  model: AscentModel,
  { profile, heights, sizes }: { profile: MountainProfile; heights: readonly number[]; sizes: AscentSizes },
): PlacedStrata {
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
