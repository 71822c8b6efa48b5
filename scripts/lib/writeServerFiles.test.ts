import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/site/readEnvironment.ts';
import { writeServerFiles } from './writeServerFiles.ts';

test('writeServerFiles names the folders the site has, under its base path', async () => {
  const siteDir = await mkdtemp(join(tmpdir(), 'server-files-'));
  try {
    await mkdir(join(siteDir, 'cile'));
    await writeFile(join(siteDir, 'robots.txt'), '');
    await writeServerFiles({ siteDir, environment: readEnvironment({ BASE_PATH: 'zprava' }, siteDir) });
    const read = (name: string) => readFile(join(siteDir, name), 'utf8');
    expect(await read('_headers')).toContain('\n/zprava/cile/*\n');
    expect(await read('_headers')).toContain('\n/zprava/robots.txt\n');
    expect(await read('.htaccess')).toContain('ErrorDocument 404 /zprava/404.html');
    expect(await read('nginx.conf')).toContain('location /zprava/vlozit/ {');
  } finally {
    await rm(siteDir, { recursive: true });
  }
});
