import { resolve } from 'node:path';
import type { Report } from '../../schemas/report.ts';
import { readReport } from '../../check/readReport.ts';

const folder = resolve(import.meta.dirname, '../../tests/fixtures/mala-zprava');

/** The small report of an invented region that the tests build, read and checked. */
export async function fixtureReport(): Promise<Report> {
  const { report, problems } = await readReport({ dataDir: `${folder}/data`, contentDir: `${folder}/content` });
  if (report === null) throw new Error(`The fixture report has problems: ${JSON.stringify(problems, null, 2)}`);
  return report;
}
