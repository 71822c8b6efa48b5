import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { formatProblem } from '../problem.ts';
import { readReport, type ReadReport } from '../readReport.ts';
import { smallReport } from './smallReport.ts';

/** Tests reach into JSON of any shape; a slip there fails the test. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** A small report in the making, to be broken before it is written to disk. */
export interface Breakable {
  /** Changes the value of a JSON file. */
  json(path: string, change: (value: Loose) => void): void;
  /** Replaces a piece of a file's text, which must be there. */
  text(path: string, from: string, to: string): void;
  /** Puts a file in, or replaces it. */
  put(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
}

/** Where a report lies while it is being read. */
export interface WrittenReport {
  root: string;
  dataDir: string;
  contentDir: string;
}

const folders = new Set<string>();

afterAll(async () => {
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A new temporary folder with the small report in it; removed after the tests of the file. */
async function writtenReport(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'zprava-'));
  folders.add(root);
  for (const [path, content] of Object.entries(smallReport())) await write(root, path, content);
  return root;
}

async function write(root: string, path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content instanceof Uint8Array ? content : textOf(content));
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
}

/** Tests of one file share a folder and put it right again: writing all files anew would be most of their time. */
let shared: Promise<string> | null = null;

/**
 * Reads the small report with a change. `onDisk` may change the folder itself, for errors of the file
 * system; such a test gets a folder of its own.
 */
export async function readBroken(
  breakIt: (report: Breakable) => void,
  onDisk?: (written: WrittenReport) => Promise<void>,
): Promise<ReadReport> {
  const original = smallReport();
  const files: Record<string, unknown> = smallReport();
  breakIt({
    json: (path, change) => change(files[path]),
    text(path, from, to) {
      const before = textOf(files[path]);
      if (!before.includes(from)) throw new Error(`no „${from}“ in ${path}`);
      files[path] = before.replace(from, () => to);
    },
    put: (path, content) => void (files[path] = content),
    remove: (path) => void delete files[path],
  });
  const paths = [...new Set([...Object.keys(original), ...Object.keys(files)])];
  const changed = paths.filter((path) => JSON.stringify(files[path]) !== JSON.stringify(original[path]));

  shared ??= writtenReport();
  const root = onDisk === undefined ? await shared : await writtenReport();
  const set = async (path: string, content: unknown) =>
    content === undefined ? rm(join(root, path)) : write(root, path, content);
  for (const path of changed) await set(path, files[path]);
  const written = { root, dataDir: join(root, 'data'), contentDir: join(root, 'content') };
  await onDisk?.(written);
  const result = await readReport(written);
  if (onDisk === undefined) for (const path of changed) await set(path, original[path]);
  return result;
}

/** The problems of a broken report as an editor reads them. */
export async function problemsOf(
  breakIt: (report: Breakable) => void,
  onDisk?: (written: WrittenReport) => Promise<void>,
): Promise<string> {
  const { problems } = await readBroken(breakIt, onDisk);
  return problems.map(formatProblem).join('\n\n');
}

/** The warnings of a changed report. */
export async function warningsOf(breakIt: (report: Breakable) => void): Promise<string> {
  const { warnings } = await readBroken(breakIt);
  return warnings.map(formatProblem).join('\n\n');
}
