/** What the tests of the story ask of its page. */
import type { Page } from '@playwright/test';

/** A step as it stands in the page. */
export interface StepInPage {
  id: string;
  /** Index of its scrolly in the page. */
  scrolly: number;
  /** The state of its own small drawing, which the picture must follow. */
  state: string;
}

/** All steps of the page, in order. */
export function stepsOf(page: Page): Promise<StepInPage[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-scrolly]')].flatMap((scrolly, index) =>
      [...scrolly.querySelectorAll('.step')].map((step) => ({
        id: step.id,
        scrolly: index,
        state: step.querySelector<SVGElement>('.step-picture [data-step]')?.dataset['step'] ?? '',
      })),
    ),
  );
}

/** The states of all pictures that follow the reader, once the browser has told the page where it is. */
export async function picturesOf(page: Page): Promise<string[]> {
  await settle(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scrolly-picture')].map(({ dataset }) => dataset['step'] ?? ''),
  );
}

/** Waits until the browser has drawn and told all observers: two frames and a task. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

/** Scrolls as a reader does who has the step's heading in the middle of the window. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
  await page.evaluate((heading) => {
    document.getElementById(heading)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, `${id}-nadpis`);
}

/** Scrolls to a distance from the top of the page, at once. */
export async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
}
