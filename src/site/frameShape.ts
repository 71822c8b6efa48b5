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

/** Between two measured widths a line of text may break anew; other browsers set letters a hair wider. */
const SPARE = 14;

/** A fall of more px than this between two widths is a change of layout, not of lines. */
export const JUMP = 60;

/**
 * The shape of a frame from measured heights: exact at the published widths, a little more in between.
 *
 * @param measured by width, from `NARROWEST` to `WIDEST`, with both sides of every jump at neighbouring px
 */
export function frameShape(measured: readonly FramePoint[]): FrameShape {
  const corners = measured.filter(({ width, height }, i) => {
    const neighbours = [measured[i - 1], measured[i + 1]];
    const isEnd = neighbours.includes(undefined);
    const isJump = neighbours.some((other) => other !== undefined && Math.abs(other.height - height) > JUMP);
    return isEnd || isJump || (PUBLISHED_WIDTHS as readonly number[]).includes(width);
  });
  const [first, last] = [corners[0], corners.at(-1)];
  const exact = corners.filter((corner) => corner !== first && corner !== last);
  const bridges = corners.slice(1).flatMap((right, i) => {
    const left = corners[i]!;
    const between = measured.filter(({ width }) => width > left.width && width < right.width);
    // At the very ends nothing is published: the line may run out to them.
    const ends = [left === first ? left.width : left.width + 1, right === last ? right.width : right.width - 1];
    return ends[0]! < ends[1]! ? lineAbove(left, right, between, ends) : [];
  });
  return [...exact.map(({ width, height }) => ({ width, height: Math.ceil(height) })), ...bridges].sort(
    (a, b) => a.width - b.width,
  );
}

/** The line between two corners, lifted above everything that was measured between them, from one width to another. */
function lineAbove(left: FramePoint, right: FramePoint, between: readonly FramePoint[], ends: number[]): FramePoint[] {
  const line = (width: number) =>
    left.height + ((right.height - left.height) * (width - left.width)) / (right.width - left.width);
  const lift = Math.max(...between.map(({ width, height }) => height - line(width)), 0) + SPARE;
  return ends.map((width) => ({ width, height: Math.ceil(line(width) + lift) }));
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
  let css = `${first.height}px`;
  // Each slope starts from what the rounded ones before it have come to, so that roundings do not add up.
  let reached = first;
  for (const corner of rest) {
    const width = corner.width - reached.width;
    const slope = Math.round(((corner.height - reached.height) / width) * 10_000) / 10_000;
    reached = { width: corner.width, height: reached.height + slope * width };
    if (slope === 0) continue;
    const from = corner.width - width;
    css += ` ${slope < 0 ? '-' : '+'} ${Math.abs(slope)}*clamp(0px,100cqi - ${from}px,${width}px)`;
  }
  return `calc(${css})`;
}
