import { neutrals, priorityColours } from './palette.ts';
import { silhouette, SILHOUETTE_SIZE } from './silhouette.ts';

/** Paper around the silhouette, so that rounded corners cut nothing off. */
const MARGIN = 7;

/**
 * The icon of the site for a report with 2–9 priorities, as the text of an SVG file: the silhouette on
 * paper. Colours stand in attributes, because a style sheet inside would break a strict content policy.
 */
export function renderIcon(count: number): string {
  const colours = priorityColours(count).light;
  const strata = silhouette(count).map((path, index) => `<path fill="${colours[index]}" d="${path}"/>`);
  const side = SILHOUETTE_SIZE + 2 * MARGIN;
  // The mast is thin, the foot wide: a little higher looks centred.
  const top = 1 - MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${top} ${side} ${side}">` +
    `<rect x="${-MARGIN}" y="${top}" width="${side}" height="${side}" rx="14" fill="${neutrals.light.ground}"/>` +
    `${strata.join('')}</svg>\n`
  );
}
