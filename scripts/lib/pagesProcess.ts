/** The process that builds the pages; `buildPages` starts it with the folder and is told of a failure. */
import { describeBuildError, runAstro, type PagesFailure } from './buildPages.ts';
import { projectFolder } from './projectFolder.ts';

// Without the build there is nobody to build for.
process.on('disconnect', () => process.exit(1));
try {
  await runAstro(process.argv[2]!);
  process.exit(0);
} catch (error) {
  const failure: PagesFailure = {
    message: describeBuildError(error, projectFolder),
    stack: error instanceof Error ? (error.stack ?? '') : '',
  };
  process.send!(failure, () => process.exit(1));
}
