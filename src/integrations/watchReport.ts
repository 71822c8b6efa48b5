/** Live preview: an edit of data or words shows at once, wherever their folders lie. */
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Whether a file lies in a folder (not the folder itself); both paths absolute. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
}

/**
 * Watches the folders of the report and reloads the page after every change in them. Astro itself watches
 * only what its modules import: not the data, which are read from disk, nor files that come and go.
 *
 * @param folders absolute paths of the folders with data and words
 */
export function watchReport(folders: readonly string[]): AstroIntegration {
  return {
    name: 'watch-report',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add([...folders]);
        server.watcher.on('all', (event, file) => {
          if (!folders.some((folder) => isInside(folder, file))) return;
          // A file that came or went changes what `import.meta.glob` lists, which only the asking module knows.
          if (event !== 'change')
            for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
