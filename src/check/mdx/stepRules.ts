import { figureStates } from '../../figures/figureStates.ts';
import { didYouMean, listWords } from '../didYouMean.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { shorten } from '../showValue.ts';
import type { MdxDocument, MdxNode } from './mdxDocument.ts';
import { attributeOffset, isTag, nodesOf, startOf } from './mdxDocument.ts';

/** What may stand in a `<Scrolly>`. */
const STEPS = ['Step', 'PrioritySteps'];

/**
 * Steps stand right inside a `<Scrolly>`, a `<Scrolly>` holds nothing but steps, at least one, and whatever asks a
 * figure for a state asks for one that it has.
 */
export function stepRules(document: MdxDocument, draft: Draft, findings: Findings): void {
  for (const { node, ancestors } of nodesOf(document.tree)) {
    const place = document.placeOf(startOf(node));
    if (isStep(node) && !isNamed(ancestors.at(-1), 'Scrolly')) {
      const fix = 'Uzavřete kroky do <Scrolly figure="…"> … </Scrolly>.';
      findings.problems.push(problemAt(place, `<${node.name}> mimo <Scrolly>`, 'krok uvnitř <Scrolly>', fix));
    }
    if (isNamed(node, 'StartAnywhere')) startRules(document, node, draft, findings);
    if (!isNamed(node, 'Scrolly')) continue;
    const children = (node.children ?? []).filter((child) => child.type !== 'mdxFlowExpression');
    if (!children.some(isStep)) {
      const fix = 'Doplňte aspoň jeden <Step id="…" title="…" description="…">.';
      findings.problems.push(problemAt(place, '<Scrolly> bez kroků', 'aspoň jeden <Step>', fix));
    }
    for (const child of children.filter((other) => !isStep(other))) {
      const fix = 'Text dejte do kroku <Step>, nebo před <Scrolly> či za něj.';
      findings.problems.push(
        problemAt(document.placeOf(startOf(child)), 'text mezi kroky', 'uvnitř <Scrolly> jen <Step>', fix),
      );
    }
    if (children.some((child) => isNamed(child, 'PrioritySteps'))) startRules(document, node, draft, findings);
    stateRules(document, node, draft, findings);
  }
}

/** A figure with states needs one in every step; a figure without them knows none. */
function stateRules(document: MdxDocument, scrolly: MdxNode, draft: Draft, findings: Findings): void {
  const definition = draft.figures.find(({ value }) => value.id === textOf(scrolly, 'figure'))?.value;
  const { priorities, indicators } = draft.known;
  if (definition === undefined || priorities === null || indicators === null) return;
  const inOrder = draft.indicators.map(({ value }) => value).sort((a, b) => a.order - b.order);
  const indicatorIds = inOrder.map(({ id }) => id);
  const states = figureStates(definition, { priorityCount: priorities.size, indicatorIds });
  for (const step of (scrolly.children ?? []).filter((child) => isNamed(child, 'Step'))) {
    const state = textOf(step, 'state');
    if (state === undefined ? states.length === 0 : states.includes(state)) continue;
    const found = state === undefined ? '<Step>: chybí vlastnost „state“' : `<Step>: neznámý stav „${shorten(state)}“`;
    const place = document.placeOf(attributeOffset(document.source, step, state === undefined ? '' : 'state'));
    if (states.length === 0) {
      const expected = `krok bez stavu: obrázek „${definition.id}“ se nemění`;
      findings.problems.push(problemAt(place, found, expected, 'Vlastnost „state“ smažte.'));
      continue;
    }
    const fix = didYouMean(state ?? '', states, `Pište například state="${states[0]}".`);
    findings.problems.push(problemAt(place, found, `jeden ze stavů ${listWords(states)}`, fix));
  }
}

/** Only a mountain can begin with any of its strata; `<PrioritySteps>` needs one too. */
function startRules(document: MdxDocument, node: MdxNode, { figures }: Draft, findings: Findings): void {
  const definition = figures.find(({ value }) => value.id === textOf(node, 'figure'))?.value;
  if (definition === undefined || definition.kind === 'ascent') return;
  const found = `<${node.name}> s grafem „${definition.id}“ (${definition.kind})`;
  const place = document.placeOf(attributeOffset(document.source, node, 'figure'));
  findings.problems.push(problemAt(place, found, 'graf druhu „ascent“', 'Uveďte graf, který kreslí horu priorit.'));
}

function isStep(node: MdxNode | undefined): boolean {
  return STEPS.some((name) => isNamed(node, name));
}

function isNamed(node: MdxNode | undefined, name: string): boolean {
  return node !== undefined && isTag(node) && node.name === name;
}

function textOf(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * The ids that the scrollies and steps of a document give to the story, with the offsets of their tags; each is an anchor.
 * `priorities` are the ids of the report's priorities, from which some components make steps of their own.
 */
export function stepIds(document: MdxDocument, priorities: Iterable<string>): { id: string; offset: number }[] {
  const ids = [...priorities];
  return [...nodesOf(document.tree)].flatMap(({ node }) => {
    const offset = startOf(node);
    if (isNamed(node, 'PrioritySteps')) return ids.map((id) => ({ id: `krok-${id}`, offset }));
    if (isNamed(node, 'Scrolly')) {
      const id = textOf(node, 'id') ?? textOf(node, 'figure');
      return id === undefined ? [] : [{ id, offset }];
    }
    if (isNamed(node, 'StartAnywhere'))
      return ['zacit', ...ids.map((id) => `zacit-${id}`)].map((id) => ({ id, offset }));
    if (!isNamed(node, 'Step')) return [];
    const id = textOf(node, 'id');
    return id === undefined ? [] : [{ id, offset }];
  });
}
