/** Builds the whole site from data and words; the previous one stays until the new one stands. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../../src/check/problem.ts';
import type { Report } from '../../src/schemas/report.ts';
import type { Environment } from '../../src/site/readEnvironment.ts';
import type { BuildStep } from './buildStep.ts';
import { closeStaging, openStaging, publishStaging, recoverPublished } from './publishFolder.ts';
import { CommandError } from './runCommand.ts';
import { counted, kilobytes, seconds, size } from './wording.ts';

/** Everything a build does to the world around it, so that tests can take its place. */
export interface BuildEffects {
  readReport: (folders: { dataDir: string; contentDir: string }) => Promise<{
    report: Report | null;
    problems: Problem[];
    warnings: Problem[];
  }>;
  prepareFonts: () => Promise<{ webFontSize: number }>;
  buildPages: (outDir: string) => Promise<void>;
  /** Steps of one group do not need each other's files and run side by side. */
  steps: readonly (readonly BuildStep[])[];
  log: (line: string) => void;
}

/**
 * @throws CommandError with everything an editor must mend; `environment.outDir` is then as it was
 */
export async function buildSite(environment: Environment, effects: BuildEffects): Promise<void> {
  const { outDir } = environment;
  const start = performance.now();
  /** Does a piece of work and says how long it took. */
  const timed = async <Result>(name: string, work: () => Promise<Result>, say: (result: Result) => string | null) => {
    const began = performance.now();
    const result = await work();
    const words = say(result);
    if (words !== null) effects.log(`  ${name}: ${words} (${seconds(performance.now() - began)})`);
    return result;
  };

  await recoverPublished(outDir);
  effects.log('Sestavuji web');
  const report = await timed(
    'Data a texty',
    () => checkedReport(environment, effects),
    () => 'v pořádku',
  );
  await timed('Písmo', effects.prepareFonts, ({ webFontSize }) => kilobytes(webFontSize));

  const siteDir = await openStaging(outDir);
  let published: ReturnType<typeof measure>;
  try {
    await timed(
      'Stránky',
      async () => {
        await effects.buildPages(siteDir);
        return measure(siteDir);
      },
      ({ pages, bytes }) => `${counted(pages, ['stránka', 'stránky', 'stránek'])}, ${size(bytes)}`,
    );
    for (const group of effects.steps) {
      const running = group.map((step) =>
        timed(
          step.name,
          () => step.run({ siteDir, environment, report }),
          (result) => result,
        ),
      );
      // The staging folder may not be thrown away while a step still writes into it.
      await Promise.allSettled(running);
      await Promise.all(running);
    }
    await publishStaging(outDir);
    // Counted while the previous site is thrown away.
    published = measure(outDir);
  } finally {
    await closeStaging(outDir);
  }
  const { files, bytes } = await published;
  effects.log(
    `Hotovo: ${counted(files, ['soubor', 'soubory', 'souborů'])}, ${size(bytes)} (${seconds(performance.now() - start)})`,
  );
}

async function checkedReport({ dataDir, contentDir }: Environment, effects: BuildEffects): Promise<Report> {
  const { report, problems, warnings } = await effects.readReport({ dataDir, contentDir });
  for (const warning of warnings) effects.log(`Upozornění: ${formatProblem(warning)}`);
  if (report !== null && problems.length === 0) return report;
  const count = counted(problems.length, ['chyba', 'chyby', 'chyb']);
  throw new CommandError(
    `${problems.map(formatProblem).join('\n\n')}\n\n${count} v datech nebo textech. Web zůstal, jak byl; opravte soubory a spusťte příkaz znovu.`,
  );
}

async function measure(folder: string): Promise<{ files: number; pages: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return {
    files: files.length,
    pages: files.filter((file) => file.name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}
