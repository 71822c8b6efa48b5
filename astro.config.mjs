import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { czechStemmer } from './src/integrations/czechStemmer.ts';
import { serviceWorker } from './src/integrations/serviceWorker.ts';
import { tokens } from './src/integrations/tokens.ts';
import { watchReport } from './src/integrations/watchReport.ts';
import { basePath, contentDir, dataDir, outDir, siteUrl } from './src/site/environment.ts';

// Each report has its own cache: two reports built in turn must never see each other's leftovers.
const report = createHash('sha256').update(`${contentDir}\n${dataDir}`).digest('hex').slice(0, 12);
const cacheDir = `.generated/cache/${report}`;

// Czech quotes and dashes are set by our own typography; Astro's would write English ones.
const processor = satteri({ features: { smartPunctuation: false } });

export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: 'static',
  outDir,
  cacheDir: `${cacheDir}/astro`,
  trailingSlash: 'always',
  // Not 'jsx': it eats the space between inline elements on two lines.
  compressHTML: true,
  // The strict policy of `src/site/headers.ts` allows no inline styles and no data: scripts.
  // Several pages at once: while one is written, others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx(), tokens(dataDir), czechStemmer(), serviceWorker(), watchReport([dataDir, contentDir])],
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    cacheDir: `${cacheDir}/vite`,
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@content': contentDir } },
    server: { fs: { allow: ['.', contentDir, dataDir] } },
  },
});
