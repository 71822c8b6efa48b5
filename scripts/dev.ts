/** Live preview for writers: `npm run dev`. */
import { dev } from 'astro';
import { readEnvironment } from '../src/site/readEnvironment.ts';
import { prepareFonts } from './lib/prepareFonts.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { runCommand } from './lib/runCommand.ts';

await runCommand(async () => {
  const { port, basePath } = readEnvironment(process.env, projectFolder);
  await prepareFonts(projectFolder);
  const server = await dev({ root: projectFolder, server: { port }, logLevel: 'error' });
  // Astro takes the next free port by itself.
  console.log(
    `\nŽivý náhled běží na adrese http://localhost:${server.address.port}${basePath}\nUkončíte ho klávesami Ctrl+C.`,
  );
});
