import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { componentRules } from './componentRules.ts';
import { digitRules, frontmatterDigits } from './digitRules.ts';
import { headingRules } from './headingRules.ts';
import { linkRules } from './linkRules.ts';
import { markupRules } from './markupRules.ts';
import { stepRules } from './stepRules.ts';

/** All rules of prose, on every chapter and page. */
export function proseRules(draft: Draft, findings: Findings): void {
  for (const { document } of [...draft.chapters, ...draft.pages]) {
    markupRules(document, findings);
    componentRules(document, draft, findings);
    linkRules(document, findings);
    stepRules(document, draft, findings);
    digitRules(document, findings);
    frontmatterDigits(document, findings);
  }
  // In a chapter the title is the second heading level of the story, on a page it is the first.
  for (const { document } of draft.chapters) headingRules(document, 3, findings);
  for (const { document } of draft.pages) headingRules(document, 2, findings);
}
