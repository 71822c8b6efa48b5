import { curveMonotoneY, line } from 'd3';
import type { Piece, Point } from '../curves.ts';

/**
 * The path of the climb through all stations, from below upwards. Between two stations it never goes
 * further to the side than they stand, so it keeps within the mountain where they do.
 *
 * @param points at least two, each higher than the one before
 */
export function climbCurve(points: readonly Point[]): Piece[] {
  const pieces: Piece[] = [];
  let at: Point = [0, 0];
  const recorder = {
    moveTo: (x: number, y: number) => void (at = [x, y]),
    lineTo: (x: number, y: number) => {
      pieces.push({ from: at, control1: at, control2: [x, y], to: [x, y] });
      at = [x, y];
    },
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
      pieces.push({ from: at, control1: [x1, y1], control2: [x2, y2], to: [x, y] });
      at = [x, y];
    },
    closePath: () => undefined,
  };
  line<Point>()
    .curve(curveMonotoneY)
    .context(recorder as unknown as CanvasRenderingContext2D)(points as Point[]);
  return pieces;
}
