/** What the site is built from: the packages of the production tree in the lock file, by their licences. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of `package-lock.json` that is read: path in the project → package. */
export interface LockFile {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

/** A package with all its versions in the tree, in the order of the lock file. */
export interface Dependency {
  name: string;
  versions: string[];
}

/** Packages under one licence, `licence` as SPDX writes it: `MIT`, `Apache-2.0 AND MIT`. */
export interface LicenceGroup {
  licence: string;
  packages: Dependency[];
}

/**
 * The packages that the build or the readers get something from, the largest group first. The lock file names those of all
 * platforms, so the list is the same wherever it is made. Throws on a package that states no licence.
 */
export function groupByLicence({ packages }: LockFile): LicenceGroup[] {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const [path, { version = '', license, dev = false }] of Object.entries(packages)) {
    if (path === '' || dev) continue;
    if (license === undefined) throw new Error(`invalid package, no licence: ${path}`);
    const licence = license.replace(/^\((.*)\)$/, '$1');
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const group = groups.get(licence) ?? new Map<string, Set<string>>();
    groups.set(licence, group.set(name, (group.get(name) ?? new Set()).add(version)));
  }
  return [...groups]
    .map(([licence, names]) => ({
      licence,
      packages: [...names].map(([name, versions]) => ({ name, versions: [...versions] })).sort(by(({ name }) => name)),
    }))
    .sort(by(({ licence }) => licence))
    .sort((a, b) => b.packages.length - a.packages.length);
}

/** Order of code units: the same with every collation. */
const by =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? -1 : 1;

/** The packages of this project; commands run in its folder. */
export async function getLicences(): Promise<LicenceGroup[]> {
  return groupByLicence(JSON.parse(await readFile(join(process.cwd(), 'package-lock.json'), 'utf8')) as LockFile);
}
