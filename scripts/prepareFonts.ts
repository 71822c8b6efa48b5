/** Cuts the fonts of the site, without building it: `npm run fonts`. */
import { prepareFonts } from './lib/prepareFonts.ts';
import { projectFolder } from './lib/projectFolder.ts';
import { runCommand } from './lib/runCommand.ts';
import { kilobytes } from './lib/wording.ts';

await runCommand(async () => {
  const { webFontSize, cached } = await prepareFonts(projectFolder);
  console.log(`Písmo: ${kilobytes(webFontSize)}${cached ? ', beze změny' : ''}`);
});
