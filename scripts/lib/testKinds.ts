/** The kinds of tests that `npm test` runs, in this order: quick ones first. */
import { join } from 'node:path';
import { projectFolder } from './projectFolder.ts';
import { readPlaywrightReport, readVitestReport, type TestCount } from './testReports.ts';

/** A kind of tests: a program to run and where it writes how many tests went well. */
export interface TestKind {
  id: string;
  /** What must hold, in Czech. */
  name: string;
  /** Arguments of Node: a program and its own arguments. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** What it looks at, in Czech, where that is a choice. */
  scope?: string;
  /** Reads the counts of a kind that has many tests; the others count as one. */
  readCount?: () => Promise<TestCount>;
}

/** Where the runs write their results, for machines. */
export const reportsFolder: string = join(projectFolder, '.build', 'reports');

const ESLINT = [
  'node_modules/eslint/bin/eslint.js',
  '--config',
  '.config/eslint.config.js',
  '--max-warnings',
  '0',
  '.',
];

const KNIP = [
  'node_modules/knip/bin/knip.js',
  '--config',
  '.config/knip.jsonc',
  '--no-progress',
  // What the configuration excuses must need the excuse.
  '--treat-config-hints-as-errors',
];

/** A site that lives in a folder of somebody else's server: every address must follow. */
export const subpathSite = {
  SITE_URL: 'https://kraj.example',
  BASE_PATH: '/strategie/zprava/',
  OUT_DIR: join(projectFolder, '.build', 'subpath', 'dist'),
};

/** Another region's report, small, with hostile texts: the same code must build it. */
export const fixtureSite = {
  DATA_DIR: 'src/tests/fixtures/mala-zprava/data',
  CONTENT_DIR: 'src/tests/fixtures/mala-zprava/content',
  OUT_DIR: join(projectFolder, '.build', 'fixture', 'dist'),
};

function vitest(id: string, config: string, files: readonly string[] = []): Pick<TestKind, 'args' | 'readCount'> {
  const report = join(reportsFolder, `${id}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return {
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      '.',
      '--config',
      `src/tests/${config}`,
      ...reporters,
      ...files,
    ],
    readCount: () => readVitestReport(report),
  };
}

export const testKinds: readonly TestKind[] = [
  {
    id: 'format',
    name: 'Úprava kódu (Prettier)',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { id: 'lint', name: 'Pravidla kódu (ESLint)', args: ESLINT },
  {
    id: 'types',
    name: 'Typy (TypeScript)',
    args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  },
  { id: 'dead', name: 'Mrtvý kód (Knip)', args: KNIP },
  { id: 'schemas', name: 'Schémata pro editory odpovídají kódu', args: ['scripts/generateSchemas.ts', '--check'] },
  { id: 'data', name: 'Data a texty', args: ['scripts/checkData.ts'] },
  { id: 'unit', name: 'Jednotkové testy', ...vitest('unit', 'vitest.config.ts') },
  { id: 'build', name: 'Sestavení webu', args: ['scripts/build.ts'] },
  {
    id: 'site',
    name: 'Sestavený web: odkazy, HTML, typografie',
    ...vitest('site', 'vitest.site.config.ts', ['src/tests/site/']),
  },
  {
    id: 'subpath-build',
    name: 'Sestavení webu v podsložce cizího serveru',
    args: ['scripts/build.ts', '--no-pdf'],
    env: subpathSite,
  },
  {
    id: 'subpath',
    name: 'Web v podsložce: adresy',
    ...vitest('subpath', 'vitest.site.config.ts', [
      'src/tests/site/links.test.ts',
      'src/tests/site/sitemap.test.ts',
      'src/tests/site/nginx.test.ts',
    ]),
    env: subpathSite,
  },
  {
    id: 'fixture-build',
    name: 'Sestavení zprávy jiného kraje',
    args: ['scripts/build.ts'],
    env: fixtureSite,
  },
  {
    id: 'fixture',
    name: 'Zpráva jiného kraje: odkazy, HTML, nepřátelské texty',
    ...vitest('fixture', 'vitest.site.config.ts', ['src/tests/site/', 'src/tests/fixtureSite/']),
    env: fixtureSite,
  },
  {
    id: 'damage',
    name: 'Poškozené zprávy: srozumitelně odmítnuté, nebo v pořádku',
    scope: 'Soubory obou zpráv poškozené podle pevného losu a dva celé weby z nejpodivnějších zpráv.',
    ...vitest('damage', 'vitest.site.config.ts', ['src/tests/damage/']),
  },
  {
    id: 'repeat',
    name: 'Dvě sestavení jsou do bajtu stejná',
    ...vitest('repeat', 'vitest.site.config.ts', ['src/tests/repeat/']),
  },
  {
    id: 'browser',
    name: 'Testy v prohlížeči',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'src/tests/playwright.config.ts'],
    scope:
      'Přístupnost: každá stránka a rám v jednom pohledu, každý druh stránky ve všech devíti. Celou mřížku změří npm run bench -- --only accessibility.',
    readCount: () => readPlaywrightReport(join(reportsFolder, 'browser.json')),
  },
];
