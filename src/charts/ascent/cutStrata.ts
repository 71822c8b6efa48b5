import type { Piece, Point } from '../curves.ts';
import { curveOfFunction, flattenCurve, polyline, reverseCurve } from '../curves.ts';
import type { MountainProfile } from './mountainProfile.ts';
import { slopeCurve, towerOutline } from './mountainOutline.ts';

/** One layer of the mountain. Curves run from left to right, slopes from below upwards. */
export interface CutStratum {
  bottom: Piece[];
  top: Piece[];
  leftSlope: Piece[];
  rightSlope: Piece[];
  /** The closed outline, and the same as a polygon. */
  outline: Piece[];
  polygon: Point[];
  /** y of the lower and the upper boundary at a given x. */
  bottomAt: (x: number) => number;
  topAt: (x: number) => number;
  /** y of the boundaries on the tower's axis. */
  bottomY: number;
  topY: number;
}

/** A boundary between two strata: a height and a gently curved line through it. */
interface Boundary {
  y: number;
  at: (x: number) => number;
  curve: Piece[];
}

/**
 * Cuts the mountain into strata that share their edges exactly.
 *
 * @param heights height of each stratum on the axis, from the foot, in px; together ground to terrace
 * @param level the boundary (after so many strata) that must be straight and level, if any
 */
export function cutStrata(profile: MountainProfile, heights: readonly number[], level: number | null): CutStratum[] {
  let y = profile.base;
  const boundaries = heights.slice(0, -1).map((height, index) => {
    y -= height;
    const thickness = Math.min(height, heights[index + 1] as number);
    return boundaryAt(profile, { y, thickness, index, level: level === index + 1 });
  });
  return heights.map((_, index) => stratumBetween(profile, boundaries[index - 1], boundaries[index]));
}

function stratumBetween(
  profile: MountainProfile,
  below: Boundary | undefined,
  above: Boundary | undefined,
): CutStratum {
  const ground = polyline([
    [profile.left(profile.base), profile.base],
    [profile.right(profile.base), profile.base],
  ]);
  const bottom = below?.curve ?? ground;
  const top = above?.curve ?? summitTop(profile);
  const [bottomLeft, bottomRight] = ends(bottom);
  const [topLeft, topRight] = ends(top);
  const leftSlope = slopeCurve(profile, 'left', bottomLeft[1], topLeft[1]);
  const rightSlope = slopeCurve(profile, 'right', bottomRight[1], topRight[1]);
  const outline = [...bottom, ...rightSlope, ...reverseCurve(top), ...reverseCurve(leftSlope)];
  return {
    bottom,
    top,
    leftSlope,
    rightSlope,
    outline,
    polygon: flattenCurve(outline),
    bottomAt: below?.at ?? (() => profile.base),
    topAt: above?.at ?? (() => profile.terrace),
    bottomY: below?.y ?? profile.base,
    topY: above?.y ?? profile.terrace,
  };
}

/** The terrace with the tower on it. */
function summitTop(profile: MountainProfile): Piece[] {
  const { left, right, terrace } = profile;
  const tower = towerOutline(profile);
  const [leftFoot, rightFoot] = ends(tower);
  const leftLedge = polyline([[left(terrace), terrace], leftFoot]);
  return [...leftLedge, ...tower, ...polyline([rightFoot, [right(terrace), terrace]])];
}

function boundaryAt(
  profile: MountainProfile,
  { y, thickness, index, level }: { y: number; thickness: number; index: number; level: boolean },
): Boundary {
  const half = (profile.right(y) - profile.left(y)) / 2;
  const middle = (profile.right(y) + profile.left(y)) / 2;
  const rise = level ? 0 : Math.min(half * 0.06, thickness * 0.15);
  const phase = 0.9 + index * 2.2;
  const tilt = index % 2 === 0 ? 1 : -1;
  const wave = (t: number): number => 0.8 * Math.sin(2.1 * t + phase) + 0.45 * tilt * t;
  const offset = wave((profile.axis - middle) / half);
  const at = (x: number): number => y + rise * (wave((x - middle) / half) - offset);
  const leftX = profile.left(crossing(at, profile.left, y, rise));
  const rightX = profile.right(crossing(at, profile.right, y, rise));
  const knots = [0, 0.25, 0.5, 0.75, 1].map((share) => leftX + (rightX - leftX) * share);
  return { y, at, curve: curveOfFunction(at, level ? [leftX, rightX] : knots, 'x') };
}

/** The y at which a boundary meets a slope, by halving the interval around it. */
function crossing(at: (x: number) => number, slope: (y: number) => number, y: number, rise: number): number {
  let above = y - 3 * rise - 1;
  let below = y + 3 * rise + 1;
  for (let round = 0; round < 40; round++) {
    const middle = (above + below) / 2;
    if (at(slope(middle)) > middle) above = middle;
    else below = middle;
  }
  return (above + below) / 2;
}

/** First and last point of a curve. */
function ends(curve: readonly Piece[]): [Point, Point] {
  const first = curve[0];
  const last = curve.at(-1);
  if (first === undefined || last === undefined) throw new Error('invalid curve: no pieces');
  return [first.from, last.to];
}
