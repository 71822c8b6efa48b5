/** Gives the palette to style sheets: one source of colours for CSS, charts and images. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderFrameTokens, renderTokens } from '../design/renderTokens.ts';

/**
 * The style sheets by the names they are imported under. A resolved name ends in `.css` and has no query, so that
 * every step of the bundler takes it for a style sheet.
 */
const SHEETS: Readonly<Record<string, { resolved: string; render: (count: number) => string }>> = {
  'virtual:tokens.css': { resolved: '/@tokens/tokens.css', render: renderTokens },
  'virtual:frame-tokens.css': { resolved: '/@tokens/frame-tokens.css', render: renderFrameTokens },
};

/** Colours shown while the priorities cannot be read: the data check says what is wrong with them. */
const FALLBACK_COUNT = 5;

/** How many priorities (2–9) the text of `priorities.json` holds; five for any text it cannot read. */
export function countPriorities(json: string): number {
  try {
    const { priorities } = JSON.parse(json) as { priorities?: unknown };
    const count = Array.isArray(priorities) ? priorities.length : 0;
    return count >= 2 && count <= 9 ? count : FALLBACK_COUNT;
  } catch {
    return FALLBACK_COUNT;
  }
}

/**
 * Provides the style sheets `virtual:tokens.css` and `virtual:frame-tokens.css`: the palette for as many priorities as
 * the report has. A layout imports one beside its own styles; it ends in the same hashed file, so a strict policy
 * holds. The live preview follows changes of the priorities.
 *
 * @param dataDir absolute path of the folder with `priorities.json`
 */
export function tokens(dataDir: string): AstroIntegration {
  const file = join(dataDir, 'priorities.json');
  return {
    name: 'tokens',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'tokens',
                resolveId: (id: string) => SHEETS[id]?.resolved,
                async load(id: string) {
                  const sheet = Object.values(SHEETS).find(({ resolved }) => resolved === id);
                  return sheet?.render(countPriorities(await readFile(file, 'utf8').catch(() => '')));
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(file);
        server.watcher.on('change', (changed) => {
          if (resolve(changed) !== resolve(file)) return;
          // Pages keep the styles they gathered, so it is not enough to forget the style sheet itself.
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
