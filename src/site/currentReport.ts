/** The report that pages are made of: read and checked once in a build, anew for each request in dev. */
import type { Report } from '../schemas/report.ts';
import type { Problem } from '../check/problem.ts';
import { formatProblem } from '../check/problem.ts';
import { readReport } from '../check/readReport.ts';
import { contentDir, dataDir } from './environment.ts';

let reading: ReturnType<typeof readReport> | null = null;

/** Forgets what was read, so that the next `getReport` reads the files again. Used by the live preview. */
export function forgetReport(): void {
  reading = null;
}

/** The problems that keep the report from being built; none for a good report. */
export async function reportProblems(): Promise<Problem[]> {
  reading ??= readReport({ dataDir, contentDir });
  return (await reading).problems;
}

/** The checked report. Throws with all problems, in Czech, when there are any. */
export async function getReport(): Promise<Report> {
  reading ??= readReport({ dataDir, contentDir });
  const { report, problems } = await reading;
  if (report === null || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n\n'));
  return report;
}
