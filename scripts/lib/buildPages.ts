/** Runs Astro without its chatter. */
import { relative } from 'node:path';
import { projectFolder } from './projectFolder.ts';
import { CommandError } from './runCommand.ts';

/**
 * Builds all pages.
 *
 * @param outDir absolute path of an empty folder
 * @throws CommandError with the places and the reasons of the failure
 */
export async function buildPages(outDir: string): Promise<void> {
  // A shell that works on something else may say `development`, and pages would be those of the live preview.
  process.env['NODE_ENV'] = 'production';
  // Astro would take these for its own `import.meta.env`.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  // Loaded late: reading data must not wait for Astro.
  const { build } = await import('astro');
  try {
    await build({ root: projectFolder, outDir, logLevel: 'silent' });
  } catch (error) {
    throw new CommandError(describeBuildError(error, projectFolder), { cause: error });
  }
}

/** The parts of the errors of Astro, Vite and Rolldown that say where and why. */
interface BuildError {
  message?: string;
  hint?: string;
  /** File of a module, or a page. */
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  errors?: BuildError[];
}

/**
 * A failed build in words for the terminal: place, reason, hint; no stack.
 *
 * @param folder absolute path from which files are named
 */
export function describeBuildError(error: unknown, folder: string): string {
  const { errors, ...single } = error as BuildError;
  const causes = errors?.length ? errors : [{ ...single, message: (error as Error).message }];
  return `Stránky se nepodařilo sestavit.\n${causes.map((cause) => describeCause(cause, folder)).join('\n')}`;
}

function describeCause({ message = 'neznámá chyba', hint, id, loc }: BuildError, folder: string): string {
  const file = loc?.file ?? id;
  // Modules of frameworks add a query to the name of the file.
  const name = file && relative(folder, file.replace(/\?.*/, '')).replaceAll('\\', '/');
  // A file that lies elsewhere is named whole.
  const place = [name?.startsWith('..') ? file : name, loc?.line, loc?.column]
    .filter((piece) => piece !== undefined)
    .join(':');
  const reason = message.replace(/\n\s+at .*/gs, '').trim();
  return [place, `  ${reason.replaceAll('\n', '\n  ')}`, hint && `  ${hint}`].filter(Boolean).join('\n');
}
