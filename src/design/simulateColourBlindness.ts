import { fromLinear, toLinear, type Triple } from './colourSpaces.ts';

/** The three kinds of dichromacy: no long-wave, no middle-wave, no short-wave cones. */
export type ColourBlindness = 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * Full-strength matrices of Machado, Oliveira and Fernandes (IEEE TVCG 2009), for linear-light sRGB.
 * Each row sums to 1, so greys stay as they are.
 */
const MATRICES: Record<ColourBlindness, readonly [Triple, Triple, Triple]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How a reader with the given kind of colour blindness sees `#rrggbb`; out and in alike. */
export function simulateColourBlindness(hex: string, kind: ColourBlindness): string {
  const [r, g, b] = toLinear(hex);
  const mix = (row: Triple) => row[0] * r + row[1] * g + row[2] * b;
  const [first, second, third] = MATRICES[kind];
  return fromLinear([mix(first), mix(second), mix(third)]);
}
