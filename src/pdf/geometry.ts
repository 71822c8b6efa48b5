/** Rectangles and transformations of page contents. */

/** A rectangle on a page, in points from its top left corner; `bottom` is greater than `top`. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function transform([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest rectangle with all the points, null of none. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** What both cover; null when they do not touch. */
export function intersect(first: Box, second: Box): Box | null {
  const left = Math.max(first.left, second.left);
  const top = Math.max(first.top, second.top);
  const right = Math.min(first.right, second.right);
  const bottom = Math.min(first.bottom, second.bottom);
  return left <= right && top <= bottom ? { left, top, right, bottom } : null;
}

/** The smallest rectangle around all of them, null of none. */
export function union(boxes: readonly (Box | null)[]): Box | null {
  return boxAround(boxes.flatMap((box) => (box ? cornersOf(box) : [])));
}

/** To hundredths of a point: browsers write five digits, of which the last ones are noise. */
export const round = (number: number): number => Math.round(number * 100) / 100;

export function roundBox({ left, top, right, bottom }: Box): Box {
  return { left: round(left), top: round(top), right: round(right), bottom: round(bottom) };
}
