import { arabic } from '../format/roman.ts';
import type { Report } from '../schemas/report.ts';
import type { Draft } from './draft.ts';
import type { Located } from './validate.ts';

/** The report from a draft without problems, every list in reading order. Throws when a part is missing after all. */
export function assembleReport(draft: Draft): Report {
  return {
    strategy: present(draft.strategy),
    priorities: sorted(draft.priorities, ({ order }) => order),
    goals: sorted(draft.goals, ({ number }) => number),
    goalsLead: present(draft.goalsLead),
    measures: sorted(draft.measures, ({ number }) => arabic(number)),
    measuresLead: present(draft.measuresLead),
    tools: present(draft.tools),
    actors: present(draft.actors),
    monitoring: present(draft.monitoring),
    sources: draft.sources.map(({ value }) => value),
    synonyms: draft.synonyms.map(({ value }) => value),
    published: (draft.published ?? []).map(({ value }) => value),
    indicators: sorted(draft.indicators, ({ order }) => order),
    tables: sorted(draft.tables, ({ id }) => id),
    chapters: sorted(draft.chapters, ({ number }) => number),
    pages: sorted(draft.pages, ({ id }) => id),
    figures: sorted(draft.figures, ({ order }) => order),
  };
}

function present<Value>(located: Located<Value> | null): Value {
  if (located === null) throw new Error('part of the report missing without a problem');
  return located.value;
}

function sorted<Value>(items: Located<Value>[], key: (value: Value) => number | string): Value[] {
  return items.map(({ value }) => value).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
