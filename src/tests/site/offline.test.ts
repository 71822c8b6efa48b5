import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OFFLINE_PROGRAM, type OfflineCopy } from '../../offline/offlineCopy.ts';
import { environment, fileOf, readFileOf } from '../support/builtSite.ts';

const program = readFileOf(`/${OFFLINE_PROGRAM}`);
const copy = JSON.parse(program.slice(program.indexOf('{'), program.indexOf(';\n'))) as OfflineCopy;

test('the copy for reading offline is exactly what was built, after all steps of the build', () => {
  const differing = copy.files.filter(([path, integrity]) => {
    const file = join(environment.outDir, fileOf(path.slice(environment.basePath.length - 1)));
    return integrity !== `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
  });
  expect(differing).toEqual([]);
  expect(copy.files.map(([path]) => path)).toEqual(expect.arrayContaining([copy.story, copy.notice]));
});

test('the program for reading offline is one whole: browsers take no parts of it from elsewhere', () => {
  expect(program).not.toMatch(/\b(?:import|export)\b/);
});
