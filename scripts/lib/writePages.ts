/**
 * Runs in the page: writes numbers of pages to their places. Before the first print all numbers are of the usual
 * length, and every place is a link, because browsers tell the page of an anchor only when something leads to it.
 */
export function writePages(entries: [string, number][]): void {
  const pages = new Map(entries);
  const pageOf = (anchor: string) => pages.get(anchor) ?? 20;
  const link = (anchor: string) => {
    const element = document.createElement('a');
    element.href = `#${anchor}`;
    element.textContent = String(pageOf(anchor));
    return element;
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const anchor = place.dataset['pageOf']!;
    const inLink = place.closest('a') !== null;
    place.hidden = false;
    if (place.classList.contains('page-reference')) place.replaceChildren('\u00a0(s.\u00a0', link(anchor), ')');
    else place.replaceChildren(inLink ? String(pageOf(anchor)) : link(anchor));
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-pages-of]')) {
    const anchors = place.dataset['pagesOf']!.split(' ').filter((anchor) => document.getElementById(anchor) !== null);
    const first = anchors.toSorted((a, b) => pageOf(a) - pageOf(b));
    // Before anything is known all anchors need a link; afterwards each page is named once.
    const chosen = first.filter((anchor, index) => index === 0 || pageOf(anchor) !== pageOf(first[index - 1]!));
    place.hidden = false;
    place.replaceChildren(...chosen.flatMap((anchor, index) => (index === 0 ? [link(anchor)] : [', ', link(anchor)])));
  }
}
