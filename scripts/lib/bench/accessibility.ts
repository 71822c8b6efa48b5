/** Looks for barriers on every page and frame in every view, and keeps what was tested for the public statement. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { format } from 'prettier';
import type { AccessibilityResults } from '../../../src/site/accessibilityResults.ts';
import type { Environment } from '../../../src/site/readEnvironment.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { engines } from '../accessibility/engines.ts';
import { onePageOfEachKind } from '../accessibility/pageKinds.ts';
import { LARGE_TEXT, LOOSE_TEXT, textFaults } from '../accessibility/textFaults.ts';
import { show, unfold, THEMES, views, WIDTHS } from '../accessibility/views.ts';
import { walkByKeyboard } from '../accessibility/walkByKeyboard.ts';
import { projectFolder } from '../projectFolder.ts';
import { whenLive } from '../whenLive.ts';
import { counted } from '../wording.ts';
import { framePaths, sitemapPaths, withBrowser, withSite, withVisit, type MeasuredSite } from './builtSite.ts';
import type { Row } from './row.ts';

const RESULTS = join(projectFolder, 'src', 'site', 'accessibilityResults.json');
/** Widths at which the reader's own settings of text are tried. */
const TEXT_SETTINGS = [
  { css: LOOSE_TEXT, widths: WIDTHS },
  { css: LARGE_TEXT, widths: [640, 1280] },
] as const;

export async function measureAccessibility(environment: Environment, say: (line: string) => void): Promise<Row[]> {
  const { outDir, basePath } = environment;
  const pages = await sitemapPaths(outDir, environment);
  const frames = await framePaths(outDir);
  const all = [...pages, ...frames];
  const faults: string[] = [];
  const results = await withSite(outDir, basePath, (site) =>
    withBrowser((browser) =>
      withVisit(browser, async (page): Promise<AccessibilityResults> => {
        const byEngine = await askEngines(page, site, all, faults, say);
        say('klávesnice a nastavení textu');
        const kinds = onePageOfEachKind(all);
        const keyboard = await tryKeyboard(page, site, kinds, faults);
        const text = await tryText(page, site, kinds, faults);
        return {
          date: new Date().toISOString().slice(0, 10),
          version: manifest.version,
          pages: pages.length,
          frames: frames.length,
          widths: [...WIDTHS],
          themes: [...THEMES],
          browser: browser.version().split('.')[0]!,
          engines: byEngine,
          keyboard,
          text,
        };
      }),
    ),
  );
  for (const fault of faults) say(fault);
  await writeFile(RESULTS, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));

  const where = `${counted(all.length, ['adresa', 'adresy', 'adres'])}, ${counted(views.length, ['pohled', 'pohledy', 'pohledů'])}`;
  const row = (name: string, english: string, measured: number, note: string): Row => ({
    name,
    english,
    unit: 'number',
    measured,
    budget: 0,
    note,
  });
  return [
    ...results.engines.map(({ name, version, faults: found }) =>
      row(`Přístupnost, ${name} ${version}: chyb`, `accessibility, ${name} ${version}: faults`, found, where),
    ),
    row(
      'Přístupnost, průchod klávesnicí: chyb',
      'accessibility, walk by keyboard: faults',
      results.keyboard.faults,
      counted(results.keyboard.stops, ['zastávka', 'zastávky', 'zastávek']),
    ),
    row(
      'Přístupnost, větší a volnější text: chyb',
      'accessibility, larger and looser text: faults',
      results.text.faults,
      counted(results.text.pages, ['druh stránky', 'druhy stránek', 'druhů stránek']),
    ),
  ];
}

async function open(page: Page, { address }: MeasuredSite, path: string): Promise<void> {
  await page.goto(address + path.slice(1));
  await whenLive(page);
}

async function askEngines(
  page: Page,
  site: MeasuredSite,
  paths: readonly string[],
  faults: string[],
  say: (line: string) => void,
): Promise<AccessibilityResults['engines']> {
  const found = new Map(engines.map((engine) => [engine, 0]));
  for (const [i, path] of paths.entries()) {
    if (i % 10 === 0) say(`stránka ${i + 1} z ${paths.length}`);
    await open(page, site, path);
    await unfold(page);
    for (const view of views) {
      await show(page, view);
      for (const engine of engines) {
        const ofPage = await engine.findFaults(page);
        found.set(engine, found.get(engine)! + ofPage.length);
        faults.push(...ofPage.map((fault) => `${path}, ${view.width} px, ${view.theme}: ${fault}`));
      }
    }
  }
  return [...found].map(([{ name, version }, count]) => ({ name, version, faults: count }));
}

async function tryKeyboard(
  page: Page,
  site: MeasuredSite,
  paths: readonly string[],
  faults: string[],
): Promise<AccessibilityResults['keyboard']> {
  let stops = 0;
  const before = faults.length;
  for (const path of paths) {
    for (const width of [390, 1280] as const) {
      await open(page, site, path);
      await show(page, { width, theme: 'light' });
      const { controls, places } = await walkByKeyboard(page);
      stops += places.length;
      const reached = new Set(places.map(({ index }) => index));
      const missed = controls.filter((_, index) => !reached.has(index));
      const bad = places.filter(({ isMarked, isVisible }) => !isMarked || !isVisible).map(({ name }) => name);
      faults.push(...[...missed, ...bad].map((name) => `${path}, ${width} px, klávesnice: ${name}`));
    }
  }
  return { pages: paths.length, stops, faults: faults.length - before };
}

async function tryText(
  page: Page,
  site: MeasuredSite,
  paths: readonly string[],
  faults: string[],
): Promise<AccessibilityResults['text']> {
  const before = faults.length;
  for (const path of paths) {
    for (const { css, widths } of TEXT_SETTINGS) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await open(page, site, path);
        faults.push(...(await textFaults(page, css)).map((fault) => `${path}, ${width} px, text: ${fault}`));
      }
    }
  }
  return { pages: paths.length, faults: faults.length - before };
}
