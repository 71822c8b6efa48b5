/** In which sizes and colours pages are looked at. */
import type { Page } from '@playwright/test';

export const WIDTHS = [320, 390, 1280] as const;
/** Colours that a reader asks for; the words of the statement on accessibility name them. */
export const THEMES = ['light', 'dark', 'forced'] as const;

export interface View {
  width: (typeof WIDTHS)[number];
  theme: (typeof THEMES)[number];
}

/** Every width in every theme. */
export const views: readonly View[] = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

/** The view that every page is looked at in: what most readers have. */
export const commonView: View = { width: 390, theme: 'light' };

/** Shows the page to a reader with this width and these colours. */
export async function show(page: Page, { width, theme }: View): Promise<void> {
  await page.setViewportSize({ width, height: width < 1000 ? 844 : 900 });
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    // A change of colours in the middle of a transition would be measured as low contrast.
    reducedMotion: 'reduce',
  });
  // Colours that a reader forces on a page arrive with its next frame.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Opens what is folded away: it is read, too, once somebody unfolds it. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
