import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** Checks of the built site: they read `dist/` as a crawler would, without a browser. */
export default defineConfig({
  test: {
    include: ['src/tests/site/**/*.test.ts', 'src/tests/fixtureSite/**/*.test.ts'],
    environment: 'node',
    // The files share what they read of the site.
    isolate: false,
  },
});
