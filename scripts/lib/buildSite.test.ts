import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/schemas/report.ts';
import { readEnvironment } from '../../src/site/readEnvironment.ts';
import { buildSite, type BuildEffects } from './buildSite.ts';
import type { BuildStep } from './buildStep.ts';
import { CommandError } from './runCommand.ts';

let folder: string;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  lines = [];
});

afterEach(() => rm(folder, { recursive: true }));

const report = {} as Report;
const problem = {
  file: 'data/goals.json',
  line: 3,
  column: 5,
  found: 'text',
  expected: 'číslo',
  fix: 'Napište číslo.',
};

/** Builds a site of one page, the way `changes` say. */
const build = (text: string, changes: Partial<BuildEffects> = {}) =>
  buildSite(readEnvironment({}, folder), {
    readReport: async () => ({ report, problems: [], warnings: [] }),
    prepareFonts: async () => ({ webFontSize: 20_688 }),
    buildPages: (outDir) => writeFile(join(outDir, 'index.html'), text),
    steps: [],
    log: (line) => lines.push(line),
    ...changes,
  });
const published = () => readFile(join(folder, 'dist/index.html'), 'utf8');
const fails = async () => {
  throw new CommandError('nejde to');
};

describe('buildSite', () => {
  test('publishes the pages and says in Czech what it does', async () => {
    await build('nový');
    expect(await published()).toBe('nový');
    const withoutTimes = lines.map((line) => line.replace(/\d+,\d s/, '… s'));
    expect(withoutTimes).toEqual([
      'Sestavuji web',
      '  Data a texty: v pořádku (… s)',
      '  Písmo: 20,7 kB (… s)',
      '  Stránky: 1 stránka, 0,0 kB (… s)',
      'Hotovo: 1 soubor, 0,0 kB (… s)',
    ]);
  });

  test('groups of steps run in order over the finished pages and their files are published', async () => {
    const step = (name: string): BuildStep => ({
      name,
      run: async ({ siteDir }) => {
        await writeFile(join(siteDir, name), (await readdir(siteDir)).sort().join());
        return 'ano';
      },
    });
    await build('nový', { steps: [[step('a'), step('b')], [step('c')]] });
    expect(await readFile(join(folder, 'dist/c'), 'utf8')).toBe('a,b,index.html');
  });

  test('a failing step waits for its neighbours before everything is thrown away', async () => {
    const done: string[] = [];
    const slow: BuildStep = {
      name: 'Rejstřík',
      run: async ({ siteDir }) => {
        for (let i = 0; i < 20; i++) await writeFile(join(siteDir, `${i}`), '');
        done.push('rejstřík');
        return 'ano';
      },
    };
    await expect(build('nový', { steps: [[{ name: 'Tisk', run: fails }, slow]] })).rejects.toThrow('nejde to');
    expect(done).toEqual(['rejstřík']);
    expect(await readdir(join(folder, '.build'))).toEqual([]);
  });

  test('a step that was not wanted is not mentioned', async () => {
    await build('nový', { steps: [[{ name: 'Tisk', run: async () => null }]] });
    expect(lines.join()).not.toContain('Tisk');
  });

  test.each<[string, Partial<BuildEffects>]>([
    ['broken data', { readReport: async () => ({ report: null, problems: [problem], warnings: [] }) }],
    [
      'a problem that still gives a report',
      { readReport: async () => ({ report, problems: [problem], warnings: [] }) },
    ],
    ['a failure of the fonts', { prepareFonts: fails }],
    ['a failure of the pages', { buildPages: fails }],
    ['a failure of a step', { steps: [[{ name: 'Tisk', run: fails }]] }],
  ])('%s leaves the previous site as it was and nothing behind', async (_, changes) => {
    await build('starý');
    await expect(build('nový', changes)).rejects.toThrow(CommandError);
    expect(await published()).toBe('starý');
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
    expect(await readdir(join(folder, '.build'))).toEqual([]);
  });

  test('broken data are named all at once and no page is begun', async () => {
    const problems = [problem, { ...problem, file: 'data/tools.json', line: null, column: null }];
    let begun = false;
    const attempt = build('nový', {
      readReport: async () => ({ report: null, problems, warnings: [] }),
      buildPages: async () => {
        begun = true;
      },
    });
    await expect(attempt).rejects.toThrowErrorMatchingInlineSnapshot(`
      [CommandError: data/goals.json:3:5
        Nalezeno: text
        Očekává se: číslo
        Náprava: Napište číslo.

      data/tools.json
        Nalezeno: text
        Očekává se: číslo
        Náprava: Napište číslo.

      2 chyby v datech nebo textech. Web zůstal, jak byl; opravte soubory a spusťte příkaz znovu.]
    `);
    expect(begun).toBe(false);
  });

  test('a warning is shown and stops nothing', async () => {
    await build('nový', { readReport: async () => ({ report, problems: [], warnings: [problem] }) });
    expect(lines.join('\n')).toContain('Upozornění: data/goals.json:3:5');
    expect(await published()).toBe('nový');
  });
});
