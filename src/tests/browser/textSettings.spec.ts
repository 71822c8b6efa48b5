import { expect } from '@playwright/test';
import { onePageOfEachKind } from '../../../scripts/lib/accessibility/pageKinds.ts';
import { LARGE_TEXT, LOOSE_TEXT, textFaults } from '../../../scripts/lib/accessibility/textFaults.ts';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

const SETTINGS = [
  { name: 'spacing of WCAG 1.4.12', css: LOOSE_TEXT, widths: [320, 390, 1280] },
  // At 320 px twice the text is half a phone: there the page is enlarged, which reflow.spec.ts looks at.
  { name: 'text twice as large', css: LARGE_TEXT, widths: [640, 1280] },
];

for (const path of onePageOfEachKind(pagePaths)) {
  for (const { name, css, widths } of SETTINGS) {
    test(`${path} loses no text with ${name}`, async ({ visitor: page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`.${path}`);
        await whenLive(page);
        expect(await textFaults(page, ''), `${width} px, before`).toEqual([]);
        expect(await textFaults(page, css), `${width} px`).toEqual([]);
      }
    });
  }
}

test('lost text is seen', async ({ visitor: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./o-projektu/');
  const faults = async (css: string) => (await textFaults(page, css)).map((fault) => fault.replace(/[:0-9].*/, ''));
  expect(await faults('h1 { block-size: 1em; overflow: hidden }')).toContain('cut off');
  expect(await faults('main p { margin-block-end: -2em }')).toContain('one over the other');
  expect(await faults('main p { inline-size: 500px }')).toContain('page ');
});
