/** A copy of a report in a folder of its own, to be damaged and mended again. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readReport, type ReadReport } from '../../check/readReport.ts';

/** The files of a report by their paths: `data/goals.json`. */
export type Files = ReadonlyMap<string, Buffer>;

export interface ReportFolder {
  files: Files;
  dataDir: string;
  contentDir: string;
  /** Reads the report with some files changed, null standing for one that is taken away; puts them right afterwards. */
  readWith: (changes: ReadonlyMap<string, Buffer | null>) => Promise<ReadReport>;
  /** Changes files for good: later readings and mendings start from here. */
  change: (changes: ReadonlyMap<string, Buffer | null>) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Copies a report, which lies in the folders `data` and `content` of another.
 *
 * @param target folder for the copy, emptied first; without it a temporary one
 */
export async function copyReport(source: string, target?: string): Promise<ReportFolder> {
  const root = target ?? (await mkdtemp(join(tmpdir(), 'poskozena-zprava-')));
  await rm(root, { recursive: true, force: true });
  for (const name of ['data', 'content']) await cp(join(source, name), join(root, name), { recursive: true });
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(path, await readFile(join(root, path)));

  const write = async (path: string, bytes: Buffer | null) => {
    if (bytes === null) return rm(join(root, path), { force: true });
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  };
  const folders = { dataDir: join(root, 'data'), contentDir: join(root, 'content') };
  return {
    files,
    ...folders,
    change: async (changes) => {
      for (const [path, bytes] of changes) {
        await write(path, bytes);
        if (bytes === null) files.delete(path);
        else files.set(path, bytes);
      }
    },
    readWith: async (changes) => {
      for (const [path, bytes] of changes) await write(path, bytes);
      try {
        return await readReport(folders);
      } finally {
        for (const path of changes.keys()) await write(path, files.get(path) ?? null);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
