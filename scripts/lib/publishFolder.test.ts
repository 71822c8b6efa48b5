import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeStaging, openStaging, publishStaging, recoverPublished } from './publishFolder.ts';

let folder: string;
let dist: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  dist = join(folder, 'dist');
});

afterEach(() => rm(folder, { recursive: true }));

const write = async (path: string, text: string) => {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
};
const published = () => readFile(join(dist, 'index.html'), 'utf8');
const stagingFolders = () => readdir(join(folder, '.build')).catch(() => []);
/** The number of a process that has ended. */
const deadPid = () => String(spawnSync(process.execPath, ['-e', '']).pid);

describe('publishStaging', () => {
  test('the first site appears whole', async () => {
    await write(join(await openStaging(dist), 'index.html'), 'nový');
    await publishStaging(dist);
    expect(await published()).toBe('nový');
  });

  test('a new site takes the place of the old one, with none of its files', async () => {
    await write(join(dist, 'index.html'), 'starý');
    await write(join(dist, 'zbytek.html'), 'starý');
    await write(join(await openStaging(dist), 'index.html'), 'nový');
    await publishStaging(dist);
    await closeStaging(dist);
    expect(await readdir(dist)).toEqual(['index.html']);
    expect(await published()).toBe('nový');
    expect(await stagingFolders()).toEqual([]);
  });

  test('when there is nothing to publish, the old site stays', async () => {
    await write(join(dist, 'index.html'), 'starý');
    await rm(await openStaging(dist), { recursive: true });
    await expect(publishStaging(dist)).rejects.toThrow(/ENOENT/);
    expect(await published()).toBe('starý');
  });
});

describe('openStaging', () => {
  test('gives an empty folder even when an earlier process of the same number left one', async () => {
    await write(join(folder, '.build', String(process.pid), 'site', 'zbytek.html'), 'starý');
    expect(await readdir(await openStaging(dist))).toEqual([]);
  });
});

describe('recoverPublished', () => {
  test('gives the previous site back when a build died between the two renames', async () => {
    const staging = join(folder, '.build', deadPid());
    await write(join(staging, 'previous', 'index.html'), 'starý');
    await write(join(staging, 'site', 'index.html'), 'nový');
    await recoverPublished(dist);
    expect(await published()).toBe('starý');
    expect(await stagingFolders()).toEqual([]);
  });

  test('throws away what a dead build left and keeps the site', async () => {
    await write(join(dist, 'index.html'), 'starý');
    await write(join(folder, '.build', deadPid(), 'site', 'index.html'), 'půl');
    await recoverPublished(dist);
    expect(await published()).toBe('starý');
    expect(await stagingFolders()).toEqual([]);
  });

  test('leaves the folder of a build that still runs, and folders of others', async () => {
    await write(join(folder, '.build', String(process.ppid), 'site', 'index.html'), 'běží');
    await write(join(folder, '.build', 'reports', 'unit.json'), '{}');
    await recoverPublished(dist);
    expect((await stagingFolders()).toSorted()).toEqual([String(process.ppid), 'reports'].toSorted());
  });
});
