/** Finds heads of tables that a browser repeats on each page; only the first is read. */
import { contentKeys, type PlacedContent } from '../placedContent.ts';
import { allElements, childElements, type StructureElement } from '../readStructure.ts';

/**
 * Takes the repeated heads of tables out of their cells: content that says on a later page the same as on the first.
 *
 * @returns keys of the content taken out
 */
export function dropRepeatedHeads(roots: readonly StructureElement[], content: PlacedContent): Set<string> {
  const dropped = new Set<string>();
  for (const row of roots.flatMap(allElements).filter(({ role }) => role === 'TR')) {
    const cells = childElements(row).map((cell) => ({ cell, repeated: repeatedKeys(cell, content) }));
    // A cell that goes on over the page may say „ano“ twice, but a row with a header that does is a head.
    if (!cells.some(({ cell, repeated }) => cell.role === 'TH' && repeated.length > 0)) continue;
    for (const key of cells.flatMap(({ repeated }) => repeated)) dropped.add(key);
    for (const element of allElements(row)) {
      element.kids = element.kids.filter((kid) => kid.kind !== 'content' || !dropped.has(kid.key));
    }
  }
  return dropped;
}

function repeatedKeys(cell: StructureElement, content: PlacedContent): string[] {
  const [first, ...later] = content.textsByPage(cell);
  const pages = later.flatMap(([page, text]) => (text === first![1] ? [page] : []));
  const keys = allElements(cell).flatMap(contentKeys);
  return keys.filter((key) => content.itemsOf(key).some(({ page }) => pages.includes(page)));
}
