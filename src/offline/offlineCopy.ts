/** What the copy of the story for times without a network consists of: the build, pages and browsers agree on it. */

/** The program that looks after the copy, in the site's root: it may look after nothing that lies above it. */
export const OFFLINE_PROGRAM = 'sw.js';

/** The copy as the program in the browser knows it; all paths with the base path. */
export interface OfflineCopy {
  /** Name of the cache of this very copy: the family's name and a hash of all files. */
  cache: string;
  /** With what the names of all copies of this site begin. */
  family: string;
  /** The page that is read without a network. */
  story: string;
  /** The page shown in the place of all others. */
  notice: string;
  /** The folder whose files never change. */
  lasting: string;
  /** Beginnings of paths that are left alone. */
  never: readonly string[];
  /** All files of the copy, each with the hash its content must have, as `integrity` takes it. */
  files: readonly (readonly [path: string, integrity: string])[];
}
