/** How far above the lower edge of the window the reading line lies, as a share of the window's height. */
const BELOW_LINE = '25%';
/** Longer than any page: the watched area reaches from the reading line up to the beginning of the page. */
const UPWARDS = '1000000px';

/**
 * Tells which of the places the reader has come to: the last one whose upper edge lies above the reading line, or
 * -1 before the first. A jump, a refresh and a scroll all end in the same call, because only where the places are
 * now decides, never how the reader got there. `onCome` is called once at first, then with every change.
 *
 * @param places elements in the order of the page; those that are not displayed are never come to
 */
export function watchPlaces(places: readonly Element[], onCome: (index: number) => void): void {
  const passed = new Set<Element>();
  let last: number | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      const index = places.findLastIndex((place) => passed.has(place));
      if (index !== last) onCome((last = index));
    },
    { rootMargin: `${UPWARDS} 0px -${BELOW_LINE} 0px` },
  );
  for (const place of places) observer.observe(place);
}
