import { insidePolygon } from '../curves.ts';
import type { Box } from '../labels.ts';
import { textWidth } from '../textWidth.ts';
import { fitsWidth, shortenText, wrapText } from '../wrapText.ts';
import type { AscentSizes } from './ascentSizes.ts';
import type { CutStratum } from './cutStrata.ts';
import type { MountainProfile } from './mountainProfile.ts';

/** Names are set bold. */
export const nameWeight = 700;

/** The name of a stratum, placed. */
export interface PlacedName {
  lines: string[];
  /** Left edge of the text and baseline of its first line. */
  x: number;
  y: number;
  box: Box;
  /** Inside its stratum, on its colour; otherwise beside the mountain. */
  inside: boolean;
}

/** The stratum that a name belongs to. */
export interface NamePlace {
  profile: MountainProfile;
  stratum: CutStratum;
  sizes: AscentSizes;
}

/**
 * Where a name may stand, the best place first: in one line beside the right slope; inside the
 * stratum, right or left; in several lines beside it. Empty if it fits nowhere: then the stratum
 * must become higher.
 */
export function namePlaces(name: string, place: NamePlace): PlacedName[] {
  const oneLine = beside(name, place, 1);
  if (oneLine !== null) return [oneLine];
  const right = inside(name, place, [0.74, 0.68, 0.6, 0.5]);
  const left = inside(name, place, [0.26, 0.32, 0.4]);
  return [right, left, beside(name, place, 4)].filter((placed) => placed !== null);
}

/** A name that is cut to one line beside its stratum: the way out for names that fit nowhere else. */
export function cutNamePlace(name: string, place: NamePlace): PlacedName {
  const { profile, stratum, sizes } = place;
  const x = besideX(place, sizes.nameLine);
  const room = profile.width - sizes.margin - x;
  const options = { width: room, size: sizes.nameText, weight: nameWeight };
  const top = (stratum.bottomY + stratum.topY - sizes.nameLine) / 2;
  return placed([shortenText(name, options)], { x, top, inside: false }, sizes);
}

function beside(name: string, place: NamePlace, maxLines: number): PlacedName | null {
  const { profile, stratum, sizes } = place;
  const height = stratum.bottomY - stratum.topY;
  for (let lines = 1; lines <= maxLines && lines * sizes.nameLine <= height - sizes.scale * 2; lines++) {
    const x = besideX(place, lines * sizes.nameLine);
    const options = { width: profile.width - sizes.margin - x, size: sizes.nameText, weight: nameWeight };
    const wrapped = wrapText(name, options);
    if (wrapped.length > lines || !fitsWidth(wrapped, options)) continue;
    const top = (stratum.bottomY + stratum.topY - wrapped.length * sizes.nameLine) / 2;
    return placed(wrapped, { x, top, inside: false }, sizes);
  }
  return null;
}

/** Where a text beside the stratum begins: right of the slope at the text's lower edge. */
function besideX({ profile, stratum, sizes }: NamePlace, textHeight: number): number {
  const lowest = Math.min((stratum.bottomY + stratum.topY + textHeight) / 2, profile.base);
  return profile.right(lowest) + 8 * sizes.scale;
}

/** Low in the stratum, its middle at one of the shares of the width there. */
function inside(name: string, { profile, stratum, sizes }: NamePlace, shares: readonly number[]): PlacedName | null {
  const gap = 4 * sizes.scale;
  for (const share of shares) {
    for (let lines = 1; lines <= 3; lines++) {
      const height = lines * sizes.nameLine;
      const bottom = stratum.bottomY - 5 * sizes.scale;
      const room = profile.right(bottom - height) - profile.left(bottom - height) - 2 * gap;
      const options = { width: room * 0.7, size: sizes.nameText, weight: nameWeight };
      const wrapped = wrapText(name, options);
      if (wrapped.length > lines || !fitsWidth(wrapped, options)) continue;
      const width = widest(wrapped, sizes);
      const middle = profile.left(bottom - height) + gap + room * share;
      const limit = profile.width - sizes.margin - width / 2;
      const x = Math.max(sizes.margin, Math.min(middle, limit) - width / 2);
      const candidate = placed(wrapped, { x, top: bottom - height, inside: true }, sizes);
      const corners = cornersOf(candidate.box, gap / 2);
      const fits = corners.every((corner) => insidePolygon(corner, stratum.polygon));
      if (fits) return candidate;
    }
  }
  return null;
}

function placed(
  lines: string[],
  { x, top, inside }: { x: number; top: number; inside: boolean },
  sizes: AscentSizes,
): PlacedName {
  const box = { x, y: top, width: widest(lines, sizes), height: lines.length * sizes.nameLine };
  return { lines, x, y: top + sizes.nameLine / 2 + sizes.nameText * 0.34, box, inside };
}

function widest(lines: readonly string[], { nameText }: AscentSizes): number {
  return Math.max(...lines.map((line) => textWidth(line, { size: nameText, weight: nameWeight })));
}

function cornersOf({ x, y, width, height }: Box, gap: number): [number, number][] {
  const xs = [x - gap, x + width / 2, x + width + gap];
  return xs.flatMap((corner): [number, number][] => [
    [corner, y - gap],
    [corner, y + height],
  ]);
}
