import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { MdxDocument, MdxNode } from './mdxDocument.ts';
import { isTag, nodesOf, startOf } from './mdxDocument.ts';

/** Steps stand right inside a `<Scrolly>`, and a `<Scrolly>` holds nothing but steps, at least one. */
export function stepRules(document: MdxDocument, findings: Findings): void {
  for (const { node, ancestors } of nodesOf(document.tree)) {
    const place = document.placeOf(startOf(node));
    if (isNamed(node, 'Step') && !isNamed(ancestors.at(-1), 'Scrolly')) {
      const fix = 'Uzavřete kroky do <Scrolly figure="…"> … </Scrolly>.';
      findings.problems.push(problemAt(place, '<Step> mimo <Scrolly>', 'krok uvnitř <Scrolly>', fix));
    }
    if (!isNamed(node, 'Scrolly')) continue;
    const children = (node.children ?? []).filter((child) => child.type !== 'mdxFlowExpression');
    if (!children.some((child) => isNamed(child, 'Step'))) {
      const fix = 'Doplňte aspoň jeden <Step id="…" title="…" description="…">.';
      findings.problems.push(problemAt(place, '<Scrolly> bez kroků', 'aspoň jeden <Step>', fix));
    }
    for (const child of children.filter((other) => !isNamed(other, 'Step'))) {
      const fix = 'Text dejte do kroku <Step>, nebo před <Scrolly> či za něj.';
      findings.problems.push(
        problemAt(document.placeOf(startOf(child)), 'text mezi kroky', 'uvnitř <Scrolly> jen <Step>', fix),
      );
    }
  }
}

function isNamed(node: MdxNode | undefined, name: string): boolean {
  return node !== undefined && isTag(node) && node.name === name;
}

/** The ids of the steps of a document with the offsets of their tags; each is an anchor of the story. */
export function stepIds(document: MdxDocument): { id: string; offset: number }[] {
  return [...nodesOf(document.tree)].flatMap(({ node }) => {
    if (!isNamed(node, 'Step')) return [];
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    return typeof id === 'string' ? [{ id, offset: startOf(node) }] : [];
  });
}
