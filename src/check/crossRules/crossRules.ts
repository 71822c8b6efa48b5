import type { Draft } from '../draft.ts';
import { proseRules } from '../mdx/proseRules.ts';
import type { Findings } from '../problem.ts';
import { actorRules } from './actorRules.ts';
import { chapterRules } from './chapterRules.ts';
import { figureRules } from './figureRules.ts';
import { goalRules } from './goalRules.ts';
import { indicatorRules } from './indicatorRules.ts';
import { measureRules } from './measureRules.ts';
import { observationRules } from './observationRules.ts';
import { periodRules } from './periodRules.ts';
import { priorityRules } from './priorityRules.ts';
import { publishedRules } from './publishedRules.ts';
import { referenceRules } from './referenceRules.ts';
import { sourceRules } from './sourceRules.ts';
import { strategyRules } from './strategyRules.ts';
import { synonymRules } from './synonymRules.ts';

const RULES: ((draft: Draft, findings: Findings) => void)[] = [
  strategyRules,
  priorityRules,
  goalRules,
  measureRules,
  actorRules,
  indicatorRules,
  observationRules,
  publishedRules,
  periodRules,
  referenceRules,
  sourceRules,
  synonymRules,
  chapterRules,
  figureRules,
  proseRules,
];

/** Everything that no single schema can see: what must agree between fields and between files. */
export function crossRules(draft: Draft, findings: Findings): void {
  for (const rule of RULES) rule(draft, findings);
}
