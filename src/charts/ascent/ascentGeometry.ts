import type { Piece, Point } from '../curves.ts';
import type { AscentFrame, AscentModel } from './ascentModel.ts';
import type { AscentSizes } from './ascentSizes.ts';
import { ascentSizes } from './ascentSizes.ts';
import { climbCurve } from './climbCurve.ts';
import { mountainOutline } from './mountainOutline.ts';
import type { MountainProfile } from './mountainProfile.ts';
import { mountainProfile } from './mountainProfile.ts';
import type { PlacedBand } from './placeBand.ts';
import { placeBand } from './placeBand.ts';
import type { PlacedLine } from './placeLine.ts';
import type { PlacedMeasure } from './placeRopes.ts';
import { placeRopes } from './placeRopes.ts';
import type { PlacedStrata, PlacedStratum, Station } from './placeStrata.ts';
import { placeStrata } from './placeStrata.ts';

/** Where everything of the ascent stands, in px of a drawing of `width` × `height`. */
export interface AscentGeometry {
  width: number;
  /** At least the height of the frame; more where the goals needed it. */
  height: number;
  sizes: AscentSizes;
  profile: MountainProfile;
  /** The outline of the whole mountain with its tower, without the mast. */
  silhouette: Piece[];
  strata: PlacedStratum[];
  stations: Station[];
  climb: Piece[];
  line: PlacedLine | null;
  measures: PlacedMeasure[];
  band: PlacedBand | null;
}

/** How often strata may grow before the model is refused. */
const maxRounds = 60;
const growth = 1.1;

/**
 * The geometry of the ascent for any report: two to nine strata, any number of goals in each, the
 * line wherever the groups change. Strata that are too low for their goals grow, and the drawing
 * with them. The same model and frame always give the same geometry.
 *
 * Throws on fewer than two strata or on a line outside of them.
 */
export function ascentGeometry(model: AscentModel, frame: AscentFrame): AscentGeometry {
  const count = model.strata.length;
  if (count < 2) throw new Error(`invalid number of strata: ${count}`);
  if (model.lineAfter !== null && (model.lineAfter < 1 || model.lineAfter >= count)) {
    throw new Error(`invalid line: after ${model.lineAfter} of ${count} strata`);
  }
  const sizes = ascentSizes(frame);
  const weights = model.strata.map(
    (_, index) => 1.14 - (0.26 * index) / (count - 1) + (index === count - 1 ? 0.14 : 0),
  );
  const band =
    model.crossCutting === null ? null : placeBand(model.crossCutting, { top: 0, width: frame.width, sizes });
  const bandHeight = band === null ? 0 : band.height + 3 * sizes.scale;
  const least = mountainProfile({
    width: frame.width,
    top: 3 * sizes.scale,
    base: frame.height - sizes.scale - bandHeight,
  });
  const unit = (least.base - least.terrace) / weights.reduce((sum, weight) => sum + weight, 0);
  const heights = weights.map((weight) => Math.max(weight * unit, sizes.nameLine * 1.5));
  for (let round = 0; round < maxRounds; round++) {
    const cone = heights.reduce((sum, height) => sum + height, 0);
    const profile = mountainProfile({
      width: frame.width,
      top: least.tower.top,
      base: least.terrace + cone,
      towerHeight: least.terrace - least.tower.top,
    });
    const placed = placeStrata(model, { profile, heights, sizes });
    if (placed.tooLow.length === 0) return assemble(model, { ...placed, profile, sizes, bandHeight });
    for (const index of placed.tooLow) heights[index] = (heights[index] as number) * growth;
  }
  throw new Error(`no room for goals: ${model.strata.map(({ goals }) => goals.length).join(', ')}`);
}

function assemble(
  model: AscentModel,
  {
    strata,
    stations,
    line,
    profile,
    sizes,
    bandHeight,
  }: PlacedStrata & { profile: MountainProfile; sizes: AscentSizes; bandHeight: number },
): AscentGeometry {
  const { width, base } = profile;
  const band =
    model.crossCutting === null ? null : placeBand(model.crossCutting, { top: base + 3 * sizes.scale, width, sizes });
  return {
    width,
    height: Math.round(base + sizes.scale + bandHeight),
    sizes,
    profile,
    silhouette: mountainOutline(profile),
    strata,
    stations,
    climb: climbOf(stations, profile),
    line,
    measures: placeRopes(model.measures, { stations, profile, sizes, taken: strata.map(({ name }) => name.box) }),
    band,
  };
}

/** From the ground through all stations to the door of the tower. */
function climbOf(stations: readonly Station[], { axis, base, terrace }: MountainProfile): Piece[] {
  const [first] = stations;
  if (first === undefined) return [];
  const start: Point = [first.x + (first.x < axis ? -1 : 1) * (base - first.y) * 0.9, base];
  return climbCurve([start, ...stations.map(({ x, y }): Point => [x, y]), [axis, terrace]]);
}
