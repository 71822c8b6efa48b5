import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
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

const context = (pdf: boolean) => ({
  siteDir,
  environment: readEnvironment({}, siteDir),
  report,
  options: { pdf },
});

describe('printReport', () => {
  test('without a PDF takes every link to it out of the pages and leaves the rest as it was', async () => {
    const page =
      '<ul><li><a href="/tisk/">Tisková verze</a></li><li data-pdf-link><a href="/x.pdf">Zpráva (PDF)</a></li></ul>';
    await writeFile(join(siteDir, 'index.html'), page);
    await writeFile(
      join(siteDir, 'cile/index.html'),
      '<p>Viz <span data-pdf-link=""><a href="/x.pdf">PDF</a></span>.</p>',
    );
    expect(await printReport(context(false))).toBeNull();
    expect(await readFile(join(siteDir, 'index.html'), 'utf8')).toBe(
      '<ul><li><a href="/tisk/">Tisková verze</a></li></ul>',
    );
    expect(await readFile(join(siteDir, 'cile/index.html'), 'utf8')).toBe('<p>Viz .</p>');
    expect((await readdir(siteDir)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  test('without a browser says how to get one and how to do without', async () => {
    process.env['CHROMIUM_PATH'] = join(siteDir, 'neni');
    await expect(printReport(context(true))).rejects.toThrow(/CHROMIUM_PATH[\s\S]*npm run build -- --no-pdf/);
  });
});
