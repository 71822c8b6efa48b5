import { watchPlaces } from './watchPlaces.ts';

/** Browsers allow some hundred changes of the address in half a minute: only where a reader stays counts. */
const SETTLED_MS = 150;

/** Whatever has an address of its own in the story, and for a step its card, which lies below its picture. */
const PLACES = '.chapter, .step-card, .start-answer, .figure, .figure-about';

/** The element whose id is the address of a place. */
const addressed = (place: Element | undefined) => place?.closest('.step') ?? place;

/**
 * Keeps the address at the place the reader has come to, without a trace in the history, and keeps the reader in
 * the same step when the width of the window changes.
 */
export function followAddress(): void {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  let current: Element | undefined;
  let timer: number | undefined;
  let isFirst = true;
  watchPlaces(places, (index) => {
    current = addressed(places[index]);
    window.clearTimeout(timer);
    // The first call only says where the reader is; the address of the visit stays until they move.
    if (!isFirst) timer = window.setTimeout(write, SETTLED_MS, location.hash);
    isFirst = false;
  });
  const write = (before: string) => {
    const hash = current === undefined ? '' : `#${current.id}`;
    // A link that was followed meanwhile knows better where the reader is.
    if (hash !== before && before === location.hash)
      history.replaceState(history.state, '', location.pathname + location.search + hash);
  };
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    // The bar of a phone's browser changes the height alone: then nothing moves.
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (current?.matches('.step') === true) current.scrollIntoView({ behavior: 'instant' });
  });
}
