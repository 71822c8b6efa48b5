/** Serves the built site on this machine: `npm run serve`, and the end of `npm start`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../src/site/readEnvironment.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { recoverPublished } from './lib/publishFolder.ts';
import { CommandError, runCommand } from './lib/runCommand.ts';
import { startServer } from './lib/startServer.ts';

await runCommand(async () => {
  const { outDir, port, basePath } = readEnvironment(process.env, projectFolder);
  await recoverPublished(outDir);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new CommandError('Web ještě není sestavený. Sestavíte ho a spustíte příkazem: npm start');
  }
  const { address } = await startServer({ dir: outDir, port, base: basePath });
  console.log(`\nWeb běží na adrese ${address}\nUkončíte ho klávesami Ctrl+C.`);
});
