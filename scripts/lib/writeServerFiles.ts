import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtaccess } from '../../src/site/renderHtaccess.ts';
import { renderNetlifyHeaders } from '../../src/site/renderNetlifyHeaders.ts';
import { renderNginx } from '../../src/site/renderNginx.ts';
import type { StepContext } from './buildStep.ts';

/** Build step: writes the headers of the site for the hosts that take them from a file. */
export async function writeServerFiles({
  siteDir,
  environment,
}: Pick<StepContext, 'siteDir' | 'environment'>): Promise<string> {
  const { basePath } = environment;
  const entries = await readdir(siteDir, { withFileTypes: true });
  const names = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).sort();
  await writeFile(join(siteDir, '_headers'), renderNetlifyHeaders(basePath, names));
  await writeFile(join(siteDir, '.htaccess'), renderHtaccess(basePath));
  await writeFile(join(siteDir, 'nginx.conf'), renderNginx(basePath));
  return 'Netlify a Cloudflare, Apache, nginx';
}
