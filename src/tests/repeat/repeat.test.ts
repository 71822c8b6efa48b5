/** The same commit gives the same site, byte for byte, wherever and whenever it is built. */
import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/lib/projectFolder.ts';
import { buildReport, hashesOf } from '../support/buildReport.ts';
import { environment } from '../support/builtSite.ts';

/** What a fresh clone does not have. */
const MADE = new Set(['node_modules', 'dist', '.astro', '.build', '.generated', '.git']);

/** The far side of the date line, a language whose small letter of I is another, a shell set up for other work. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  NODE_ENV: 'development',
};

test('a build in another folder, time zone and language gives the same files', { timeout: 300_000 }, async () => {
  const built = await hashesOf(environment.outDir);
  // The path of no folder may get into the site: this one is of another length, and has a space and a letter of ours.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'jinde a č ')));
  try {
    await cp(projectFolder, root, {
      recursive: true,
      filter: (path) => !MADE.has(relative(projectFolder, path).split(/[\\/]/)[0] ?? ''),
    });
    await symlink(join(projectFolder, 'node_modules'), join(root, 'node_modules'), 'junction');
    const outDir = join(root, 'vystup', 'web');
    const { code, output } = await buildReport({ ...ELSEWHERE, OUT_DIR: outDir }, [], root);
    expect(code, output).toBe(0);
    const again = await hashesOf(outDir);
    expect(again.size).toBeGreaterThan(100);
    expect([...again.keys()]).toEqual([...built.keys()]);
    const differing = [...built].filter(([path, hash]) => again.get(path) !== hash).map(([path]) => path);
    const places = await Promise.all(
      differing.map(async (path) => {
        const [here, there] = await Promise.all([environment.outDir, outDir].map((dir) => readFile(join(dir, path))));
        return `${path}: ${firstDifference(here!, there!)}`;
      }),
    );
    expect(places).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

/** Where two files part, with a little of both. */
function firstDifference(here: Buffer, there: Buffer): string {
  const at = here.findIndex((byte, i) => byte !== there[i]);
  const from = at < 0 ? here.length : at;
  const [a, b] = [here, there].map((bytes) => JSON.stringify(bytes.toString('latin1', from, from + 60)));
  return `byte ${from}: ${a} here, ${b} there`;
}
