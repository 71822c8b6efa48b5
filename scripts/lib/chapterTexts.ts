import { parseHTML } from 'linkedom';

/** What stands in a chapter but is found as a thing of its own, or says nothing when read aloud. */
const OTHER_THINGS =
  'svg, table, nav, .visually-hidden, .figure, .goal-list, .measure-list, .indicator-cards, .priority-ladder, .scrolly-picture, .step-picture, .step-moves, .start-choices';

/**
 * The paragraphs of each chapter as readers see them, by the chapter's id.
 *
 * @param html the page with the whole story
 */
export function chapterTexts(html: string): Map<string, string[]> {
  const { document } = parseHTML(html) as unknown as { document: Document };
  return new Map(
    [...document.querySelectorAll('section.chapter[id]')].map((chapter) => {
      for (const other of chapter.querySelectorAll(OTHER_THINGS)) other.remove();
      const blocks = [...chapter.querySelectorAll('h3, h4, p, li, dt, dd')].filter(
        (block) => block.querySelector('p, li') === null,
      );
      const texts = blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
      return [chapter.id, texts.filter((text) => /\p{L}/u.test(text))];
    }),
  );
}
