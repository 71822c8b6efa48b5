/** Sizes in px of the drawing that depend on how small the drawing may be shown. */
export interface AscentSizes {
  /** How many px of the drawing are one px at its smallest. */
  scale: number;
  margin: number;
  stationRadius: number;
  stationDistance: number;
  /** Room between the rim of a station and the edge of its stratum. */
  stationClearance: number;
  stationText: number;
  nameText: number;
  nameLine: number;
  lineText: number;
  measureText: number;
  stroke: number;
}

/**
 * Sizes for a drawing of `width` px that is never shown narrower than `shownFrom` px: there, text
 * has at least 12 px, stations a radius of at least 9 px and a distance of at least 24 px.
 */
export function ascentSizes({ width, shownFrom }: { width: number; shownFrom: number }): AscentSizes {
  const scale = width / shownFrom;
  return {
    scale,
    margin: 7 * scale,
    stationRadius: 9.3 * scale,
    stationDistance: 24.5 * scale,
    stationClearance: 2.2 * scale,
    stationText: 12 * scale,
    nameText: 13 * scale,
    nameLine: 15.5 * scale,
    lineText: 15 * scale,
    measureText: 12.5 * scale,
    stroke: 1.2 * scale,
  };
}
