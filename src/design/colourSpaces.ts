/**
 * Conversions between the written form of a colour (`#rrggbb`) and the spaces in which colours are
 * measured and mixed. Own code, so that tests, build and browser compute alike without a library.
 */

/** Three channels of one colour; their meaning and range depend on the space. */
export type Triple = readonly [number, number, number];

/** D65 reference white in XYZ, for a luminance of 1. */
const WHITE: Triple = [0.95047, 1, 1.08883];

/** Reads `#rrggbb` into sRGB channels 0–1. Throws on any other form, so that a typo never becomes black. */
export function parseHex(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a #rrggbb colour: ${hex}`);
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Writes sRGB channels 0–1 as `#rrggbb`; values outside the range are cut to it. */
export function toHex(rgb: Triple): string {
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return `#${rgb.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

/** `#rrggbb` to linear-light sRGB, channels 0–1 (IEC 61966-2-1). */
export function toLinear(hex: string): Triple {
  const [r, g, b] = parseHex(hex);
  const expand = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return [expand(r), expand(g), expand(b)];
}

/** Linear-light sRGB back to `#rrggbb`. */
export function fromLinear([r, g, b]: Triple): string {
  const compress = (value: number) =>
    value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055;
  return toHex([compress(r), compress(g), compress(b)]);
}

/** `#rrggbb` to CIELAB under D65: lightness 0–100, then a and b. */
export function toLab(hex: string): Triple {
  const [r, g, b] = toLinear(hex);
  const fold = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = fold((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = fold((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = fold((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** `#rrggbb` to OKLab (Björn Ottosson, 2020): lightness 0–1, then a and b. Even steps look even. */
export function toOklab(hex: string): Triple {
  const [r, g, b] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLab to the nearest `#rrggbb`. */
export function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return fromLinear([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}
