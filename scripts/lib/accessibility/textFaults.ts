/** What happens to the text of a page when readers set it otherwise: larger, looser. */
import type { Page } from '@playwright/test';

/** The values of WCAG 1.4.12, Text Spacing. */
export const LOOSE_TEXT = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Text twice as large, as WCAG 1.4.4 asks, without a larger page: the harder way of the two. */
export const LARGE_TEXT = 'html { font-size: 200% !important; }';

/**
 * Sets the page by a style sheet of the reader and finds texts that are cut off or lie over each other, and a page
 * that has to be scrolled sideways. Drawings keep their text: it is told again in the text beside them.
 *
 * @param css what the reader sets; the policy of the page does not concern it
 * @returns one line for each fault, for a developer
 */
export async function textFaults(page: Page, css: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > clientWidth + 1 && element.closest('svg, .table-scroll') === null;
      });
      const names = wide.map((element) => `${element.localName}.${element.className}`);
      faults.push(`page ${scrollWidth} px wide in a window of ${clientWidth} px: ${names.slice(0, 6).join(', ')}`);
    }

    /** Visible pieces of text, each line for itself. */
    const lines: { text: string; element: Element; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('svg, .visually-hidden, option') !== null;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      if ((node.textContent ?? '').trim() === '' || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1 && rect.height > 1)
          lines.push({ text: node.textContent!.trim().slice(0, 60), element, rect });
      }
    }
    for (const { text, element, rect } of lines) {
      for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // What scrolls is not lost.
        const isCutX = ['hidden', 'clip'].includes(overflowX) && (rect.left < left - 1 || rect.right > right + 1);
        const isCutY = ['hidden', 'clip'].includes(overflowY) && (rect.top < top - 2 || rect.bottom > bottom + 2);
        if (isCutX || isCutY) faults.push(`cut off: „${text}“ in <${box.localName} class="${box.className}">`);
        if (overflowX === 'auto' || overflowX === 'scroll') break;
      }
    }
    // Letters of a line reach less high than the line: a part of the height may be shared.
    const shrunk = lines.map((line) => {
      const { left, right, top, bottom, height } = line.rect;
      return { ...line, left: left + 1, right: right - 1, top: top + height * 0.25, bottom: bottom - height * 0.25 };
    });
    shrunk.sort((a, b) => a.top - b.top);
    const isAbove = (element: Element) => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(box).position)) return true;
      }
      return false;
    };
    shrunk.forEach((a, i) => {
      for (let j = i + 1; j < shrunk.length && shrunk[j]!.top < a.bottom; j++) {
        const b = shrunk[j]!;
        if (b.left >= a.right || b.right <= a.left || b.top >= a.bottom) continue;
        // What stays in place while the page scrolls lies over it on purpose.
        if (isAbove(a.element) || isAbove(b.element)) continue;
        faults.push(`one over the other: „${a.text}“ and „${b.text}“`);
      }
    });
    document.adoptedStyleSheets.pop();
    return [...new Set(faults)];
  }, css);
}
