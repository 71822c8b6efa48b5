import { readFile } from 'node:fs/promises';
import { decodeText } from './decodeText.ts';
import { fileSystemMessage, isFileSystemError } from './fileSystemMessage.ts';
import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';

/** A file to read: its real path and the name that messages give it. */
export interface FileToRead {
  path: string;
  /** From the parent of the data or content folder, with forward slashes. */
  name: string;
}

/**
 * Reads a text file. Gives null, with a problem added, when the file is missing, is no file, cannot be
 * opened, is not UTF-8 or is empty. The byte order mark that some editors write first is dropped.
 */
export async function readText(file: FileToRead, findings: Findings): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    const { found, fix } = fileSystemMessage(error);
    findings.problems.push(problemAt(wholeFile(file.name), found, `soubor ${file.name}, který jde přečíst`, fix));
    return null;
  }
  return decodeText(bytes, file.name, findings);
}
