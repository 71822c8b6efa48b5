import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { embedsOf } from '../../src/figures/embeds.ts';
import { addressOf, EMBED_SCRIPT } from '../../src/site/addresses.ts';
import { codeHeights, fillHeights, oembedJson } from '../../src/site/embedCode.ts';
import { embedFacts } from '../../src/site/embedFacts.ts';
import { frameShape, NARROWEST, WIDEST, type FrameShape } from '../../src/site/frameShape.ts';
import type { StepContext } from './buildStep.ts';
import { measureFramesAside } from './measureFramesAside.ts';
import { projectFolder } from './projectFolder.ts';
import { CommandError } from './runCommand.ts';
import { counted } from './wording.ts';

/** Enough for most frames; where it is not, they scroll until the script gives them their height. */
const GUESSED_SHAPE: FrameShape = [
  { width: NARROWEST, height: 1400 },
  { width: WIDEST, height: 900 },
];

/** Folders with pages that show code for frames. */
const PAGES_WITH_CODE = ['grafy', 'ukazatele'];

/**
 * Build step: the script for other people's pages, the heights of all frames, and what is known only with them – the
 * oEmbed answers and the code on the pages.
 */
export async function writeEmbeds({ siteDir, environment, report }: StepContext): Promise<string> {
  await writeFile(join(siteDir, EMBED_SCRIPT), await bundleScript());

  const embeds = embedsOf(report).map((embed) => embedFacts(report, embed));
  const measuring = measureFramesAside({
    siteDir,
    basePath: environment.basePath,
    paths: embeds.map((embed) => addressOf.frame(embed)),
  });
  // Who builds without the printed report may have no browser at all.
  const measured = await (environment.pdf ? measuring : measuring.catch(withoutBrowser));
  const heights = new Map<string, ReturnType<typeof codeHeights>>();
  for (const embed of embeds) {
    const points = measured?.get(addressOf.frame(embed));
    const shape = points === undefined ? GUESSED_SHAPE : frameShape(points);
    heights.set(embed.id, codeHeights(shape));
    const file = join(siteDir, addressOf.oembed(embed));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, oembedJson(embed, shape, report.strategy.publisher));
  }
  // Small files one after the other: waiting for each of them would take longer than the work itself.
  for (const folder of PAGES_WITH_CODE) {
    for (const name of readdirSync(join(siteDir, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const file = join(siteDir, folder, name);
      writeFileSync(file, fillHeights(readFileSync(file, 'utf8'), heights));
    }
  }
  const count = counted(embeds.length, ['rámec', 'rámce', 'rámců']);
  return measured === null ? `${count}, výšky jen odhadnuté (není tu prohlížeč)` : count;
}

function withoutBrowser(error: unknown): null {
  if (error instanceof CommandError) return null;
  throw error;
}

/** `src/client/embed/vlozit.ts` as one classic script, for any page. */
async function bundleScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(projectFolder, 'src/client/embed/vlozit.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return result.outputFiles[0]!.text;
}
