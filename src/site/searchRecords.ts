/** What the search finds: one record for every measure, goal, priority, indicator, figure and chapter. */
import { compareCzech } from '../format/collate.ts';
import { typography } from '../format/typography.ts';
import {
  goalsOfMeasure,
  goalsOfPriority,
  indicatorsOfPriority,
  measuresOfGoal,
  measuresOfPriority,
  prioritiesOfMeasure,
  priorityById,
} from '../report/links.ts';
import { fillReferences } from '../report/reference.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Goal } from '../schemas/goals.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { Report } from '../schemas/report.ts';
import type { BuiltFigure } from '../figures/buildFigure.ts';
import type { SearchTexts } from '../search/indexRecords.ts';
import { addressOf } from './addresses.ts';
import { getFigures } from './figures.ts';
import { LONGEST_LIST } from './longestList.ts';
import { goalSummary, indicatorSummary, measureSummary, prioritySummary } from './summaries.ts';

/** The kinds of things that can be found, by their names in addresses, in the order of the filter. */
export const SEARCH_KINDS = {
  opatreni: 'Opatření',
  cil: 'Cíl',
  priorita: 'Priorita',
  ukazatel: 'Ukazatel',
  graf: 'Graf',
  kapitola: 'Kapitola',
} as const;

export type SearchKind = keyof typeof SEARCH_KINDS;

/** The types of measures by their names in addresses. */
export const MEASURE_TYPES = { tematicke: 'Tematické', prurezove: 'Průřezové' } as const;

/** A thing that can be found. */
export interface SearchRecord extends SearchTexts {
  kind: SearchKind;
  /** What it is, with its number: „Opatření III“. */
  label: string;
  /** Its name as readers see it. */
  name: string;
  /** Without the base path. */
  path: string;
  /** Ids, from the foot up. */
  priorities: string[];
  goals: number[];
  type: keyof typeof MEASURE_TYPES | null;
  /** Its place when sorted by the order of the strategy, and by name; from 0. */
  order: number;
  nameOrder: number;
}

type Unordered = Omit<SearchRecord, 'order' | 'nameOrder'>;

/**
 * All records in the order of the strategy.
 *
 * @param chapterTexts the paragraphs of each chapter, by its id
 */
export function searchRecords(report: Report, chapterTexts: ReadonlyMap<string, readonly string[]>): SearchRecord[] {
  const records: Unordered[] = [
    ...report.measures.map((measure) => measureRecord(report, measure)),
    ...report.goals.map((goal) => goalRecord(report, goal)),
    ...report.priorities.map((priority) => priorityRecord(report, priority)),
    ...report.indicators.map((indicator) => indicatorRecord(report, indicator)),
    ...getFigures(report).map((figure) => figureRecord(report, figure)),
    ...report.chapters.map((chapter) => chapterRecord(chapter, chapterTexts.get(chapter.id) ?? [])),
  ];
  const places = new Map(
    records.toSorted((a, b) => compareCzech(a.name, b.name)).map((record, place) => [record, place]),
  );
  return records.map((record, order) => ({
    ...record,
    name: typography(record.name),
    text: record.text.map(typography),
    related: record.related.map(typography),
    order,
    nameOrder: places.get(record) ?? 0,
  }));
}

const goalSentence = (goal: Goal) => `Cíl ${goal.number}: ${goal.text}.`;

function measureRecord(report: Report, measure: Measure): Unordered {
  const priorities = prioritiesOfMeasure(report, measure);
  const tools = report.tools.groups.flatMap((group) => group.tools).filter(({ id }) => measure.tools.includes(id));
  const shared = report.tools.usedBy === measure.type ? report.tools.groups.flatMap((group) => group.tools) : [];
  return {
    kind: 'opatreni',
    label: `Opatření ${measure.number}`,
    name: measure.name,
    title: `Opatření ${measure.number}. ${measure.name}`,
    path: addressOf.measure(measure),
    priorities: priorities.map(({ id }) => id),
    goals: measure.goals,
    type: measure.type === 'thematic' ? 'tematicke' : 'prurezove',
    text: [
      measureSummary(report, measure),
      ...goalsOfMeasure(report, measure).map(goalSentence),
      ...tools.map(({ name }) => `Nástroj: ${name}.`),
    ],
    related: [
      ...priorities.map(({ name, sentence }) => `Priorita ${name}: ${sentence}`),
      ...shared.map(({ name }) => `Společný nástroj: ${name}.`),
    ],
  };
}

