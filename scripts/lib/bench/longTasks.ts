/** What scripts add to the time in which a page cannot answer its reader. */

/** Of a task, only what is over this many milliseconds counts as blocking (web.dev, Total Blocking Time). */
const UNNOTICED_MS = 50;

/** A task of the main thread as Lighthouse lists it (`long-tasks`). */
export interface LongTask {
  /** Of a script that ran in it; where none did, of the page it was done for, or `Unattributable`. */
  url: string;
  /** Milliseconds. */
  duration: number;
}

/**
 * The blocking time of the tasks that ran scripts of the site. The same page without scripts would do all other tasks
 * too; measuring it in another run would tell the moods of the machine instead.
 *
 * @returns milliseconds
 */
export function blockingByScripts(tasks: readonly LongTask[]): number {
  return tasks
    .filter(({ url }) => /\.js(?:[?#]|$)/.test(url))
    .reduce((sum, { duration }) => sum + Math.max(0, duration - UNNOTICED_MS), 0);
}
