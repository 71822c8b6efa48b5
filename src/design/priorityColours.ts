import { fromOklab, toOklab } from './colourSpaces.ts';

/**
 * The five strata from foot to summit. Each pair differs by CIEDE2000 ≥ 12 in normal vision and in simulated
 * protanopia, deuteranopia and tritanopia; CIELAB lightness rises by ≥ 2 from stratum to stratum, so greyscale
 * print keeps the order; as text on ground and surface each has contrast ≥ 4.5. Nearest colours to the sketch
 * of the design that hold all of this at once. Change them only with the tests at hand.
 */
const FIVE = {
  light: ['#17301a', '#1c4a69', '#6c42be', '#875461', '#ba5400'],
  dark: ['#6c9371', '#0099de', '#b4b4da', '#ffa5b4', '#e0d452'],
} as const;

/** One colour for each priority from foot (first) to summit (last), `#rrggbb`, for both themes. */
export interface PriorityColours {
  light: string[];
  dark: string[];
}

/** Steps between the five that take one more colour each when there are more than five, widest first. */
const SPLIT_ORDER = [3, 0, 2, 1] as const;

/** The colour at a place on the scale of five: whole places are the five, between them mixed in OKLab. */
function colourAt(five: readonly string[], place: number): string {
  const below = Math.min(Math.floor(place), five.length - 2);
  const share = place - below;
  const from = five[below] as string;
  const to = five[below + 1] as string;
  if (share === 0) return from;
  if (share === 1) return to;
  const start = toOklab(from);
  const end = toOklab(to);
  const mix = (axis: 0 | 1 | 2) => start[axis] + (end[axis] - start[axis]) * share;
  return fromOklab([mix(0), mix(1), mix(2)]);
}

/** Places of `count` colours on the scale 0–4 of the five, rising. */
function placesOf(count: number): number[] {
  const last = FIVE.light.length - 1;
  if (count <= last) return Array.from({ length: count }, (_, index) => Math.round((index * last) / (count - 1)));
  const between = SPLIT_ORDER.slice(0, count - FIVE.light.length).map((step) => step + 0.5);
  return [...FIVE.light.keys(), ...between].sort((a, b) => a - b);
}

/**
 * Colours of 2–9 priorities. Up to five are picked from the five, so they keep their distance for colour-blind
 * readers; more keep the five and mix the rest between neighbours, where direct labels must carry what colour
 * no longer can.
 * Throws on any other count.
 */
export function priorityColours(count: number): PriorityColours {
  if (!Number.isInteger(count) || count < 2 || count > 9) throw new Error(`priorities out of range 2–9: ${count}`);
  const places = placesOf(count);
  return {
    light: places.map((place) => colourAt(FIVE.light, place)),
    dark: places.map((place) => colourAt(FIVE.dark, place)),
  };
}
