import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { MdxDocument } from './mdxDocument.ts';
import { nodesOf, startOf } from './mdxDocument.ts';

/**
 * Headings go down one level at a time from `firstLevel`: 2 on a page, whose title is the first heading; 3
 * in a chapter, whose title is a second-level heading of the story.
 */
export function headingRules(document: MdxDocument, firstLevel: 2 | 3, findings: Findings): void {
  let previous = firstLevel - 1;
  for (const { node } of nodesOf(document.tree)) {
    if (node.type !== 'heading' || node.depth === undefined) continue;
    const place = document.placeOf(startOf(node));
    const written = `nadpis úrovně ${node.depth} („${'#'.repeat(node.depth)}“)`;
    if (node.depth < firstLevel) {
      const fix = `Pište „${'#'.repeat(firstLevel)}“; nadpis celku je v hlavičce v poli „title“.`;
      findings.problems.push(
        problemAt(place, written, `nadpisy od úrovně ${firstLevel} („${'#'.repeat(firstLevel)}“)`, fix),
      );
    } else if (node.depth > previous + 1) {
      const wanted = previous + 1;
      const fix = `Pište „${'#'.repeat(wanted)}“; čtečky podle úrovní procházejí obsah.`;
      findings.problems.push(
        problemAt(place, written, `nejvýš úroveň ${wanted} („${'#'.repeat(wanted)}“), úrovně se nepřeskakují`, fix),
      );
    }
    if ((node.children ?? []).length === 0) {
      findings.problems.push(
        problemAt(place, 'prázdný nadpis', 'nadpis s textem', 'Doplňte text, nebo nadpis smažte.'),
      );
    }
    previous = Math.max(node.depth, firstLevel);
  }
}
