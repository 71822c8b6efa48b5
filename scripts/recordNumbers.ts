/** Writes numbers that are published for the first time into the book of published numbers: `npm run record`. */
import { readReport } from '../src/check/readReport.ts';
import { readEnvironment } from '../src/site/readEnvironment.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { recordNumbers } from './lib/recordNumbers.ts';
import { runCommand } from './lib/runCommand.ts';

await runCommand(async () => {
  await recordNumbers(readEnvironment(process.env, projectFolder), { readReport, log: console.log });
});
