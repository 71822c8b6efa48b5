import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.ts';

const { executablePath, args, env } = await findBrowser();

/** Tests in a real browser, over the built site served with its production headers. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../../.build/reports/browser-failures',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  globalSetup: './browser/startSite.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // How long things take says how busy the machine is, not whether they are right.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A loaded machine may miss a frame; what fails twice is broken.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['line'], ['json', { outputFile: '../../.build/reports/browser.json' }]],
  use: {
    // Set by the global setup, which every worker comes after.
    baseURL: process.env['TESTED_SITE'],
    locale: 'cs-CZ',
    timezoneId: 'UTC',
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  },
});
