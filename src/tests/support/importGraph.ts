/** Who imports whom, read from the import lines of the source files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

/** One import of a file. */
export interface ImportLine {
  /** The importing file from the project's folder: `src/charts/bars.ts`. */
  from: string;
  /** The imported file from the project's folder, or the name of a package: `src/format/number.ts`, `zod`, `node:path`. */
  to: string;
  /** Whether the imported thing is a file of the project. */
  internal: boolean;
  /** Whether only types are taken, which leave no trace in the program. */
  typeOnly: boolean;
}

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`; group 1 is what is taken, 2 to 4 the name. */
const IMPORT =
  /^\s*(?:import|export)\s+([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports written in a source text. */
export function parseImports(source: string): { specifier: string; typeOnly: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([, taken = '', from, bare, dynamic]) => ({
    specifier: from ?? bare ?? dynamic ?? '',
    typeOnly: taken.startsWith('type ') || (/^\{[^}]*\}$/.test(taken) && /^\{(\s*type [^,}]+,?)+\s*\}$/.test(taken)),
  }));
}

/**
 * All imports of the files below the given folders.
 *
 * @param project absolute path of the project
 * @param folders from there: `['src', 'scripts']`
 */
export function readImports(project: string, folders: readonly string[]): ImportLine[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|js|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.flatMap((file) => {
    const from = relative(project, file).replaceAll('\\', '/');
    return parseImports(readFileSync(file, 'utf8')).map(({ specifier, typeOnly }) => {
      const internal = specifier.startsWith('.');
      const target = relative(project, resolve(dirname(file), specifier.replace(/\?.*/, ''))).replaceAll('\\', '/');
      return { from, to: internal ? posix.normalize(target) : specifier, internal, typeOnly };
    });
  });
}

/** A path through a graph that comes back to where it began; null when there is none. */
export function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const finished = new Set<string>();
  const visit = (node: string, path: string[]): string[] | null => {
    const start = path.indexOf(node);
    if (start >= 0) return [...path.slice(start), node];
    if (finished.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    finished.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}

/** The graph of pairs. */
export function graphOf(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}
