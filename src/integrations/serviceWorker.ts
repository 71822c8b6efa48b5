/** Puts the program that keeps the story offline into the site's root, beside the pages it looks after. */
import type { AstroIntegration } from 'astro';
import { OFFLINE_PROGRAM } from '../offline/offlineCopy.ts';

const SOURCE = 'src/client/offline/serviceWorker.ts';

/**
 * Bundles the program under a name without a hash: browsers ask for it again under the same one. It is complete only
 * with the list of files that the build writes in front of it (`scripts/lib/writeOfflineCopy.ts`).
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'service-worker',
                applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: SOURCE, fileName: OFFLINE_PROGRAM });
                },
              },
            ],
          },
        });
      },
    },
  };
}
