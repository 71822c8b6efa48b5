import type { Piece, Point } from '../curves.ts';
import { curveOfFunction, polyline, reverseCurve } from '../curves.ts';
import type { MountainProfile } from './mountainProfile.ts';

/** The outline of the whole mountain with its tower, from the left end of its foot to the right one. */
export function mountainOutline(profile: MountainProfile): Piece[] {
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
  return [
    ...slopeCurve(profile, 'left', base, terrace),
    ...leftLedge,
    ...towerOutline(profile),
    ...rightLedge,
    ...down,
  ];
}

/** The outline of the tower from its left foot to its right foot; the mast is drawn apart. */
export function towerOutline({ axis, tower }: MountainProfile): Piece[] {
  const [foot, top] = [tower.at(0), tower.at(1)];
  const heights = [0, 0.08, 0.2, 0.36, 0.6, 1].map((z) => tower.at(z));
  const side = (direction: -1 | 1): Piece[] =>
    curveOfFunction((y) => axis + direction * tower.halfWidth((foot - y) / (foot - top)), heights, 'y');
  const cap: Point[] = [
    [axis - tower.halfWidth(1), top],
    [axis + tower.halfWidth(1), top],
  ];
  return [...side(-1), ...polyline(cap), ...reverseCurve(side(1))];
}

/** The mast on the tower: a slender trapezium. */
export function mastOutline({ axis, tower }: MountainProfile): Piece[] {
  const foot = tower.at(1);
  return polyline([
    [axis - tower.mast, foot],
    [axis - tower.mast * 0.55, tower.top],
    [axis + tower.mast * 0.55, tower.top],
    [axis + tower.mast, foot],
  ]);
}

/** One slope between two heights, from below upwards. */
export function slopeCurve(profile: MountainProfile, side: 'left' | 'right', from: number, to: number): Piece[] {
  const { base, terrace } = profile;
  const cone = base - terrace;
  const marks = [...finely, ...coarsely].map((u) => base - u * cone);
  const knots = [from, ...marks.filter((y) => y < from - 0.5 && y > to + 0.5), to];
  return curveOfFunction(profile[side], knots, 'y');
}

/** Where a slope is cut into pieces: often where the foot bends, rarely above. Shares of the height. */
const finely = [0.006, 0.014, 0.025, 0.04, 0.06, 0.085];
const coarsely = [0.12, 0.17, 0.23, 0.29, 0.35, 0.41, 0.47, 0.53, 0.6, 0.66, 0.72, 0.78, 0.84, 0.9, 0.95];
