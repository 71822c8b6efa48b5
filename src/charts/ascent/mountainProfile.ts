/** The outline of the mountain before it is cut into strata. All in px, y downwards. */
export interface MountainProfile {
  width: number;
  /** x of the tower's axis. */
  axis: number;
  /** y of the ground and of the terrace that the tower stands on. */
  base: number;
  terrace: number;
  /** x of the left and the right slope at a height y between ground and terrace. */
  left: (y: number) => number;
  right: (y: number) => number;
  tower: Tower;
}

/** The tower: a hyperboloid of revolution, as on Ještěd, carrying on the slope of its mountain. */
export interface Tower {
  /** Half of its width at the share z of its height (0 terrace, 1 foot of the mast). */
  halfWidth: (z: number) => number;
  /** y at the share z of its height. */
  at: (z: number) => number;
  /** Half of the mast's width at its foot, and y of its top. */
  mast: number;
  top: number;
  /** Shares of the height at which rows of windows run round the tower. */
  windows: readonly number[];
}

/** Share of the drawing's height that belongs to the tower with its mast. */
const towerShare = 0.225;
/** Where the axis stands: left of the middle, which leaves room for names on the right. */
const axisShare = 0.44;

/**
 * The mountain that fills a frame. Its slopes are two different functions of the height: concave,
 * with a shoulder on the left, and a foot that thins out until it meets the edges of the frame.
 *
 * @param frame width, y of the top and of the ground, in px
 */
export function mountainProfile(frame: {
  width: number;
  top: number;
  base: number;
  towerHeight?: number;
}): MountainProfile {
  const { width, top, base } = frame;
  const towerHeight = frame.towerHeight ?? (base - top) * towerShare;
  const terrace = top + towerHeight;
  const cone = base - terrace;
  const axis = width * axisShare;
  const tower = towerOn({ terrace, top, height: towerHeight });
  const summit = tower.halfWidth(0) * 1.1;
  const left = slopeOf({ reach: axis, body: Math.min(axis * 0.86, cone * 0.8), summit, power: 1.2, wave: leftWave });
  const reach = width - axis;
  const right = slopeOf({ reach, body: Math.min(reach * 0.8, cone * 0.78), summit, power: 1.3, wave: rightWave });
  const rise = (y: number): number => (base - y) / cone;
  return { width, axis, base, terrace, left: (y) => axis - left(rise(y)), right: (y) => axis + right(rise(y)), tower };
}

/**
 * Half of the mountain's width at the share u of its height (0 ground, 1 terrace).
 * `body` is where the slope would meet the ground, `reach` where its thin foot really does.
 */
function slopeOf(shape: {
  reach: number;
  body: number;
  summit: number;
  power: number;
  wave: (u: number) => number;
}): (u: number) => number {
  const { reach, body, summit, power, wave } = shape;
  return (u) => {
    const fall = Math.abs(1 - u) ** power;
    const foot = 0.55 * Math.exp(-u / 0.018) + 0.45 * Math.exp(-u / 0.07);
    return summit + (body - summit) * (fall + wave(u)) + (reach - body) * foot;
  };
}

/** Unevenness of a slope, in shares of its body; nothing at the ground and at the terrace. */
function leftWave(u: number): number {
  return Math.sin(Math.PI * u) ** 2 * (0.042 * Math.sin(7.2 * u + 4.2) + 0.012 * Math.sin(19 * u + 0.4));
}

function rightWave(u: number): number {
  return Math.sin(Math.PI * u) ** 2 * (0.032 * Math.sin(5.2 * u + 3.4) + 0.014 * Math.sin(16 * u + 2.2));
}

function towerOn({ terrace, top, height }: { terrace: number; top: number; height: number }): Tower {
  const body = height * 0.8;
  const foot = body * 0.2;
  return {
    halfWidth: (z) => foot * (0.13 + 0.87 * Math.abs(1 - z) ** 2.5),
    at: (z) => terrace - z * body,
    mast: Math.max(height * 0.012, 1),
    top,
    windows: [0.1, 0.19],
  };
}
