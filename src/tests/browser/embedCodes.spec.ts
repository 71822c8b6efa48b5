import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { codeOf, framesOf, test as hostTest } from './hostSite.ts';

const PAGE = 'grafy/exekuce-vyvoj/';

test.describe('the code for an article', () => {
  test('is chosen by its form, one at a time', async ({ page }) => {
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await expect(embed.getByRole('textbox')).toHaveCount(1);
    await expect(embed.getByRole('textbox')).toHaveValue(/<script async src=/);
    await embed.getByLabel('Jen rámec (bez skriptu)', { exact: true }).check();
    await expect(embed.getByRole('textbox')).not.toHaveValue(/<script/);
    await expect(embed.getByRole('textbox')).toHaveValue(/<iframe/);
    await embed.getByLabel('Odkaz (WordPress)', { exact: true }).check();
    await expect(embed.getByRole('textbox')).toHaveValue(/\/grafy\/exekuce-vyvoj\/$/);
    await embed.getByLabel('Obrázek', { exact: true }).check();
    await expect(embed.getByRole('textbox')).toHaveValue(/<img src="[^"]+\.png" alt="[^"]+"/);
  });

  test('is copied by one press, and the page says so', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await embed.getByRole('button', { name: 'Kopírovat' }).click();
    await expect(embed.getByRole('status').first()).toHaveText('Zkopírováno.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await embed.getByRole('textbox').inputValue());
  });

  test('is marked for copying by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await embed.getByRole('button', { name: 'Kopírovat' }).click();
    await expect(embed.getByRole('status').first()).toContainText('Ctrl+C');
    const field = embed.getByRole('textbox');
    const marked = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
    expect(marked).toBe((await field.inputValue()).length);
  });

  test('carries the chosen look, and the preview shows it', async ({ page }) => {
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await embed.getByLabel('tmavý').check();
    await embed.getByLabel('bez nadpisu').check();
    await expect(embed.getByRole('textbox')).toHaveValue(/\/vlozit\/exekuce-vyvoj\/#tmavy-bez-nadpisu"/);
    await embed.getByText('Náhled v článku').click();
    const frame = embed.locator('iframe').contentFrame();
    await expect(frame.locator('.frame-subtitle')).toBeVisible();
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test('is shown in a preview of any width, exactly as high as it is', async ({ page }) => {
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await embed.getByText('Náhled v článku').click();
    for (const width of [320, 640, 960]) {
      await embed.getByLabel(`(${width} px)`).check();
      const stage = embed.locator('iframe');
      await expect(stage).toHaveCSS('width', `${width}px`);
      await expect
        .poll(async () => {
          const [frame] = await framesOf(page);
          const content = await frame!.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
          return Math.abs(content - (await stage.evaluate((element) => element.clientHeight)));
        })
        .toBeLessThanOrEqual(1);
    }
  });

  test('loads no frame before somebody wants to see it', async ({ page }) => {
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    expect(await framesOf(page)).toEqual([]);
  });

  test('is all there without scripts', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await page.goto(PAGE);
    const embed = page.locator('.embed').first();
    await expect(embed.getByRole('button')).toHaveCount(0);
    await embed.getByLabel('Jen rámec (bez skriptu)', { exact: true }).check();
    await expect(embed.getByRole('textbox')).toHaveValue(/<iframe/);
    await page.close();
  });
});

hostTest('an article with our frame has no fault that axe knows, outside and inside', async ({ host, page }) => {
  const code = codeOf('exekuce-vyvoj', 'kod').replaceAll(' loading="lazy"', '');
  const body = `<main style="max-width:640px"><h1>Článek</h1>${code}</main>`;
  await page.goto(host.put({ body }));
  const [frame] = await framesOf(page);
  for (const document of [page.mainFrame(), frame!]) {
    await document.evaluate(axe.source);
    const { violations } = await document.evaluate(() => axe.run({ resultTypes: ['violations'], iframes: false }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
  }
});
