import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSystemMessage, isFileSystemError } from './fileSystemMessage.ts';
import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';
import type { FileToRead } from './readText.ts';

/** What a folder holds: names in alphabetical order, without hidden files and notes for editors (README.md). */
export interface FolderListing {
  files: string[];
  folders: string[];
}

/**
 * Lists a folder. Null, with a problem added, when it cannot be read; an `optional` folder that is not there
 * counts as empty.
 */
export async function listFolder(
  folder: FileToRead,
  findings: Findings,
  { optional = false } = {},
): Promise<FolderListing | null> {
  try {
    const entries = await readdir(folder.path, { withFileTypes: true });
    const seen = entries.filter(({ name }) => !name.startsWith('.') && name !== 'README.md');
    const names = (list: typeof entries) => list.map(({ name }) => name).sort();
    return {
      files: names(seen.filter((entry) => !entry.isDirectory())),
      folders: names(seen.filter((entry) => entry.isDirectory())),
    };
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    if (optional && error.code === 'ENOENT') return { files: [], folders: [] };
    const { found, fix } = fileSystemMessage(error);
    findings.problems.push(problemAt(wholeFile(`${folder.name}/`), found, `složka ${folder.name}/`, fix));
    return null;
  }
}

/** A file or folder inside a folder, with the name that messages give it. */
export function inside(folder: FileToRead, name: string): FileToRead {
  return { path: join(folder.path, name), name: `${folder.name}/${name}` };
}
