/** „Začněte, kde chcete“ and the progress of reading. */
import { expect, type Page } from '@playwright/test';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { scrollTo, settle } from './scrollyPage.ts';
import { test } from './visitor.ts';

const visibleAnswers = (page: Page) =>
  page
    .locator('.start-answer')
    .evaluateAll((answers) => answers.filter((answer) => answer.checkVisibility()).map(({ id }) => id));

const chosenLinks = (page: Page) =>
  page.locator('.start-choices a[aria-current]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function open(page: Page, path = './'): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce', media: 'screen' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('about:blank');
  await page.goto(path);
  await whenLive(page);
  return page.locator('.start-answer').evaluateAll((answers) => answers.map(({ id }) => id));
}

test('one answer is shown at first, for the foundation', async ({ visitor: page }) => {
  const ids = await open(page);
  expect(ids.length).toBeGreaterThan(1);
  expect(await visibleAnswers(page)).toEqual([ids[0]]);
  expect(await chosenLinks(page)).toEqual([`#${ids[0]}`]);
});

test('a choice shows its answer in place, and its address leads back to it', async ({ visitor: page }) => {
  const ids = await open(page);
  await page.locator('.start-choices').scrollIntoViewIfNeeded();
  await settle(page);
  const top = await page.evaluate(() => window.scrollY);
  for (const id of ids.toReversed()) {
    await page.locator(`.start-choices a[href="#${id}"]`).click();
    await settle(page);
    expect(await visibleAnswers(page)).toEqual([id]);
    expect(await chosenLinks(page)).toEqual([`#${id}`]);
    expect(await page.evaluate(() => location.hash)).toBe(`#${id}`);
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
  }
  const last = ids.at(-1) ?? '';
  await open(page, `./#${last}`);
  await settle(page);
  expect(await visibleAnswers(page)).toEqual([last]);
  await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('the choices work by keyboard', async ({ visitor: page }) => {
  const ids = await open(page);
  await page.locator(`.start-choices a[href="#${ids[1]}"]`).press('Enter');
  await settle(page);
  expect(await visibleAnswers(page)).toEqual([ids[1]]);
});

test('an address on the same page shows its answer too', async ({ visitor: page }) => {
  const ids = await open(page);
  await page.evaluate((hash) => location.assign(hash), `#${ids[2]}`);
  await settle(page);
  expect(await visibleAnswers(page)).toEqual([ids[2]]);
  await expect(page.locator(`#${ids[2]}`)).toBeInViewport();
});

test('an answer says what is missing below and shows it', async ({ visitor: page }) => {
  const ids = await open(page);
  for (const [index, id] of ids.entries()) {
    const answer = page.locator(`#${id}`);
    expect(await answer.locator('.start-missing > li').count(), id).toBe(index);
    await expect(answer.locator('svg[data-step]')).toHaveAttribute('data-step', `start-${index + 1}`);
  }
});

test('the small mountain appears with the first chapter, fills and marks the chapter', async ({ visitor: page }) => {
  await open(page);
  const progress = page.locator('.progress');
  await expect(progress).toBeHidden();
  const chapters = await page.locator('.chapter').evaluateAll((found) => found.map(({ id }) => id));
  let before = 0;
  for (const id of chapters) {
    await page.evaluate((chapter) => document.getElementById(chapter)?.scrollIntoView({ behavior: 'instant' }), id);
    await settle(page);
    await expect(progress).toBeVisible();
    const read = await progress.locator('path.is-read').count();
    expect(read, id).toBeGreaterThan(before);
    before = read;
    await expect(progress.locator('a[aria-current]')).toHaveAttribute('href', `#${id}`);
  }
  expect(before).toBe(await progress.locator('path').count());
  await scrollTo(page, 0);
  await expect(progress).toBeHidden();
});

test('the small mountain opens the list of chapters, and a chapter closes it', async ({ visitor: page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector('.chapter')?.scrollIntoView({ behavior: 'instant' }));
  await page.getByRole('button', { name: 'Kapitoly' }).click();
  const list = page.locator('.progress-list');
  await expect(list).toBeVisible();
  const last = await page.locator('.chapter').last().getAttribute('id');
  await list.locator('a').last().click();
  await expect(list).toBeHidden();
  await expect(page.locator(`#${last}-nadpis`)).toBeInViewport();
});
