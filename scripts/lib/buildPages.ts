/** Runs Astro without its chatter. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { projectFolder } from './projectFolder.ts';
import { CommandError } from './runCommand.ts';

/** What the process that builds the pages says when it could not: words for an editor, a trace for a developer. */
export interface PagesFailure {
  message: string;
  stack: string;
}

/**
 * V8 lets garbage pile up while the machine has memory to spare; thirteen thousand pages would take three gigabytes
 * that other programs may want. So much per cent of what is in use may be added before it cleans up.
 */
const HEAP_GROWTH = 30;

/**
 * Builds all pages, in a process of its own: its memory is free again when the pages stand.
 *
 * @param outDir absolute path of an empty folder
 * @throws CommandError with the places and the reasons of the failure
 */
export async function buildPages(outDir: string): Promise<void> {
  const child = fork(join(import.meta.dirname, 'pagesProcess.ts'), [outDir], {
    execArgv: [`--heap-growing-percent=${HEAP_GROWTH}`],
  });
  let failure: PagesFailure | null = null;
  child.on('message', (message) => {
    failure = message as PagesFailure;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return;
  const { message, stack } = failure ?? {
    message: `Stránky se nepodařilo sestavit: program skončil nečekaně (${signal ?? code}). Možná došla paměť; zavřete jiné programy a zkuste to znovu.`,
    stack: '',
  };
  throw new CommandError(message, { cause: stack });
}

/** Runs Astro in this process; throws as Astro does. */
export async function runAstro(outDir: string): Promise<void> {
  // A shell that works on something else may say `development`, and pages would be those of the live preview.
  process.env['NODE_ENV'] = 'production';
  // Astro would take these for its own `import.meta.env`.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  // Loaded late: reading data must not wait for Astro.
  const { build } = await import('astro');
  await build({ root: projectFolder, outDir, logLevel: 'silent' });
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
