/** Reads how many tests went well from the reports of the test runners. */
import { readFile } from 'node:fs/promises';

export interface TestCount {
  passed: number;
  failed: number;
  /** Tests that had no meaning here: a program is not installed, another report is built. */
  skipped: number;
}

/** The JSON report of Vitest. A missing or broken one counts nothing: the runner did not get that far. */
export async function readVitestReport(file: string): Promise<TestCount> {
  const report = await readJson<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

/** The JSON report of Playwright. */
export async function readPlaywrightReport(file: string): Promise<TestCount> {
  const report = await readJson<{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }>(file);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  // What passed on its second try has passed; only CI gives one.
  return { passed: expected + flaky, failed: unexpected, skipped };
}

async function readJson<Content>(file: string): Promise<Content | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Content;
  } catch {
    return null;
  }
}
