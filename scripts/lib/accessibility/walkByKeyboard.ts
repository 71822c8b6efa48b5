/** Walks through a page by the Tab key and looks at every place where the focus comes. */
import type { Page } from '@playwright/test';

/** A control that was focused. */
export interface FocusedPlace {
  /** Place among all controls of the page, in the order of its source; -1 for none of them. */
  index: number;
  /** For messages: tag and text. */
  name: string;
  /** Whether anything around the control looks other than without the focus. */
  isMarked: boolean;
  /** Whether some of it can be seen and is on top of everything else. */
  isVisible: boolean;
}

/**
 * @returns the names of all controls that should be reached, in the order of the source, and the places where the
 *   focus came, from the first press of Tab until it leaves the page
 */
export async function walkByKeyboard(page: Page): Promise<{ controls: string[]; places: FocusedPlace[] }> {
  const controls = await page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        // Of a group of radio buttons Tab comes to the chosen one; arrows go on from there.
        !element.matches('input[type="radio"]:not(:checked)') &&
        element.closest('[inert]') === null,
    );
    (window as unknown as { walked: HTMLElement[] }).walked = all;
    return all.map((element) => `<${element.localName}> ${element.innerText.trim().slice(0, 60)}`);
  });
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  const places: FocusedPlace[] = [];
  for (let press = 0; press <= controls.length; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(async () => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      // The browser scrolls to what is focused with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { walked } = window as unknown as { walked: HTMLElement[] };
      const marks = (target: Element) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecoration } =
          getComputedStyle(target);
        const outline = outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? '' : outlineWidth + outlineColor;
        return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join('|');
      };
      // A ring may be drawn around a parent: `:focus-within`.
      const around = [element, element.parentElement ?? element];
      const focused = around.map(marks);
      // A link may run over two lines: each has its own box.
      const points = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) =>
        [0.5, 0.1, 0.9].flatMap((x) =>
          [0.5, 0.15, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
        ),
      );
      const isVisible = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      element.blur();
      const plain = around.map(marks);
      element.focus({ preventScroll: true });
      return {
        index: walked.indexOf(element),
        name: `<${element.localName}> ${element.innerText.trim().slice(0, 60)}`,
        isMarked: focused.some((text, i) => text !== plain[i]),
        isVisible,
      };
    });
    // Browsers leave the page for a while after its last control, or begin anew.
    const isAgain = place !== null && places.some(({ index }) => index === place.index && index >= 0);
    if (place === null || isAgain) break;
    places.push(place);
  }
  return { controls, places };
}
