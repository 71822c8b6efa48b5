/** Cuts the site's fonts out of the full Source Sans 3: one for the web, one a weight for pictures and print. */
import subsetFont from 'subset-font';
import { fontCharacters } from './fontCharacters.ts';

/** Weights that drawings and the printed report use; they need one file each. */
export const PRINT_WEIGHTS = [400, 600, 700, 800] as const;

/**
 * Kerning, accents, Slovak and Polish forms, tabular digits. The other features (small capitals, fractions,
 * swashes) would double the file.
 */
const KEPT_FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'];

/**
 * @param source the upright variable font, TTF
 * @returns file name inside the font folder → content; the same source gives the same bytes
 */
export async function makeFonts(source: Buffer): Promise<Map<string, Buffer>> {
  const cut = (targetFormat: 'truetype' | 'woff2', wght: number | { min: number; max: number }) =>
    subsetFont(source, fontCharacters, { targetFormat, keepFeatures: KEPT_FEATURES, variationAxes: { wght } });

  const files = new Map([['source-sans-3.woff2', await cut('woff2', { min: 400, max: 800 })]]);
  for (const weight of PRINT_WEIGHTS) files.set(`ttf/source-sans-3-${weight}.ttf`, await cut('truetype', weight));
  return files;
}

/**
 * The configuration of fontconfig (`FONTCONFIG_FILE`) under which sharp draws with our fonts and no others.
 *
 * @param folder absolute path of the font folder
 */
export function renderFontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path}/ttf</dir>
  <cachedir>${path}/cache</cachedir>
  <!-- Weights cut from a variable font keep its family name; drawings ask for the name of the design. -->
  <alias binding="same">
    <family>Source Sans 3</family>
    <prefer><family>SourceSans3VF</family></prefer>
  </alias>
</fontconfig>
`;
}
