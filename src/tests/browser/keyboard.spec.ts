import { expect } from '@playwright/test';
import { onePageOfEachKind } from '../../../scripts/lib/accessibility/pageKinds.ts';
import { walkByKeyboard } from '../../../scripts/lib/accessibility/walkByKeyboard.ts';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { pagePaths } from '../support/builtSite.ts';
import { test } from './visitor.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

for (const path of onePageOfEachKind(pagePaths)) {
  for (const size of SIZES) {
    test(`${path} is walked through by the keyboard at ${size.width} px`, async ({ visitor: page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.goto(`.${path}`);
      await whenLive(page);
      const { controls, places } = await walkByKeyboard(page);
      const reached = new Set(places.map(({ index }) => index));
      expect(
        controls.filter((_, index) => !reached.has(index)),
        'controls that Tab does not reach',
      ).toEqual([]);
      expect(
        places.filter(({ isMarked }) => !isMarked).map(({ name }) => name),
        'controls whose focus is not seen',
      ).toEqual([]);
      expect(
        places.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
        'focused controls behind something else',
      ).toEqual([]);
      const order = places.map(({ index }) => index).filter((index) => index >= 0);
      expect(order, 'the order of the focus is that of the text').toEqual(order.toSorted((a, b) => a - b));
    });
  }
}

test('the walk sees what is wrong', async ({ visitor: page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./o-projektu/');
  await page.evaluate(() => {
    const [first, second, third] = [...document.querySelectorAll<HTMLElement>('main a')];
    first!.tabIndex = 1;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.bez-obrysu, .bez-obrysu:focus-visible { outline: none; transition: none }');
    document.adoptedStyleSheets.push(sheet);
    second!.className = 'bez-obrysu';
    const cover = document.createElement('div');
    cover.className = 'zakryva';
    sheet.insertRule('.zakryva { position: fixed; inset: 0; background: red }');
    third!.addEventListener('focus', () => document.body.append(cover));
    third!.addEventListener('blur', () => cover.remove());
  });
  const { places } = await walkByKeyboard(page);
  const order = places.map(({ index }) => index);
  expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  expect(places.filter(({ isMarked }) => !isMarked)).not.toEqual([]);
  expect(places.filter(({ isVisible }) => !isVisible)).not.toEqual([]);
});
