/**
 * Exchanges the published folder for a finished one. Readers of `dist/` see the old site or the new one, never a
 * half: everything is made in `.build/<number of the process>/` beside it and comes in by a rename.
 */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FINISHED = 'site';
const PREVIOUS = 'previous';

/** The staging folders of all builds of a published folder. They must lie on the same disk, or a rename would copy. */
function stagingRoot(published: string): string {
  return join(dirname(published), '.build');
}

/**
 * An empty folder for this process to build the site in.
 *
 * @param published absolute path of the folder that will be exchanged: `…/dist`
 */
export async function openStaging(published: string): Promise<string> {
  const folder = join(stagingRoot(published), String(process.pid));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, FINISHED), { recursive: true });
  return join(folder, FINISHED);
}

/** Puts what was built in the staging folder of this process in the place of the published folder. */
export async function publishStaging(published: string): Promise<void> {
  const folder = join(stagingRoot(published), String(process.pid));
  const previous = join(folder, PREVIOUS);
  const hadPrevious = await moved(published, previous);
  try {
    await rename(join(folder, FINISHED), published);
  } catch (error) {
    if (hadPrevious) await rename(previous, published);
    throw error;
  }
}

/** Throws away the staging folder of this process, with what it holds. */
export async function closeStaging(published: string): Promise<void> {
  await rm(join(stagingRoot(published), String(process.pid)), { recursive: true, force: true });
}

/**
 * Mends what a killed build left behind: gives the previous site back when the build died between the two renames,
 * and throws staging folders of dead processes away.
 */
export async function recoverPublished(published: string): Promise<void> {
  const root = stagingRoot(published);
  const names = await readdir(root).catch(() => []);
  const dead = names.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && !isRunning(Number(name)));
  for (const name of dead) {
    const folder = join(root, name);
    if (!(await exists(published))) await moved(join(folder, PREVIOUS), published);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renames a folder; false when there is none. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
