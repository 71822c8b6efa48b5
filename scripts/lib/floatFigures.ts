/**
 * Runs in the page, so it may use nothing from outside. Browsers put a figure where it stands in the text; when it
 * does not fit on the rest of a page, they leave that rest empty. As typesetters do, this lets the text that follows
 * fill the page and sets the figure after it, still in its chapter and in the order of figures. It counts with the
 * heights of blocks as they print; small errors do no harm, since the browser makes the pages.
 */
export function floatFigures(): void {
  const millimetre = 96 / 25.4;
  const pageHeight = 255 * millimetre;
  /** Less than this at the foot of a page is no hole. */
  const foot = 22 * millimetre;
  /** Lines that a paragraph wants on a page before it goes on on the next one. */
  const firstLines = 15 * millimetre;
  for (const part of document.querySelectorAll<HTMLElement>('.chapter')) {
    const blocks = [...part.children] as HTMLElement[];
    const tops = blocks.map((block) => block.getBoundingClientRect().top);
    const end = part.getBoundingClientRect().bottom;
    const heights = new Map(blocks.map((block, i) => [block, (tops[i + 1] ?? end) - tops[i]!]));
    const isFigure = (block: Element) => block.matches('.printed-figure, .step-figure-large');
    const flows = (block: Element) => block.matches('p, ul:not(.printed-cards), ol, .printed-actors, .goal-table');
    const keepsNext = (block: Element, next: Element) =>
      block.matches('h3, .printed-cards') || (block.matches('p') && next.matches('.printed-cards, .printed-table'));
    /** What has to stand on one page, of a block and of what may not leave it. */
    const needed = (block: HTMLElement): number => {
      const next = blocks[blocks.indexOf(block) + 1];
      if (next && !isFigure(block) && !isFigure(next) && keepsNext(block, next))
        return heights.get(block)! + needed(next);
      // Without the distance from the next block, which may lie beyond the page.
      const { height } = block.getBoundingClientRect();
      if (flows(block)) return Math.min(height, firstLines);
      // The words under a drawing that fills a page go on on the next one.
      const drawing = block.matches('.printed-unit-chart') ? block.querySelector('.printed-figure-whole') : null;
      return drawing?.getBoundingClientRect().height ?? height;
    };
    /** Whether a figure that cannot move stands before the next heading: none may come after it with a lower number. */
    const sectionHoldsFigure = (heading: Element) => {
      const after = blocks.slice(blocks.indexOf(heading as HTMLElement) + 1);
      const next = after.findIndex((block) => block.matches('h3'));
      const section = next < 0 ? after : after.slice(0, next);
      return section.some((block) => !isFigure(block) && block.matches('figure, :has(figure)'));
    };
    const order: HTMLElement[] = [];
    const waiting: HTMLElement[] = [];
    let top = 0;
    const place = (block: HTMLElement) => {
      if (needed(block) > pageHeight - top) top = 0;
      top = (top + heights.get(block)!) % pageHeight;
      order.push(block);
    };
    const followsHeading = () => order.at(-1)?.matches('h3') === true;
    const last = blocks.at(-1);
    for (const block of blocks) {
      const left = pageHeight - top;
      // A figure leaves its section only alone, and only when much of the page would stay empty.
      const stays = block.matches('h3') && (waiting.length > 1 || left < pageHeight * 0.3 || sectionHoldsFigure(block));
      const isNumbered = !isFigure(block) && block.matches('figure, :has(figure)');
      // The last words of a chapter are its last words.
      if (block === last || stays || isNumbered) while (waiting[0]) place(waiting.shift()!);
      if (isFigure(block)) waiting.push(block);
      else {
        // Where the page ends anyway, the figure begins the next one.
        if (waiting[0] && needed(block) > left && !followsHeading()) place(waiting.shift()!);
        place(block);
      }
      while (waiting[0] && (needed(waiting[0]) <= pageHeight - top || pageHeight - top < foot)) {
        // Nothing comes between a heading and its first words.
        if (followsHeading() && waiting[0] !== block) break;
        place(waiting.shift()!);
      }
    }
    // … unless they would be all that stands on its last page.
    const [figure, words] = order.slice(-2);
    if (figure && words && isFigure(figure) && !isFigure(words) && top < heights.get(words)! + foot) {
      order.splice(-2, 2, words, figure);
    }
    part.append(...order, ...waiting);
  }
}
