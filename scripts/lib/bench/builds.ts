/** How long builds take, how much memory, and whether two of them are the same. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import { projectFolder } from '../projectFolder.ts';
import { CommandError } from '../runCommand.ts';
import { GROWTH, LARGE_BUILD_MEMORY, TIMES } from './budgets.ts';
import type { Row } from './row.ts';
import { writeSyntheticReport, type SyntheticSize } from './syntheticReport.ts';

/** Each ten times as large as the one before, in everything: growth is seen in all of it. */
const SIZES: readonly SyntheticSize[] = [100, 1000, 10_000].map((measures) => ({
  measures,
  indicators: measures / 10,
}));
/** Often enough for a peak of a long build; counting stops the processes that are counted. */
const MEMORY_EVERY_MS = 1000;

export interface BuildResult {
  ms: number;
  /** Peak memory of the build and of the programs it started; null where the system does not tell. */
  memory: number | null;
}

/** Where the bench keeps what it makes. */
const benchFolder: string = join(projectFolder, '.generated', 'bench');

/** Folder of the built site of a size; filled by the part `scale`. */
export const largestSite: string = join(benchFolder, 'velka', 'dist');

/** This report with everything, as `npm run build` makes it. */
export async function measureBuild(environment: Environment, say: (line: string) => void): Promise<Row[]> {
  say('Sestavuji tuto zprávu dvakrát');
  const first = await build({ ...settings(environment), OUT_DIR: join(benchFolder, 'poprve', 'dist') });
  await build({ ...settings(environment), OUT_DIR: join(benchFolder, 'podruhe', 'dist') });
  const [a, b] = await Promise.all(['poprve', 'podruhe'].map((name) => hashes(join(benchFolder, name, 'dist'))));
  const names = new Set([...a!.keys(), ...b!.keys()]);
  const different = [...names].filter((name) => a!.get(name) !== b!.get(name));
  await rm(join(benchFolder, 'poprve'), { recursive: true, force: true });
  await rm(join(benchFolder, 'podruhe'), { recursive: true, force: true });
  return [
    {
      name: 'Sestavení této zprávy',
      english: 'build of this report',
      unit: 'ms',
      measured: first.ms,
      budget: TIMES.build,
    },
    {
      name: 'Sestavení této zprávy: paměť',
      english: 'build of this report: memory',
      unit: 'bytes',
      measured: first.memory,
      budget: null,
    },
    {
      name: 'Dvě sestavení: rozdílných souborů',
      english: 'two builds: files that differ',
      unit: 'number',
      measured: different.length,
      budget: 0,
      note: different.slice(0, 3).join(', ') || `${names.size} souborů`,
    },
  ];
}

/** Reports of growing size, without pictures and PDF. */
export async function measureScale(environment: Environment, say: (line: string) => void): Promise<Row[]> {
  const results: BuildResult[] = [];
  for (const size of SIZES) {
    say(`Sestavuji ${size.measures} opatření a ${size.indicators} ukazatelů`);
    const folders = await writeSyntheticReport(environment, join(benchFolder, 'zprava'), size);
    results.push(
      await build({
        ...settings(environment),
        DATA_DIR: folders.dataDir,
        CONTENT_DIR: folders.contentDir,
        OUT_DIR: largestSite,
        IMAGES: 'ne',
      }),
    );
  }
  const [, middle, large] = results as [BuildResult, BuildResult, BuildResult];
  return [
    ...SIZES.flatMap(({ measures, indicators }, i): Row[] => {
      const isLargest = i === SIZES.length - 1;
      const { ms, memory } = results[i]!;
      const size = {
        cs: `${measures} opatření, ${indicators} ukazatelů`,
        en: `${measures} measures, ${indicators} indicators`,
      };
      return [
        {
          name: `Sestavení: ${size.cs}`,
          english: `build of ${size.en} (no images, no PDF)`,
          unit: 'ms',
          measured: ms,
          budget: isLargest ? TIMES.largeBuild : null,
        },
        {
          name: `Sestavení: ${size.cs}: paměť`,
          english: `build of ${size.en}: memory`,
          unit: 'bytes',
          measured: memory,
          budget: isLargest ? LARGE_BUILD_MEMORY : null,
        },
      ];
    }),
    {
      name: 'Sestavení: desetkrát větší zpráva trvá … déle',
      english: 'a report ten times as large takes … times as long',
      unit: 'number',
      measured: large.ms / middle.ms,
      budget: GROWTH,
    },
  ];
}

/** The settings that the site is built with. */
function settings({ siteUrl, basePath, dataDir, contentDir }: Environment): Record<string, string> {
  return { SITE_URL: siteUrl, BASE_PATH: basePath, DATA_DIR: dataDir, CONTENT_DIR: contentDir };
}

/** Builds in a process of its own, as people do. */
async function build(env: Record<string, string>): Promise<BuildResult> {
  const args = ['scripts/build.ts', ...(env['IMAGES'] === 'ne' ? ['--no-pdf'] : [])];
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: projectFolder, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let memory: number | null = null;
  const timer = setInterval(() => (memory = larger(memory, memoryOf(child.pid!))), MEMORY_EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new CommandError(`Sestavení pro měření se nepovedlo.\n${output.trim()}`);
  return { ms: performance.now() - start, memory };
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/**
 * Memory of a process and of all it started, in bytes; null where there is no `/proc`. What processes share, as those
 * of a browser do, counts once: „Pss“ is the own memory of a process and its part of the shared one.
 */
function memoryOf(pid: number): number | null {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // Processes come and go while they are counted.
      return '';
    }
  };
  const pids = (() => {
    try {
      return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    } catch {
      return [];
    }
  })();
  if (pids.length === 0) return null;
  const parents = new Map(pids.map((id) => [id, / \(.*\) \S (\d+)/s.exec(` ${read(`/proc/${id}/stat`)}`)?.[1]]));
  const family = new Set([String(pid)]);
  // A child may stand before its parent in the list.
  for (let grows = true; grows;) {
    const found = pids.filter((id) => !family.has(id) && family.has(parents.get(id) ?? ''));
    for (const id of found) family.add(id);
    grows = found.length > 0;
  }
  const kilobytes = [...family].map((id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size * 1024, 0);
}

/** The hash of each file of a folder, by its path. */
async function hashes(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files) {
    found.set(
      file.slice(folder.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return found;
}
