import { expect } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

const VIEWS = [
  { name: 'a phone by day', width: 360, height: 740, colorScheme: 'light' },
  { name: 'a phone by night', width: 360, height: 740, colorScheme: 'dark' },
  { name: 'a desk by night', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'a desk by day', width: 1280, height: 900, colorScheme: 'light' },
] as const;

for (const path of pagePaths) {
  test(`${path} has no fault that axe knows, in any size and colour scheme`, async ({ visitor: page }) => {
    test.slow();
    // A change of colours in the middle of a transition would be measured as low contrast.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`.${path}`);
    // The package for Playwright does the same, but opens a page more for every run: four times as slow.
    await page.evaluate(axe.source);
    for (const { name, width, height, colorScheme } of VIEWS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async (tags): Promise<AxeResults['violations']> => {
        // Frames are pages of their own in the list.
        const results = await axe.run({ runOnly: tags, resultTypes: ['violations'], iframes: false });
        return results.violations;
      }, TAGS);
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} on ${name}: ${target.join(' ')} – ${failureSummary}`),
      );
      expect(faults).toEqual([]);
    }
  });
}
