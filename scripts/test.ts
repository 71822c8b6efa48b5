/**
 * Runs everything that must be green: `npm test`. `npm test -- --only unit,browser` runs a part of it.
 * The last line counts the tests: `1234 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { projectFolder } from './lib/projectFolder.ts';
import { CommandError, runCommand } from './lib/runCommand.ts';
import { chooseKinds, countText, runTests, type ProgramResult } from './lib/runTests.ts';
import { reportsFolder, testKinds, type TestKind } from './lib/testKinds.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const kinds = chooseKinds(testKinds, values.only);
  if (!kinds) throw new CommandError(`Volba --only zná tyto části: ${testKinds.map(({ id }) => id).join(', ')}.`);
  // Counts of an earlier run must not pass for those of this one.
  await rm(reportsFolder, { recursive: true, force: true });
  await mkdir(reportsFolder, { recursive: true });
  const count = await runTests(kinds, { run: runProgram, log: console.log });
  console.log(countText(count));
  if (count.failed > 0) process.exitCode = 1;
});

function runProgram({ args, env }: TestKind): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    // Colours of a terminal would be rubbish in a log.
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: projectFolder, env: { ...process.env, ...colours, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
