import { defineConfig } from 'vitest/config';

// Dates of data are days; a zone of its own would move some of them.
process.env['TZ'] = 'UTC';

/** Unit tests, beside the code they test. They need no build. Run with `--root .` from the project's folder. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/tests/{site,fixtureSite,damage,repeat}/**', 'node_modules/**'],
    environment: 'node',
  },
});
