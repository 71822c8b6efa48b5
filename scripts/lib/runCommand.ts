/** What every command does around its work: settings of the process, and errors as sentences instead of stack traces. */
import { EnvironmentError } from '../../src/site/readEnvironment.ts';
import { projectFolder } from './projectFolder.ts';

/** A failure whose message says in Czech what happened and what to do; shown as it is. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/**
 * Runs a command and ends the process: 0 when `work` went well, 1 after any error.
 * `DEBUG=1` adds the stack trace for developers.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Dates of data are days, not moments; one zone everywhere keeps two builds equal.
  process.env['TZ'] = 'UTC';
  // Relative paths in settings count from the project, wherever the command was called.
  process.chdir(projectFolder);
  // Asked for now: libraries set it later for purposes of their own.
  const isDebugged = Boolean(process.env['DEBUG']);
  try {
    await work();
  } catch (error) {
    console.error(`\n${describeError(error)}`);
    if (isDebugged && error instanceof Error) console.error(error.stack);
    process.exitCode = 1;
  }
}

/** The words in which an error is shown to the person who ran a command. */
export function describeError(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof EnvironmentError) return `Nastavení je potřeba opravit:\n${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  return `Nečekaná chyba: ${message}\nPodrobnosti pro vývojáře ukáže stejný příkaz s DEBUG=1.`;
}
