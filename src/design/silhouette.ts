/**
 * The small silhouette of the mountain with its tower: logo and icon. Flat strata with true gaps between
 * them, so that it stays readable at 20 pixels, in one colour, and in forced colours.
 */

/** Side of the square drawing; paths below are in these units. */
export const SILHOUETTE_SIZE = 64;

/** Where the slope starts under the tower, and where the mountain stands, measured from the top. */
const SHOULDER = 25;
const FOOT = 59;
const GAP = 1.4;

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Half the width of the mountain at a height: steep under the tower, running out into the valley. */
function halfWidth(y: number): number {
  return 5.5 + 26 * ((y - SHOULDER) / (FOOT - SHOULDER)) ** 1.25;
}

/** The slope between two heights as points, from `from` to `to`, on the side given by the sign. */
function slope(from: number, to: number, sign: 1 | -1): string[] {
  return Array.from({ length: 4 }, (_, index) => {
    const y = from + ((to - from) * index) / 3;
    return `${round(32 + sign * halfWidth(y))} ${round(y)}`;
  });
}

/**
 * Path data of each stratum from foot (first) to summit (last, with the tower) for 2–9 priorities, in a
 * square of `SILHOUETTE_SIZE`. Every stratum but the summit has the same height; all have a hollow upper
 * and a bulging lower edge, like the strata of the large drawing.
 */
export function silhouette(count: number): string[] {
  const summitFoot = SHOULDER + (FOOT - SHOULDER) / count;
  const height = (FOOT - summitFoot) / (count - 1);
  const bulge = 2.4;
  const strata: string[] = [];
  for (let index = 0; index < count - 1; index += 1) {
    const bottom = FOOT - index * height;
    const top = bottom - height + GAP;
    strata.push(
      `M${slope(top, bottom, -1).join('L')}Q32 ${round(bottom + bulge)} ${slope(bottom, top, 1).join('L')}` +
        `Q32 ${round(top + bulge)} ${round(32 - halfWidth(top))} ${round(top)}Z`,
    );
  }
  const left = slope(SHOULDER, summitFoot, -1);
  const right = slope(summitFoot, SHOULDER, 1);
  strata.push(
    `M31.4 2H32.6L33.2 8Q33.8 19 ${round(32 + halfWidth(SHOULDER))} ${SHOULDER}` +
      `L${[...right].reverse().slice(1).join('L')}Q32 ${round(summitFoot + bulge)} ${[...left].reverse().join('L')}` +
      `Q30.2 19 30.8 8Z`,
  );
  return strata;
}
