import { expect, type Page } from '@playwright/test';
import { engines } from '../../../scripts/lib/accessibility/engines.ts';
import { onePageOfEachKind } from '../../../scripts/lib/accessibility/pageKinds.ts';
import { commonView, show, unfold, views, type View } from '../../../scripts/lib/accessibility/views.ts';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

/** `ACCESSIBILITY=full` looks at every page in every view. */
const isFull = process.env['ACCESSIBILITY'] === 'full';
const kinds = onePageOfEachKind(pagePaths);

/** What the engines find in an open page, with the view in which they found it. */
async function faultsIn(page: Page, chosen: readonly View[]): Promise<string[]> {
  const faults: string[] = [];
  for (const view of chosen) {
    await show(page, view);
    for (const { findFaults } of engines) {
      faults.push(...(await findFaults(page)).map((fault) => `${view.width} px, ${view.theme}: ${fault}`));
    }
  }
  return faults;
}

for (const path of pagePaths) {
  const chosen = isFull || kinds.includes(path) ? views : [commonView];
  test(`${path} has no fault that the engines know, in ${chosen.length} views`, async ({ visitor: page }) => {
    test.slow();
    await page.goto(`.${path}`);
    await whenLive(page);
    await unfold(page);
    expect(await faultsIn(page, chosen)).toEqual([]);
  });
}

test('the engines see a fault where there is one', async ({ visitor: page }) => {
  await page.goto('./metodika/');
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'), document.createElement('button'));
  });
  await show(page, commonView);
  for (const { findFaults } of engines) expect((await findFaults(page)).length).toBeGreaterThanOrEqual(2);
});
