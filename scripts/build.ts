/** Builds everything into `dist/`: `npm run build`, first half of `npm start`. `--no-pdf` leaves the printed report out. */
import { parseArgs } from 'node:util';
import { readReport } from '../src/check/readReport.ts';
import { readEnvironment } from '../src/site/readEnvironment.ts';
import { buildPages } from './lib/buildPages.ts';
import { buildSite } from './lib/buildSite.ts';
import { buildSteps } from './lib/buildSteps.ts';
import { prepareFonts } from './lib/prepareFonts.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { CommandError, runCommand } from './lib/runCommand.ts';

await runCommand(async () => {
  // The pages read the settings for themselves.
  if (!readOptions(process.argv.slice(2)).pdf) process.env['PDF'] = 'ne';
  await buildSite(readEnvironment(process.env, projectFolder), {
    readReport,
    prepareFonts: () => prepareFonts(projectFolder),
    buildPages,
    steps: buildSteps,
    log: console.log,
  });
});

function readOptions(args: string[]): { pdf: boolean } {
  try {
    const { values } = parseArgs({ args, options: { 'no-pdf': { type: 'boolean', default: false } } });
    return { pdf: !values['no-pdf'] };
  } catch {
    throw new CommandError(`Neznámá volba: ${args.join(' ')}. Sestavení zná jen --no-pdf (bez tiskové zprávy).`);
  }
}
