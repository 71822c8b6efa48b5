import { watchPlaces } from './watchPlaces.ts';

/** Fills the small mountain up to the chapter that the reader has come to, and marks its link; none before the first. */
export function showProgress(progress: HTMLElement): void {
  const links = [...progress.querySelectorAll<HTMLAnchorElement>('a')];
  const strata = [...progress.querySelectorAll('path')];
  const chapters = links.map(({ hash }) => document.getElementById(hash.slice(1))).filter((found) => found !== null);
  const list = progress.querySelector<HTMLElement>('[popover]');
  watchPlaces(chapters, (index) => {
    progress.hidden = index < 0;
    const read = ((index + 1) / chapters.length) * strata.length;
    strata.forEach((stratum, order) => stratum.classList.toggle('is-read', order < read));
    links.forEach((link, order) => {
      if (order === index) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  });
  list?.addEventListener('click', () => list.hidePopover());
}
