/**
 * The story told in steps. What must hold:
 * - the picture is a function of the step alone, however the reader came to it and in whatever window;
 * - the address follows the step and leaves no trace in the history;
 * - pictures on one page do not know of each other;
 * - without scripts and in print every step has its own picture, in its state;
 * - with reduced motion nothing moves by itself;
 * - nothing that takes the focus ever lies hidden.
 */
import { expect, type Page } from '@playwright/test';
import { whenLive } from '../../../scripts/lib/whenLive.ts';
import { picturesOf, scrollTo, scrollToStep, settle, stepsOf, type StepInPage } from './scrollyPage.ts';
import { test } from './visitor.ts';

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
  { width: 740, height: 360 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const PHONE = { width: 360, height: 740 };

async function open(page: Page, { path = './', size = PHONE } = {}): Promise<StepInPage[]> {
  await page.emulateMedia({ reducedMotion: 'reduce', media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(size);
  // A page of its own: from the same page an address would only scroll.
  await page.goto('about:blank');
  await page.goto(path);
  await whenLive(page);
  return stepsOf(page);
}

/** The steps at which the picture is not in the step's state; none when all is well. */
async function wrongPictures(page: Page, steps: StepInPage[], come: (step: StepInPage) => Promise<void>) {
  const wrong: string[] = [];
  for (const step of steps) {
    await come(step);
    const shown = (await picturesOf(page))[step.scrolly];
    if (shown !== step.state) wrong.push(`${step.id}: ${shown} instead of ${step.state}`);
  }
  return wrong;
}

test('the story has two pictures told in steps, each step with its own state', async ({ visitor: page }) => {
  const steps = await open(page);
  expect(new Set(steps.map(({ scrolly }) => scrolly))).toEqual(new Set([0, 1]));
  for (const scrolly of [0, 1]) {
    const states = steps.filter((step) => step.scrolly === scrolly).map(({ state }) => state);
    expect(states.length).toBeGreaterThan(4);
    expect(states.every((state) => state !== '')).toBe(true);
    expect(new Set(states).size).toBe(states.length);
  }
});

for (const size of WINDOWS) {
  test.describe(`in a window of ${size.width} × ${size.height}`, () => {
    test('the picture is the same after scrolling down, after scrolling up, and by address', async ({
      visitor: page,
    }) => {
      const steps = await open(page, { size });
      const scroll = ({ id }: StepInPage) => scrollToStep(page, id);
      expect(await wrongPictures(page, steps, scroll), 'down').toEqual([]);
      expect(await wrongPictures(page, steps.toReversed(), scroll), 'up').toEqual([]);
      const byAddress = (id: string) => page.evaluate((hash) => location.assign(hash), `#${id}`);
      const mixed = [...steps.filter((_, i) => i % 2 === 1), ...steps.filter((_, i) => i % 2 === 0)];
      expect(await wrongPictures(page, mixed, ({ id }) => byAddress(id)), 'by address').toEqual([]);
    });

    test('nothing that takes the focus is hidden by the picture or the progress', async ({ visitor: page }) => {
      test.slow();
      await open(page, { size });
      const hidden = await page.evaluate(async () => {
        const covered: string[] = [];
        for (const stage of document.querySelectorAll<HTMLElement>('.scrolly-stage'))
          stage.style.pointerEvents = 'auto';
        for (const link of document.querySelectorAll<HTMLElement>('main :is(.step, .start, .figure-about) a')) {
          if (!link.checkVisibility({ visibilityProperty: true })) continue;
          link.focus();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const seen = [...link.getClientRects()].some(({ left, top, width, height }) =>
            [0.1, 0.5, 0.9].some((share) => {
              const found = document.elementFromPoint(left + width * share, top + height / 2);
              return found !== null && (link.contains(found) || found.contains(link));
            }),
          );
          if (!seen) covered.push(link.outerHTML.slice(0, 100));
        }
        return covered;
      });
      expect(hidden).toEqual([]);
    });

    test('no text of a step lies under the picture', async ({ visitor: page }) => {
      const steps = await open(page, { size });
      const covered: string[] = [];
      for (const { id } of steps) {
        await scrollToStep(page, id);
        const found = await page.evaluate((step) => {
          for (const stage of document.querySelectorAll<HTMLElement>('.scrolly-stage'))
            stage.style.pointerEvents = 'auto';
          const blocks = document.querySelectorAll(`#${step} .step-card :is(h3, p, li)`);
          return [...blocks].some((block) => {
            const { left, top, height } = block.getBoundingClientRect();
            const y = top + height / 2;
            if (y < 0 || y >= innerHeight) return false;
            return Boolean(document.elementFromPoint(left + 4, y)?.closest('.scrolly-stage'));
          });
        }, id);
        if (found) covered.push(id);
      }
      expect(covered).toEqual([]);
    });
  });
}

test('the picture is right from the first view when a step is opened by its address, and after a refresh', async ({
  visitor: page,
}) => {
  test.slow();
  const steps = await open(page);
  for (const { id, scrolly, state } of steps.filter((_, index) => index % 3 === 1)) {
    await open(page, { path: `./#${id}` });
    expect((await picturesOf(page))[scrolly], id).toBe(state);
    await page.reload();
    await expect.poll(async () => (await picturesOf(page))[scrolly], { message: `${id} after a refresh` }).toBe(state);
    const top = await page.locator(`#${id}-nadpis`).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top, id).toBeGreaterThan(0);
    expect(top, id).toBeLessThan(PHONE.height * 0.75);
  }
});

test('the reader stays in the step when the window is turned or resized', async ({ visitor: page }) => {
  const steps = await open(page);
  for (const { id, scrolly, state } of steps.filter((_, index) => index % 4 === 2)) {
    await page.setViewportSize(PHONE);
    await scrollToStep(page, id);
    await settle(page);
    for (const size of [{ width: 740, height: 360 }, { width: 1440, height: 900 }, PHONE]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => (await picturesOf(page))[scrolly], { message: `${id} at ${size.width}` })
        .toBe(state);
    }
  }
});

test('the bar of a phone’s browser, which changes the height alone, moves nothing', async ({ visitor: page }) => {
  const steps = await open(page);
  const step = steps[5] as StepInPage;
  await scrollToStep(page, step.id);
  await settle(page);
  const before = await page.evaluate(() => window.scrollY);
  await page.setViewportSize({ width: PHONE.width, height: PHONE.height - 56 });
  expect((await picturesOf(page))[step.scrolly]).toBe(step.state);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('two pictures on one page do not disturb each other', async ({ visitor: page }) => {
  const steps = await open(page);
  const [first, second] = [0, 1].map((index) => steps.filter(({ scrolly }) => scrolly === index)) as [
    StepInPage[],
    StepInPage[],
  ];
  for (const step of first) {
    await scrollToStep(page, step.id);
    expect((await picturesOf(page))[1], step.id).toBe(second[0]?.state);
  }
  for (const step of second) {
    await scrollToStep(page, step.id);
    expect((await picturesOf(page))[0], step.id).toBe(first.at(-1)?.state);
  }
});

test('the address follows the step, and the way back leads out of the story', async ({ visitor: page }) => {
  const steps = await open(page);
  const entries = await page.evaluate(() => history.length);
  for (const { id } of steps.slice(0, 4)) {
    await scrollToStep(page, id);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
  }
  await scrollTo(page, 0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('links lead from step to step, put the focus on its heading and take no place in the history', async ({
  visitor: page,
}) => {
  const all = await open(page);
  const steps = all.filter(({ scrolly }) => scrolly === 1);
  await page.goto(`./#${steps[0]?.id}`);
  const entries = await page.evaluate(() => history.length);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (const [index, { id, state }] of steps.entries()) {
    if (index > 0) {
      await page.locator(`#${steps[index - 1]?.id} .step-next`).click();
      expect(await focused()).toBe(`${id}-nadpis`);
    }
    expect((await picturesOf(page))[1], id).toBe(state);
  }
  expect(await page.locator(`#${steps.at(-1)?.id} .step-next`).count()).toBe(0);
  await page.locator(`#${steps.at(-1)?.id} .step-previous`).press('Enter');
  expect((await picturesOf(page))[1]).toBe(steps.at(-2)?.state);
  expect(await focused()).toBe(`${steps.at(-2)?.id}-nadpis`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('every way between steps is large enough for a finger', async ({ visitor: page }) => {
  await open(page, { size: { width: 320, height: 568 } });
  const small = await page.locator('.step-moves a, .start-choices a, .progress-button').evaluateAll((links) =>
    links
      .map((link) => link.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 44 || height < 44))
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
});

test('with reduced motion nothing runs, without it the picture changes smoothly', async ({ visitor: page }) => {
  const steps = await open(page);
  const laid = steps.filter(({ state }) => state.startsWith('laid-'));
  const running = async (id: string) => {
    await scrollToStep(page, id);
    await settle(page);
    return page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  };
  await running(laid[0]?.id ?? '');
  expect(await running(laid[1]?.id ?? '')).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await running(laid[2]?.id ?? '')).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** What a reader sees who has no picture that follows: the drawings of the steps, and their states. */
function stillPictures(page: Page) {
  return page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return {
      live: [...document.querySelectorAll('.scrolly-picture')].filter(visible).length,
      moves: [...document.querySelectorAll('.progress')].filter(visible).length,
      steps: [...document.querySelectorAll('.step')].map((step) => {
        const drawing = step.querySelector<SVGElement>('.step-picture svg');
        const { width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
        const seen = drawing !== null && visible(drawing) && width > 100 && height > 100;
        return { id: step.id, seen, named: drawing?.getAttribute('aria-describedby') };
      }),
      answers: [...document.querySelectorAll('.start-answer')].filter(visible).length,
    };
  });
}

test('without scripts every step has its picture, in its state and described', async ({
  visitor: page,
  visitorWithoutScripts,
}) => {
  const steps = await open(page);
  await visitorWithoutScripts.setViewportSize(PHONE);
  await visitorWithoutScripts.goto('./');
  const still = await stillPictures(visitorWithoutScripts);
  expect(still.live).toBe(0);
  expect(still.steps).toEqual(steps.map(({ id }) => ({ id, seen: true, named: `${id}-popis` })));
  expect(still.answers).toBe(await page.locator('.start-choices a').count());
});

test('in print every step has its picture and nothing follows the reader', async ({ visitor: page }) => {
  const steps = await open(page);
  await scrollToStep(page, steps[3]?.id ?? '');
  await page.emulateMedia({ media: 'print' });
  const printed = await stillPictures(page);
  await page.emulateMedia({ media: 'screen' });
  expect(printed.live).toBe(0);
  expect(printed.moves).toBe(0);
  expect(printed.steps.filter(({ seen }) => !seen)).toEqual([]);
  expect(printed.answers).toBe(await page.locator('.start-choices a').count());
});

test('the picture that follows lies where the still one of its step would, in the same state', async ({
  visitor: page,
}) => {
  for (const size of [PHONE, { width: 1440, height: 900 }]) {
    const steps = await open(page, { size });
    for (const { id, scrolly } of steps) {
      await page.evaluate((hash) => location.assign(hash), `#${id}`);
      await settle(page);
      const [live, still] = await page.evaluate(
        ([step, index]) => {
          const scrolly = document.querySelectorAll('[data-scrolly]')[Number(index)];
          const drawings = [scrolly?.querySelector('.scrolly-picture svg'), document.querySelector(`#${step} svg`)];
          return drawings.map((drawing) => {
            const { left = 0, top = 0, width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
            return [left, top, width, height].map(Math.round);
          });
        },
        [id, scrolly] as const,
      );
      for (const [side, value] of (live ?? []).entries()) {
        expect(Math.abs(value - (still?.[side] ?? 0)), `${id} at ${size.width}: ${live} and ${still}`).toBeLessThan(2);
      }
    }
  }
});

test('steps stay legible and told apart with forced colours', async ({ visitor: page }) => {
  const steps = await open(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const laid = steps.filter(({ state }) => state.startsWith('laid-'));
  const shots: Buffer[] = [];
  for (const { id } of laid.slice(0, 2)) {
    await page.goto(`./#${id}`);
    await settle(page);
    shots.push(await page.screenshot({ clip: { x: 0, y: 0, width: 360, height: 440 } }));
  }
  await page.emulateMedia({ forcedColors: 'none' });
  expect(shots[0]?.equals(shots[1] as Buffer)).toBe(false);
});
