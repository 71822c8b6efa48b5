import { toLab, type Triple } from './colourSpaces.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Hue angle of the point (a, b) in degrees, 0–360; 0 where there is no chroma. */
function hueOf(b: number, a: number): number {
  if (a === 0 && b === 0) return 0;
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/**
 * Difference of two CIELAB colours by CIEDE2000, weights 1:1:1 (CIE 142-2001; formula and test pairs in
 * Sharma, Wu, Dalal 2005). About 1 is just seen side by side, above 10 the colours read as different.
 */
export function labDifference2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [ap1, ap2] = [a1 * stretch, a2 * stretch];
  const [c1, c2] = [Math.hypot(ap1, b1), Math.hypot(ap2, b2)];
  const [h1, h2] = [hueOf(b1, ap1), hueOf(b2, ap2)];
  const grey = c1 * c2 === 0;

  let hueStep = grey ? 0 : h2 - h1;
  if (hueStep > 180) hueStep -= 360;
  if (hueStep < -180) hueStep += 360;
  let meanHue = grey ? h1 + h2 : (h1 + h2) / 2;
  if (!grey && Math.abs(h1 - h2) > 180) meanHue += h1 + h2 < 360 ? 180 : -180;

  const meanL = (l1 + l2) / 2;
  const meanCp = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(meanHue - 30)) +
    0.24 * Math.cos(radians(2 * meanHue)) +
    0.32 * Math.cos(radians(3 * meanHue + 6)) -
    0.2 * Math.cos(radians(4 * meanHue - 63));
  const lightness = (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * meanCp);
  const hue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep / 2))) / (1 + 0.015 * meanCp * t);
  const rotation =
    -2 *
    Math.sqrt(meanCp ** 7 / (meanCp ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

/** CIEDE2000 difference of two `#rrggbb` colours. */
export function deltaE2000(a: string, b: string): number {
  return labDifference2000(toLab(a), toLab(b));
}