// Of long lists the first things are enough: the others are found by themselves.
function goalRecord(report: Report, goal: Goal): Unordered {
  const priority = priorityById(report, goal.priority);
  return {
    kind: 'cil',
    label: `Cíl ${goal.number}`,
    name: goal.shortName,
    title: `Cíl ${goal.number}. ${goal.shortName}`,
    path: addressOf.goal(goal),
    priorities: [goal.priority],
    goals: [goal.number],
    type: null,
    text: [
      `${goal.text}.`,
      ...(goal.otherWordings ?? []).map((wording) => `Jiné znění: ${wording.text}.`),
      goalSummary(report, goal),
    ],
    related: [
      ...measuresOfGoal(report, goal.number)
        .slice(0, LONGEST_LIST)
        .map(({ number, name }) => `Opatření ${number}: ${name}.`),
      `Priorita ${priority.name}: ${priority.sentence}`,
    ],
  };
}

function priorityRecord(report: Report, priority: Priority): Unordered {
  return {
    kind: 'priorita',
    label: `Priorita ${priority.order}`,
    name: priority.name,
    title: `Priorita ${priority.order}. ${priority.name}. ${priority.shortName}`,
    path: addressOf.priority(priority),
    priorities: [priority.id],
    goals: goalsOfPriority(report, priority.id).map(({ number }) => number),
    type: null,
    text: [priority.sentence, priority.whenMissing, prioritySummary(report, priority)],
    related: [
      ...goalsOfPriority(report, priority.id).map(({ number, shortName }) => `Cíl ${number}: ${shortName}.`),
      ...measuresOfPriority(report, priority.id)
        .slice(0, LONGEST_LIST)
        .map(({ number, name }) => `Opatření ${number}: ${name}.`),
      ...indicatorsOfPriority(report, priority.id)
        .slice(0, LONGEST_LIST)
        .map(({ label }) => `Ukazatel: ${label.nominative}.`),
    ],
  };
}

function indicatorRecord(report: Report, indicator: Indicator): Unordered {
  const priority = priorityById(report, indicator.priority.id);
  return {
    kind: 'ukazatel',
    label: 'Ukazatel',
    name: indicator.label.nominative,
    title: `Ukazatel. ${indicator.label.nominative}`,
    path: addressOf.indicator(indicator),
    priorities: [indicator.priority.id],
    goals: [],
    type: null,
    text: [
      indicatorSummary(indicator),
      ...(indicator.plainMeaning === null ? [] : [indicator.plainMeaning]),
      ...(indicator.definition === null ? [] : [fillReferences(report, indicator.definition)]),
      ...indicator.checks.flatMap(({ title, finding }) => [`${title}.`, fillReferences(report, finding)]),
    ],
    related: [`Priorita ${priority.name}.`],
  };
}

function figureRecord(report: Report, { definition, takeaway, subtitle, description, notes }: BuiltFigure): Unordered {
  const { priority } = definition;
  return {
    kind: 'graf',
    label: 'Graf',
    name: takeaway,
    title: `Graf. ${definition.name}`,
    path: addressOf.figure(definition),
    priorities: priority === null ? [] : [priority],
    goals: [],
    type: null,
    text: [`${subtitle}.`, description.numbers, description.pattern],
    related: [
      takeaway,
      description.what,
      description.context,
      ...notes,
      ...(priority === null ? [] : [`Priorita ${priorityById(report, priority).name}.`]),
    ],
  };
}

function chapterRecord(chapter: Chapter, paragraphs: readonly string[]): Unordered {
  return {
    kind: 'kapitola',
    label: `Kapitola ${chapter.number}`,
    name: chapter.title,
    title: `Kapitola ${chapter.number}. ${chapter.title}`,
    path: addressOf.chapter(chapter),
    priorities: [],
    goals: [],
    type: null,
    text: [chapter.description],
    related: paragraphs,
  };
}
