import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getLicences, groupByLicence, type LockFile } from './dependencies.ts';

const project = resolve(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(project, path), 'utf8')) as unknown;
const groups = await getLicences();

/** Licences that let us build with a package and give readers what comes of it. A new one is read first. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  // Tools of the build, unchanged, none of them in what readers get: sharp's libvips, lightningcss.
  'LGPL-3.0-or-later',
  'MPL-2.0',
]);

describe('groupByLicence', () => {
  const lock: LockFile = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/@x/a': { version: '3.0.0', license: '(MIT AND Zlib)' },
      'node_modules/b/node_modules/a': { version: '0.9.0', license: 'MIT' },
      'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    },
  };

  test('joins versions, leaves tools of developers out, puts the largest group first', () => {
    expect(groupByLicence(lock)).toEqual([
      {
        licence: 'MIT',
        packages: [
          { name: 'a', versions: ['1.0.0', '0.9.0'] },
          { name: 'b', versions: ['2.0.0'] },
        ],
      },
      { licence: 'MIT AND Zlib', packages: [{ name: '@x/a', versions: ['3.0.0'] }] },
    ]);
  });
  test('refuses a package without a licence', () => {
    expect(() => groupByLicence({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toThrow(
      'invalid package, no licence: node_modules/a',
    );
  });
});

describe('the packages of this project', () => {
  test('name every package that it depends on', () => {
    const names = new Set(groups.flatMap(({ packages }) => packages.map(({ name }) => name)));
    const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  });
  test.each(groups.map(({ licence }) => licence))('%s is a licence that we may use', (licence) => {
    expect(licence.split(/ (?:AND|OR) |[()]/).filter((id) => id !== '' && !ALLOWED.has(id))).toEqual([]);
  });
  test('say in their own files what the lock file says of them', () => {
    const { packages } = read('package-lock.json') as LockFile;
    const installed = Object.entries(packages).filter(
      ([path, { dev = false }]) => path !== '' && !dev && existsSync(join(project, path, 'package.json')),
    );
    expect(installed.length).toBeGreaterThan(200);
    const own = (path: string) => {
      const { license } = read(`${path}/package.json`) as { license?: string | { type: string } };
      return typeof license === 'object' ? license.type : license;
    };
    expect(installed.filter(([path, { license }]) => own(path) !== license).map(([path]) => path)).toEqual([]);
  });
});
