import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OFFLINE_PROGRAM, type OfflineCopy } from '../../src/offline/offlineCopy.ts';
import { page } from '../../src/site/addresses.ts';
import type { StepContext } from './buildStep.ts';
import { filesOfPage } from './filesOfPage.ts';
import { counted, size } from './wording.ts';

/** Where names carry a hash of the content. */
const LASTING = '/_astro/';
/** What stands in other people's pages. */
const NEVER = ['/vlozit/', '/vlozit.js', '/oembed/'];

/**
 * Build step: tells the program that keeps the story offline which files to keep. The list stands in the program
 * itself, so that a change of any of them makes a new program, which is how browsers notice.
 *
 * @throws Error when a page loads a file that was not built
 */
export async function writeOfflineCopy({
  siteDir,
  environment,
}: Pick<StepContext, 'siteDir' | 'environment'>): Promise<string> {
  const { basePath } = environment;
  const withBase = (path: string) => basePath + path.slice(1);
  const pages = [page.story, page.offline];
  const loaded = new Set(pages.flatMap((path) => filesOfPage(siteDir, path, basePath)));
  const contents = await Promise.all(
    [...pages, ...[...loaded].toSorted()].map(async (path) => {
      const content = await readFile(join(siteDir, path.endsWith('/') ? `${path}index.html` : path));
      return { path, content, integrity: `sha256-${createHash('sha256').update(content).digest('base64')}` };
    }),
  );
  const family = `zprava ${basePath} `;
  const files = contents.map(({ path, integrity }) => [withBase(path), integrity] as const);
  const copy: OfflineCopy = {
    cache: family + createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12),
    family,
    story: withBase(page.story),
    notice: withBase(page.offline),
    lasting: withBase(LASTING),
    never: NEVER.map(withBase),
    files,
  };
  const program = join(siteDir, OFFLINE_PROGRAM);
  await writeFile(program, `const OFFLINE=${JSON.stringify(copy)};\n${await readFile(program, 'utf8')}`);
  const bytes = contents.reduce((sum, { content }) => sum + content.length, 0);
  return `${counted(files.length, ['soubor', 'soubory', 'souborů'])}, ${size(bytes)}`;
}
