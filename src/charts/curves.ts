/**
 * Curves as lists of cubic Bézier pieces, and what is asked of them: their SVG path, a polygon to
 * test points against, distances. Pieces come from functions with their slopes, so a curve that is
 * cut at any place stays the same curve and two areas can share an edge exactly.
 */
import { formatCoordinate } from './svg.ts';

/** A point in px, y downwards. */
export type Point = readonly [x: number, y: number];

/** One cubic Bézier piece. */
export interface Piece {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
}

/**
 * The curve through `knots` (at least two, rising or falling) of a smooth function: `axis` says
 * whether it gives y for x ('x') or x for y ('y').
 */
export function curveOfFunction(f: (at: number) => number, knots: readonly number[], axis: 'x' | 'y'): Piece[] {
  const point = (along: number, across: number): Point => (axis === 'x' ? [along, across] : [across, along]);
  return knots.slice(1).map((end, index) => {
    const start = knots[index] as number;
    const third = (end - start) / 3;
    return {
      from: point(start, f(start)),
      control1: point(start + third, f(start) + slope(f, start) * third),
      control2: point(end - third, f(end) - slope(f, end) * third),
      to: point(end, f(end)),
    };
  });
}

/** A straight line through points. */
export function polyline(points: readonly Point[]): Piece[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    return { from, control1: between(from, to, 1 / 3), control2: between(from, to, 2 / 3), to };
  });
}

/** The same curve drawn from its end to its beginning. */
export function reverseCurve(curve: readonly Piece[]): Piece[] {
  return curve.toReversed().map(({ from, control1, control2, to }) => {
    return { from: to, control1: control2, control2: control1, to: from };
  });
}

/**
 * The SVG path of a curve, in relative commands and to a tenth of a px to keep pages small.
 * Errors of rounding do not add up: each command counts from the point that was really written.
 */
export function curvePath(curve: readonly Piece[], { close = false } = {}): string {
  const [first] = curve;
  if (first === undefined) return '';
  let at = rounded(first.from);
  let path = `M${at.map(shortNumber).join(' ')}`;
  for (const { control1, control2, to } of curve) {
    const [x, y] = at;
    const relative = [control1, control2, to].map(([px, py]) => `${shortNumber(px - x)} ${shortNumber(py - y)}`);
    const end = rounded(to);
    path += isStraight({ from: at, control1, control2, to })
      ? `l${shortNumber(end[0] - x)} ${shortNumber(end[1] - y)}`
      : `c${relative.join(' ')}`;
    at = end;
  }
  return (path + (close ? 'z' : '')).replaceAll(' -', '-');
}

/** Points along a curve, `steps` for each piece, the first point included. */
export function flattenCurve(curve: readonly Piece[], steps = 6): Point[] {
  const [first] = curve;
  if (first === undefined) return [];
  const points: Point[] = [first.from];
  for (const piece of curve) {
    for (let step = 1; step <= steps; step++) points.push(pointOn(piece, step / steps));
  }
  return points;
}

/** Whether a point lies in a polygon (its last corner joined to its first). */
export function insidePolygon([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  for (const [index, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon.at(index - 1) as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The distance from a point to the nearest edge of a polygon, in px. */
export function distanceToPolygon(point: Point, polygon: readonly Point[]): number {
  return Math.min(...polygon.map((corner, index) => distanceToSegment(point, corner, polygon.at(index - 1) as Point)));
}

/** The distance of two points, in px. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The point at the share `t` of the way from `a` to `b`. */
export function between([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const squared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  return distance(point, between(a, b, squared === 0 ? 0 : Math.max(0, Math.min(1, along / squared))));
}

function pointOn({ from, control1, control2, to }: Piece, t: number): Point {
  const middle = between(control1, control2, t);
  const left = between(between(from, control1, t), middle, t);
  const right = between(middle, between(control2, to, t), t);
  return between(left, right, t);
}

function slope(f: (at: number) => number, at: number): number {
  const step = 0.01;
  return (f(at + step) - f(at - step)) / (2 * step);
}

function isStraight({ from, control1, control2, to }: Piece): boolean {
  return distanceToSegment(control1, from, to) < 0.06 && distanceToSegment(control2, from, to) < 0.06;
}

function rounded([x, y]: Point): Point {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

/** Without the zero before the point: `.5`, `-.5`. */
function shortNumber(value: number): string {
  return formatCoordinate(value, 1).replace(/^(-?)0\./, '$1.');
}
