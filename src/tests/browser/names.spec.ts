import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/lib/startServer.ts';
import { fixtureSite } from '../../../scripts/lib/testKinds.ts';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { readEnvironment } from '../../site/readEnvironment.ts';
import { test } from './visitor.ts';

/**
 * What assistive technology is told: roles, names, states, in their order. The report of the fixture stands still,
 * while the words and numbers of the real one change every day.
 */
const { outDir, basePath } = readEnvironment(fixtureSite, join(import.meta.dirname, '../../..'));
const PAGES = {
  pribeh: '',
  opatreni: 'opatreni/',
  'jedno-opatreni': 'opatreni/i/',
  ukazatel: 'ukazatele/bez-domova/',
  priorita: 'priority/domov/',
  graf: 'grafy/ukazatele/',
  galerie: 'grafy/',
};

test.describe('names and roles', () => {
  test.skip(!existsSync(join(outDir, 'index.html')), 'The fixture is not built: npm test -- --only fixture-build');

  let server: RunningServer;
  test.beforeAll(async () => {
    server = await startServer({ dir: outDir, port: 0, base: basePath });
  });
  test.afterAll(() => server.close());

  for (const [name, path] of Object.entries(PAGES)) {
    test(`of /${path} are told as they were`, async ({ visitor: page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(server.address + path);
      await whenLive(page);
      const told = await page.locator('body').ariaSnapshot();
      // How large the PDF is changes with every touch of the sheet for paper, and says nothing of names.
      const still = told.replace(/[\d,]+\s[kM]B(?=\)")/gu, '… kB');
      expect(`${still}\n`).toMatchSnapshot(`${name}.yml`);
    });
  }
});
