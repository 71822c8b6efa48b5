import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/site/readEnvironment.ts';
import { fixtureReport } from '../../src/report/testing/fixtureReport.ts';
import { printReport } from './printReport.ts';

const report = await fixtureReport();
let siteDir: string;
let chromiumPath: string | undefined;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'print-report-'));
  await mkdir(join(siteDir, 'cile'));
  chromiumPath = process.env['CHROMIUM_PATH'];
});

afterEach(async () => {
  if (chromiumPath === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = chromiumPath;
  await rm(siteDir, { recursive: true });
});

const context = (pdf: 'ano' | 'ne') => ({ siteDir, environment: readEnvironment({ PDF: pdf }, siteDir), report });

describe('printReport', () => {
  test('without a PDF makes nothing', async () => {
    expect(await printReport(context('ne'))).toBeNull();
    expect((await readdir(siteDir)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  test('without a browser says how to get one and how to do without', async () => {
    process.env['CHROMIUM_PATH'] = join(siteDir, 'neni');
    await expect(printReport(context('ano'))).rejects.toThrow(/CHROMIUM_PATH[\s\S]*npm run build -- --no-pdf/);
  });
});
