import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { environment } from '../support/builtSite.ts';
import { test } from './visitor.ts';

const results = (page: Page) => page.locator('#vysledky > li');
const titles = (page: Page) => results(page).locator('h3').allTextContents();
const query = (page: Page) => new URL(page.url()).searchParams;

/** Opens a search and waits for its results. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./opatreni/${address}`);
  await expect(page.locator('#vysledky')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.search-head')).toBeVisible();
}

test.describe('the page of the search', () => {
  test('shows the same after a refresh, a way back and in a sent address', async ({ visitor: page }) => {
    await page.goto('./opatreni/');
    await page.locator('#hledat').pressSequentially('exekuce');
    await expect(results(page).first()).toBeVisible();
    await expect.poll(() => query(page).get('q')).toBe('exekuce');
    await page.locator('.search-filters summary').click();
    await page.selectOption('select[name="druh"]', 'opatreni');
    await expect.poll(() => query(page).get('druh')).toBe('opatreni');
    await expect(page.locator('.search-count')).toHaveText(/^\d+\s(výsledek|výsledky|výsledků)$/);
    await expect(results(page).locator('.result-kind').first()).toHaveText(/^Opatření/);
    const chosen = await titles(page);

    await page.reload();
    await expect(results(page)).toHaveCount(chosen.length);
    expect(await titles(page)).toEqual(chosen);
    await expect(page.locator('select[name="druh"]')).toHaveValue('opatreni');

    await results(page).first().locator('a').first().click();
    await expect(page).toHaveURL(/\/opatreni\/[ivx]+\/$/);
    await page.goBack();
    await expect(results(page)).toHaveCount(chosen.length);
    expect(await titles(page)).toEqual(chosen);

    await page.goBack();
    await expect(page.locator('select[name="druh"]')).toHaveValue('');
    await expect(page.locator('#hledat')).toHaveValue('exekuce');
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(chosen.length);
  });

  test('shows its buttons only when they have something to do', async ({ visitor: page }) => {
    await page.goto('./opatreni/');
    await expect(page.locator('#hledat')).toBeVisible();
    await expect(page.locator('[data-action="clear"]:visible')).toHaveCount(0);
    await expect(page.locator('.search-more')).toBeHidden();
    await page.locator('#hledat').pressSequentially('xyzxyz');
    await expect(page.locator('.search-none')).toBeVisible();
    await expect(page.locator('.search-more')).toBeHidden();
    await expect(page.locator('.search-box [data-action="clear"]')).toBeVisible();
  });

  test('counts for each choice what it would find, also in the one that is chosen', async ({ visitor: page }) => {
    await open(page, '?q=bydlen%C3%AD&druh=cil');
    const options = page.locator('select[name="druh"] option');
    await expect(options.filter({ hasText: /^Opatření \([1-9]/ })).toHaveCount(1);
    const shown = Number(/\d+/.exec(await page.locator('.search-count').innerText())?.[0]);
    await expect(options.filter({ hasText: `Cíl (${shown})` })).toHaveCount(1);
  });

  test('sorts by name as Czech does', async ({ visitor: page }) => {
    await open(page, '?druh=priorita&razeni=nazev');
    const names = await titles(page);
    expect(names).toEqual(names.toSorted(new Intl.Collator('cs').compare));
  });

  test('says that it took a slip of the finger for the word that was meant, and marks it', async ({
    visitor: page,
  }) => {
    await open(page, '?q=bydlne%C3%AD');
    await expect(page.locator('.search-notes')).toContainText('Ukazujeme výsledky pro „bydlení“');
    await expect(results(page).locator('mark').first()).toHaveText(/^bydlení/i);
  });

  test('helps where nothing is found, and shows no page as if it were', async ({ visitor: page }) => {
    await open(page, '?q=fotbal');
    await expect(page.locator('.search-count')).toHaveText('Nic jsme nenašli');
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('.search-none .priority-name').first()).toBeVisible();
    await page.getByRole('button', { name: 'Zobrazit všechna opatření' }).click();
    await expect(page.locator('#vsechna-opatreni')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test('clears with Escape', async ({ visitor: page }) => {
    await open(page, '?q=dluhy');
    await page.locator('#hledat').press('Escape');
    await expect(page.locator('#hledat')).toHaveValue('');
    await expect(page.locator('#vsechna-opatreni')).toBeVisible();
    await expect(page.locator('#vysledky')).toBeHidden();
  });

  test('announces the count once, after typing has stopped', async ({ visitor: page }) => {
    await page.goto('./opatreni/');
    await page.evaluate(() => {
      const said: string[] = [];
      const status = document.querySelector('measure-search [role="status"]')!;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
      Object.assign(window, { said });
    });
    await page.locator('#hledat').pressSequentially('bydlení', { delay: 60 });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toMatch(/^\d+\s(výsledek|výsledky|výsledků)\.$/);
  });

  for (const text of [
    '',
    'x',
    'x'.repeat(10_000),
    '😀',
    '<script>alert(1)</script>',
    '"dluhy"',
    'a',
    'v',
    "'); DROP",
  ]) {
    test(`bears the query ${text.slice(0, 30) || 'of nothing'}`, async ({ visitor: page }) => {
      const errors: string[] = [];
      const remember = (error: Error) => errors.push(error.message);
      page.on('pageerror', remember);
      await page.goto(`./opatreni/?q=${encodeURIComponent(text.slice(0, 4000))}`);
      await expect(page.locator('#vysledky')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator(text === '"dluhy"' ? '#vysledky' : 'h1')).toBeVisible();
      page.off('pageerror', remember);
      expect(errors).toEqual([]);
    });
  }

  test('says when the index cannot be had, keeps the whole list, and tries again', async ({ visitor: page }) => {
    await page.route('**/hledani/slovnik.json', (route) => route.abort());
    await page.goto('./opatreni/?q=dluhy');
    await expect(page.locator('.search-failed')).toBeVisible();
    await expect(page.locator('#vsechna-opatreni')).toBeVisible();
    await page.unroute('**/hledani/slovnik.json');
    await page.getByRole('button', { name: 'Hledat', exact: true }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('.search-failed')).toBeHidden();
  });

  test('is reached from the header of every page, with a keyboard', async ({ visitor: page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('./cile/');
    await page.getByRole('searchbox', { name: 'Hledat v celé zprávě' }).fill('azylový dům');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${environment.basePath}opatreni/\\?q=`));
    await expect(results(page).first()).toBeVisible();
  });

  test('is not there without scripts, and the list is', async ({ visitorWithoutScripts: page }) => {
    await page.goto('./opatreni/?q=dluhy');
    await expect(page.locator('.search-box')).toBeHidden();
    await expect(page.locator('.header-search')).toHaveCount(0);
    await expect(page.getByText('Hledání potřebuje JavaScript')).toBeVisible();
    await expect(page.locator('.measure-item').first()).toBeVisible();
    await page.goto('./cile/');
    await expect(page.locator('.header-search')).toBeHidden();
  });

  for (const [state, address] of [
    ['results', '?q=dluhy'],
    ['a correction', '?q=bydlne%C3%AD&druh=opatreni'],
    ['no results', '?q=fotbal'],
    ['filters alone', '?priorita=bydleni&razeni=nazev'],
  ] as const) {
    test(`has no fault that axe knows with ${state}`, async ({ visitor: page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, address);
      await page.evaluate(axe.source);
      for (const [width, colorScheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async (): Promise<AxeResults['violations']> => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
          return (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations;
        });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
});
