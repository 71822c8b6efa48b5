/**
 * How high a frame is at each width, as a line of few corners that lies nowhere below the frame, and the same line
 * written in CSS: so a page reserves the right height for a frame before anything of it has come, without a script.
 */

/** A width of a frame and the height it needs there, in px. */
export interface FramePoint {
  width: number;
  height: number;
}

/** The corners of the line, by width. Left of the first and right of the last the height stays. */
export type FrameShape = readonly FramePoint[];

/** Widths at which heights are published: phones, the columns of newspapers. */
export const PUBLISHED_WIDTHS = [320, 375, 480, 640, 960] as const;

/** The narrowest and the widest column that a frame is made for. */
export const NARROWEST = 240;
export const WIDEST = 1200;

/** Between two measured widths a line of text may break anew, and other browsers set letters a hair wider. */
const SPARE = 14;

/** A fall of more px than this between two widths is a change of layout, not of lines. */
export const JUMP = 60;

/**
 * The shape of a frame from measured heights.
 *
 * @param measured by width, from `NARROWEST` to `WIDEST`, with both sides of every jump at neighbouring px
 */
export function frameShape(measured: readonly FramePoint[]): FrameShape {
  const corners: FramePoint[] = [];
  for (const [i, point] of measured.entries()) {
    const [before, after] = [measured[i - 1], measured[i + 1]];
    const isEnd = before === undefined || after === undefined;
    const isJump = [before, after].some((other) => other !== undefined && Math.abs(other.height - point.height) > JUMP);
    if (isEnd || isJump || (PUBLISHED_WIDTHS as readonly number[]).includes(point.width)) corners.push({ ...point });
  }
  // Whatever rises above the line lifts both corners beside it.
  for (const { width, height } of measured) {
    const right = corners.findIndex((corner) => corner.width >= width);
    const missing = height - heightAt(corners, width);
    if (missing <= 0) continue;
    for (const corner of corners.slice(Math.max(0, right - 1), right + 1)) corner.height += missing;
  }
  return corners.map(({ width, height }) => ({ width, height: Math.ceil(height) + SPARE }));
}

/** The height that a shape reserves at a width. */
export function heightAt(shape: FrameShape, width: number): number {
  const right = shape.findIndex((corner) => corner.width >= width);
  const [a, b] = [shape[right - 1], shape[right]];
  if (b === undefined) return shape.at(-1)?.height ?? 0;
  if (a === undefined) return b.height;
  return a.height + ((b.height - a.height) * (width - a.width)) / (b.width - a.width);
}

/** The height that is enough at every published width, for hosts that take one number. */
export function tallest(shape: FrameShape): number {
  return Math.max(...PUBLISHED_WIDTHS.map((width) => Math.ceil(heightAt(shape, width))));
}

/** The shape as a CSS height, in terms of the container's inline size. */
export function heightCss(shape: FrameShape): string {
  const [first, ...rest] = shape;
  if (first === undefined) throw new Error('a frame without a shape');
  const pieces = rest.map((corner, i) => {
    const from = shape[i]!;
    const width = corner.width - from.width;
    const slope = Math.round(((corner.height - from.height) / width) * 1000) / 1000;
    if (slope === 0) return '';
    const sign = slope < 0 ? '-' : '+';
    return ` ${sign} ${Math.abs(slope)}*clamp(0px,100cqi - ${from.width}px,${width}px)`;
  });
  return `calc(${first.height}px${pieces.join('')})`;
}
