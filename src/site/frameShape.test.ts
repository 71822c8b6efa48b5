import { describe, expect, test } from 'vitest';
import { frameShape, heightAt, heightCss, PUBLISHED_WIDTHS, tallest, type FramePoint } from './frameShape.ts';

/** A frame whose layout changes at 514 px and whose lines break anew here and there. */
function frameHeight(width: number): number {
  const words = 180 * Math.ceil(300 / Math.max(60, width / 4)) + (width % 96 < 40 ? 22 : 0);
  return words + (width < 514 ? width * 1.2 : width * 0.6);
}

const measured: FramePoint[] = [];
for (let width = 240; width <= 1200; width += 24) measured.push({ width, height: frameHeight(width) });
for (const width of [320, 375, 480, 513, 514, 640, 960]) measured.push({ width, height: frameHeight(width) });
measured.sort((a, b) => a.width - b.width);
const points = measured.filter(({ width }, i) => measured[i - 1]?.width !== width);
const shape = frameShape(points);

/** The value of the CSS at a width: its own small reading of `calc` and `clamp`. */
function cssAt(css: string, width: number): number {
  const start = Number(/^calc\((\d+)px/.exec(css)?.[1]);
  const pieces = [...css.matchAll(/ ([+-]) ([\d.]+)\*clamp\(0px,100cqi - (\d+)px,(\d+)px\)/g)];
  return pieces.reduce((sum, [, sign, slope, from, span]) => {
    const part = Math.min(Math.max(0, width - Number(from)), Number(span));
    return sum + (sign === '-' ? -1 : 1) * Number(slope) * part;
  }, start);
}

describe('the reserved height', () => {
  test('is enough at every measured width', () => {
    const short = points.filter(({ width, height }) => heightAt(shape, width) < height);
    expect(short).toEqual([]);
  });

  test('is exact at every published width', () => {
    for (const width of PUBLISHED_WIDTHS) expect(heightAt(shape, width)).toBe(Math.ceil(frameHeight(width)));
  });

  test('follows a jump of the layout instead of running across it', () => {
    expect(heightAt(shape, 513) - heightAt(shape, 514)).toBeGreaterThan(250);
  });

  test('is the same in CSS', () => {
    const css = heightCss(shape);
    for (let width = 240; width <= 1200; width += 7) {
      expect(Math.abs(cssAt(css, width) - heightAt(shape, width)), `${width} px`).toBeLessThan(0.1);
    }
  });

  test('stays as it is outside of the measured widths', () => {
    expect(heightAt(shape, 200)).toBe(heightAt(shape, 240));
    expect(heightAt(shape, 2000)).toBe(heightAt(shape, 1200));
  });

  test('as one number is enough at every published width', () => {
    for (const width of [320, 375, 480, 640, 960])
      expect(tallest(shape)).toBeGreaterThanOrEqual(heightAt(shape, width));
  });
});
