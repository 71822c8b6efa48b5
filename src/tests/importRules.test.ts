import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, graphOf, readImports, type ImportLine } from './support/importGraph.ts';

/** What the files of a folder may import. */
interface Rule {
  /** Folders of `src`, besides the own one. */
  folders: readonly string[];
  /** Packages; a name stands for everything below it too. */
  packages: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  format: { folders: [], packages: [] },
  design: { folders: [], packages: [] },
  schemas: { folders: ['format'], packages: ['zod'] },
  report: { folders: ['schemas', 'format'], packages: [] },
  search: { folders: ['format'], packages: ['snowball-stemmers'] },
  pdf: { folders: ['format'], packages: ['@cantoo/pdf-lib', 'node:crypto'] },
  offline: { folders: [], packages: [] },
  charts: { folders: ['format', 'design'], packages: ['d3', '@observablehq/plot', 'linkedom'] },
  figures: { folders: ['charts', 'report', 'format', 'schemas'], packages: [] },
  check: {
    folders: ['schemas', 'format', 'report', 'figures'],
    packages: ['zod', 'csv-parse', 'jsonc-parser', 'satteri', 'yaml', 'node:fs', 'node:path', 'node:url'],
  },
  site: {
    folders: ['check', 'figures', 'report', 'schemas', 'format', 'design', 'charts', 'search'],
    packages: ['node:crypto', 'node:path', 'node:fs', 'astro', 'sharp', 'uqr'],
  },
  integrations: { folders: ['site', 'design', 'offline'], packages: ['astro', 'vite', 'node:fs', 'node:path'] },
  client: { folders: ['format', 'search', 'offline'], packages: [] },
  components: {
    folders: ['site', 'figures', 'report', 'format', 'schemas', 'design', 'client', 'styles'],
    packages: ['astro'],
  },
  layouts: {
    folders: ['components', 'site', 'figures', 'report', 'format', 'schemas', 'design', 'client', 'styles'],
    packages: ['astro'],
  },
  pages: {
    folders: ['layouts', 'components', 'site', 'figures', 'report', 'format', 'schemas', 'design', 'client', 'styles'],
    packages: ['astro'],
  },
  styles: { folders: [], packages: [] },
};

/** `src/middleware.ts`, which Astro looks for there. */
const middleware: Rule = { folders: ['site', 'format'], packages: ['astro'] };
/** Scripts see the site as a reader does: its files, never its components. */
const forbiddenToScripts = ['components', 'layouts', 'pages', 'client', 'tests'];

const project = resolve(import.meta.dirname, '../..');
const imports = readImports(project, ['src', 'scripts']);
const isTest = (file: string) => /\.(test|spec)\.ts$|^src\/tests\/|\/testing\//.test(file);
const code = imports.filter(({ from }) => !isTest(from));

/** `charts` for `src/charts/ascent/x.ts`, null for files of `src` itself and outside of it. */
const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
const isPackage = (name: string, allowed: string) =>
  name === allowed || name.startsWith(`${allowed}/`) || (allowed === 'astro' && name.startsWith('astro:'));
const arrow = ({ from, to }: ImportLine) => `${from} → ${to}`;

function breach(rule: Rule, own: string | null, { to, internal }: ImportLine): boolean {
  if (to.startsWith('virtual:')) return false;
  if (!internal) return !rule.packages.some((allowed) => isPackage(to, allowed));
  const folder = folderOf(to);
  return folder !== null && folder !== own && !rule.folders.includes(folder);
}

describe('imports', () => {
  test.each(Object.entries(rules))('of src/%s go only where they may', (folder, rule) => {
    const lines = code.filter(({ from }) => folderOf(from) === folder);
    const broken = lines.filter((line) => breach(rule, folder, line)).map(arrow);
    const may = [...rule.folders, ...rule.packages].join(', ') || 'nothing';
    expect(broken, `src/${folder} may import: ${may}`).toEqual([]);
  });

  test('of the middleware go only where they may', () => {
    const lines = code.filter(({ from }) => from.startsWith('src/') && folderOf(from) === null);
    expect(lines.filter((line) => breach(middleware, null, line)).map(arrow)).toEqual([]);
  });

  test('of scripts take no component, page or browser code', () => {
    const lines = code.filter(({ from }) => from.startsWith('scripts/'));
    expect(lines.filter(({ to }) => forbiddenToScripts.includes(folderOf(to) ?? '')).map(arrow)).toEqual([]);
  });

  test('of src take nothing from scripts, nor from tests', () => {
    const lines = code.filter(({ from, internal }) => internal && from.startsWith('src/'));
    expect(lines.filter(({ to }) => to.startsWith('scripts/') || isTest(to)).map(arrow)).toEqual([]);
  });

  test('name no file that is ruled by nothing', () => {
    const folders = new Set(code.map(({ from }) => folderOf(from)).filter((folder) => folder !== null));
    expect([...folders].filter((folder) => !(folder in rules))).toEqual([]);
  });

  test('go round in no circle, neither between folders nor between files', () => {
    const internal = code.filter((line) => line.internal);
    const folders = internal.map(({ from, to }) => [folderOf(from), folderOf(to)] as const);
    const pairs = folders.filter((pair): pair is [string, string] => !pair.includes(null) && pair[0] !== pair[1]);
    expect(findCycle(graphOf(pairs))).toBeNull();
    expect(
      findCycle(graphOf(internal.filter(({ typeOnly }) => !typeOnly).map(({ from, to }) => [from, to]))),
    ).toBeNull();
  });

  test('would go round in no circle if all that is allowed were done', () => {
    const allowed = Object.entries(rules).flatMap(([from, { folders }]) => folders.map((to) => [from, to] as const));
    expect(findCycle(graphOf(allowed))).toBeNull();
  });
});
