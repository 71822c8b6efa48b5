import { basename, resolve } from 'node:path';
import type { Report } from '../schemas/report.ts';
import { assembleReport } from './assembleReport.ts';
import { crossRules } from './crossRules/crossRules.ts';
import { figureProblems } from './figureProblems.ts';
import type { Findings, Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import { readDraft } from './readDraft.ts';

/** Where the report is. Relative paths start in the current folder. */
export interface ReportFolders {
  dataDir: string;
  contentDir: string;
}

/** What reading a report gives. The report is null when there is any problem; warnings do not matter. */
export interface ReadReport {
  report: Report | null;
  problems: Problem[];
  warnings: Problem[];
  /** How many files were read. */
  files: number;
}

/**
 * Reads and checks a whole report from disk. Names every problem in one run, in the order of files and
 * lines. Throws only on errors of the program, never because of what the files hold.
 */
export async function readReport({ dataDir, contentDir }: ReportFolders): Promise<ReadReport> {
  const findings: Findings = { problems: [], warnings: [] };
  const [data, content] = [dataDir, contentDir].map((folder) => {
    const path = resolve(folder);
    return { path, name: basename(path) };
  });
  if (data === undefined || content === undefined) throw new Error('invalid folders');
  const { draft, files } = await readDraft(data, content, findings);
  crossRules(draft, findings);
  // Figures are joined with their data last: only a whole report can be drawn.
  const report = findings.problems.length > 0 ? null : assembleReport(draft);
  if (report !== null) findings.problems.push(...figureProblems(report, draft.figures));
  const problems = sortProblems(findings.problems);
  return {
    report: problems.length > 0 ? null : report,
    problems,
    warnings: sortProblems(findings.warnings),
    files,
  };
}
