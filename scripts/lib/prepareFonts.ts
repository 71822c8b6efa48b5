/** Keeps the generated fonts up to date. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFonts, renderFontsConf } from './makeFonts.ts';

const SOURCE = 'node_modules/source-sans/VF/SourceSans3VF-Upright.ttf';
/** What decides the result besides the font itself. */
const RECIPE = ['makeFonts.ts', 'fontCharacters.ts'].map((file) => join(import.meta.dirname, file));

/** What `prepareFonts` did. */
export interface PreparedFonts {
  /** Absolute path of the folder with the fonts. */
  folder: string;
  /** Whether the fonts of an earlier run still held. */
  cached: boolean;
  /** Size of the web font in bytes. */
  webFontSize: number;
}

/**
 * Writes the fonts and `fonts.conf` into `.generated/fonts`, unless those there were made from the same inputs, and
 * tells this process to draw with them (`FONTCONFIG_FILE`, read when sharp draws its first text).
 *
 * @param projectFolder absolute path
 */
export async function prepareFonts(projectFolder: string): Promise<PreparedFonts> {
  const folder = join(projectFolder, '.generated', 'fonts');
  const stampFile = join(folder, 'stamp.txt');
  const webFontFile = join(folder, 'source-sans-3.woff2');
  const source = await readFile(join(projectFolder, SOURCE));

  const hash = createHash('sha256').update(source);
  for (const file of RECIPE) hash.update(await readFile(file));
  // fonts.conf holds the absolute path, so a project that was moved needs a new one.
  const stamp = hash.update(folder).digest('hex');

  const known = await readFile(stampFile, 'utf8').catch(() => '');
  if (known !== stamp) {
    const files = await makeFonts(source);
    files.set('fonts.conf', Buffer.from(renderFontsConf(folder)));
    // The stamp goes away first and comes back last: an interrupted run is repeated whole.
    await rm(stampFile, { force: true });
    for (const [name, content] of files) await writeWhole(join(folder, name), content);
    await writeWhole(stampFile, Buffer.from(stamp));
  }
  // Drawings become pictures in this very process: sharp finds our fonts by this setting, and no others.
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return { folder, cached: known === stamp, webFontSize: (await readFile(webFontFile)).byteLength };
}

/** Writes a file so that nobody ever reads half of it. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
