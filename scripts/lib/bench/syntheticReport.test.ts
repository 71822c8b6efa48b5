import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReport } from '../../../src/check/readReport.ts';
import { projectFolder } from '../projectFolder.ts';
import { randomNumbers, writeSyntheticReport } from './syntheticReport.ts';

let folder: string;
const from = { dataDir: join(projectFolder, 'data'), contentDir: join(projectFolder, 'content') };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'velka-zprava-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a made-up report passes every check, has the wanted size and is the same each time', async () => {
  const size = { measures: 300, indicators: 40 };
  const made = [];
  for (const name of ['a', 'b'])
    made.push(await readReport(await writeSyntheticReport(from, join(folder, name), size)));
  expect(made[0]!.problems).toEqual([]);
  expect(made[0]!.report!.measures).toHaveLength(300);
  expect(made[0]!.report!.indicators).toHaveLength(40);
  expect(made[0]!.report!.measures.map(({ type }) => type)).toContain('cross-cutting');
  expect(made[1]!.report!.measures).toEqual(made[0]!.report!.measures);
  expect(made[1]!.report!.indicators).toEqual(made[0]!.report!.indicators);
});

test('made-up numbers are spread evenly from 0 to 1', () => {
  const random = randomNumbers(7);
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
