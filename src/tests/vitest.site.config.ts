import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** Slow checks: of the built site, read as a crawler would, without a browser; of damaged reports and repeated builds. */
export default defineConfig({
  test: {
    include: ['src/tests/{site,fixtureSite,damage,repeat}/**/*.test.ts'],
    environment: 'node',
    // The files share what they read of the site.
    isolate: false,
  },
});
