/** Adds what a report publishes for the first time to its book of published numbers, `published.json`. */
import { writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { OptionalFile } from '../../src/check/dataKinds.ts';
import { EDITOR_SCHEMA_FOLDER } from '../../src/check/editorSchemas.ts';
import { formatProblem, type Problem } from '../../src/check/problem.ts';
import { numbersToRecord, publishedName } from '../../src/report/publishedNumbers.ts';
import type { PublishedNumber } from '../../src/schemas/published.ts';
import type { Report } from '../../src/schemas/report.ts';
import type { Environment } from '../../src/site/readEnvironment.ts';
import { projectFolder } from './projectFolder.ts';
import { CommandError } from './runCommand.ts';
import { counted } from './wording.ts';

const BOOK: OptionalFile = 'published.json';

/** What the command does to the world around it, so that tests can take its place. */
export interface RecordEffects {
  readReport: (folders: { dataDir: string; contentDir: string }) => Promise<{
    report: Report | null;
    problems: Problem[];
  }>;
  log: (line: string) => void;
}

/**
 * Reads the report and appends the numbers that its book does not hold yet; says in Czech which ones. A book
 * that knows them all is not touched.
 *
 * @throws CommandError with all problems of the report; nothing is written then
 */
export async function recordNumbers(
  { dataDir, contentDir }: Pick<Environment, 'dataDir' | 'contentDir'>,
  { readReport, log }: RecordEffects,
): Promise<void> {
  const { report, problems } = await readReport({ dataDir, contentDir });
  if (report === null || problems.length > 0) {
    const count = counted(problems.length, ['chyba', 'chyby', 'chyb']);
    throw new CommandError(
      `${problems.map(formatProblem).join('\n\n')}\n\n${count} v datech nebo textech. Nic nebylo zapsáno; opravte soubory a spusťte příkaz znovu.`,
    );
  }
  const added = numbersToRecord(report);
  const name = `${basename(dataDir)}/${BOOK}`;
  if (added.length === 0) {
    log(`Nic nového: všechna čísla už jsou v knize zveřejněných čísel (${name}).`);
    return;
  }
  await writeFile(join(dataDir, BOOK), bookText([...report.published, ...added], dataDir));
  log(`Kniha zveřejněných čísel (${name}), nově ${counted(added.length, ['číslo', 'čísla', 'čísel'])}:`);
  for (const number of added) log(`  ${publishedName(number)}: ${number.value}`);
}

/** The text of the book: JSON as the other data files write it, with the way from `dataDir` to its schema. */
export function bookText(numbers: readonly PublishedNumber[], dataDir: string): string {
  const schema = join(projectFolder, EDITOR_SCHEMA_FOLDER, `${basename(BOOK, '.json')}.schema.json`);
  const $schema = relative(dataDir, schema).replaceAll(sep, '/');
  return `${JSON.stringify({ $schema, numbers }, null, 2)}\n`;
}
