import { toLinear } from './colourSpaces.ts';

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it: 0 black, 1 white. */
function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two `#rrggbb` colours in either order, 1–21 (WCAG 2.2, success criterion 1.4.3). */
export function contrastRatio(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
