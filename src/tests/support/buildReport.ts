/** Builds a report as `npm run build` does, and looks at what came of it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../../scripts/lib/projectFolder.ts';

/** How a build ended. */
export interface Built {
  code: number | null;
  /** All that it wrote, both outputs. */
  output: string;
}

/**
 * Runs the build.
 *
 * @param env settings besides those of this process: `DATA_DIR`, `CONTENT_DIR`, `OUT_DIR`, a time zone…
 * @param args options of the build: `--no-pdf`
 * @param folder the project's folder, or a copy of it
 */
export function buildReport(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  folder: string = projectFolder,
): Promise<Built> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The files of a folder, each by its path with a hash of its bytes; none where there is no folder. */
export async function hashesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const hashes = new Map<string, string>();
  for (const path of paths) {
    hashes.set(
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    );
  }
  return hashes;
}
