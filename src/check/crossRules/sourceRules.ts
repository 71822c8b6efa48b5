import type { Draft } from '../draft.ts';
import { nodesOf } from '../mdx/mdxDocument.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { isKnown } from './isKnown.ts';
import { noRepeats } from './noRepeats.ts';

const SOURCE = { unknown: 'neznámý zdroj', oneOf: 'jeden ze zdrojů', home: 'sources.json' };

/** Sources have ids of their own, every source named in data exists, and one that nothing names is a warning. */
export function sourceRules(draft: Draft, findings: Findings): void {
  const { sources, known, broken } = draft;
  noRepeats(
    sources.map(({ value, at }) => ({ key: value.id, place: () => at('id') })),
    'označení zdroje',
    findings,
  );
  const used = new Set<string>(sourcesOfQuotes(draft));
  for (const { source, place } of sourceUses(draft)) {
    used.add(source);
    isKnown(source, known.sources, SOURCE, place, findings);
  }
  if (broken.size > 0) return;
  for (const { value, at } of sources) {
    if (used.has(value.id)) continue;
    const fix = 'Zdroj smažte, nebo ho uveďte u čísla či textu, který z něj pochází.';
    findings.warnings.push(
      problemAt(at('id'), `nepoužitý zdroj „${value.id}“`, 'zdroj, na který se odkazují data', fix),
    );
  }
}

/** Everywhere that data name a source. */
function* sourceUses(draft: Draft): Generator<{ source: string; place: () => Place }> {
  for (const whole of [draft.strategy, draft.tools, draft.actors, draft.monitoring]) {
    if (whole !== null) yield { source: whole.value.source, place: () => whole.at('source') };
  }
  for (const { value, at } of [...draft.priorities, ...draft.goals, ...draft.measures]) {
    yield { source: value.source, place: () => at('source') };
  }
  for (const { value, at } of draft.goals) {
    for (const [i, { source }] of (value.otherWordings ?? []).entries()) {
      yield { source, place: () => at('otherWordings', i, 'source') };
    }
  }
  for (const { value, at } of draft.indicators) {
    for (const [i, { source }] of value.observations.entries()) {
      yield { source, place: () => at('observations', i, 'source') };
    }
    for (const [i, check] of value.checks.entries()) {
      for (const [j, source] of check.sources.entries()) yield { source, place: () => at('checks', i, 'sources', j) };
    }
  }
  for (const { value, at } of draft.tables) {
    for (const [i, source] of value.sources.entries()) yield { source, place: () => at('sources', i) };
  }
}

/** Sources that quotes in prose name; whether they exist is checked with the other properties of components. */
function* sourcesOfQuotes({ chapters, pages }: Draft): Generator<string> {
  for (const { document } of [...chapters, ...pages]) {
    for (const { node } of nodesOf(document.tree)) {
      const source = node.name === 'Quote' ? node.attributes?.find(({ name }) => name === 'source')?.value : undefined;
      if (typeof source === 'string') yield source;
    }
  }
}
