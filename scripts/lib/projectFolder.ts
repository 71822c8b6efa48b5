import { resolve } from 'node:path';

/** Absolute path of the project's folder. */
export const projectFolder: string = resolve(import.meta.dirname, '../..');
