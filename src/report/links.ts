/** Who belongs to whom: the links between priorities, goals, measures, indicators and sources. */
import type { Goal } from '../schemas/goals.ts';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { Report } from '../schemas/report.ts';
import type { Source } from '../schemas/sources.ts';
import { comparePeriods, parsePeriod } from '../format/period.ts';

/** The id of a measure in addresses: its roman number in lower case. */
export function measureId(measure: Pick<Measure, 'number'>): string {
  return measure.number.toLowerCase();
}

/**
 * An answer that many pages ask for, found once for each report and question: a large report would otherwise walk
 * through all of its measures for each of its pages.
 */
function remembered<Answer>(
  find: (report: Report, question: string) => Answer,
): (report: Report, question: string) => Answer {
  const known = new WeakMap<Report, Map<string, Answer>>();
  return (report, question) => {
    const answers = known.get(report) ?? new Map<string, Answer>();
    known.set(report, answers);
    const answer = answers.has(question) ? answers.get(question)! : find(report, question);
    answers.set(question, answer);
    return answer;
  };
}

/** Finds one thing of a list; ids of a checked report always exist, so a miss is a programming error. */
function find<Item>(list: Item[], matches: (item: Item) => boolean, what: string): Item {
  const item = list.find(matches);
  if (item === undefined) throw new Error(`not in the report: ${what}`);
  return item;
}

/** The priority of this id. Throws when there is none. */
export function priorityById(report: Report, id: string): Priority {
  return find(report.priorities, (priority) => priority.id === id, `priority ${id}`);
}

/** The indicator of this id. Throws when there is none. */
export function indicatorById(report: Report, id: string): Indicator {
  return find(report.indicators, (indicator) => indicator.id === id, `indicator ${id}`);
}

/** The source of this id. Throws when there is none. */
export function sourceById(report: Report, id: string): Source {
  return find(report.sources, (source) => source.id === id, `source ${id}`);
}

/** The goals of a priority, by number. */
export function goalsOfPriority(report: Report, priorityId: string): Goal[] {
  return report.goals.filter((goal) => goal.priority === priorityId);
}

/** The measures that name this goal, by roman number. */
export function measuresOfGoal(report: Report, goalNumber: number): Measure[] {
  return report.measures.filter((measure) => measure.goals.includes(goalNumber));
}

/** The goals a measure serves, by number; none for a cross-cutting measure. */
export function goalsOfMeasure(report: Report, measure: Measure): Goal[] {
  return report.goals.filter((goal) => measure.goals.includes(goal.number));
}

/** The priorities that a measure reaches through its goals, from the foot up. */
export function prioritiesOfMeasure(report: Report, measure: Measure): Priority[] {
  const ids = new Set(goalsOfMeasure(report, measure).map((goal) => goal.priority));
  return report.priorities.filter((priority) => ids.has(priority.id));
}

/** The measures that reach a priority through its goals. */
export const measuresOfPriority: (report: Report, priorityId: string) => readonly Measure[] = remembered(
  (report, priorityId) => {
    const goals = new Set(goalsOfPriority(report, priorityId).map(({ number }) => number));
    return report.measures.filter((measure) => measure.goals.some((goal) => goals.has(goal)));
  },
);

/** The indicators that speak of a priority, in report order. */
export function indicatorsOfPriority(report: Report, priorityId: string): Indicator[] {
  return report.indicators.filter((indicator) => indicator.priority.id === priorityId);
}

const indicatorsByGoals = remembered((report, goals) => {
  const wanted = JSON.parse(goals) as number[];
  const ids = new Set(report.goals.filter(({ number }) => wanted.includes(number)).map(({ priority }) => priority));
  return report.indicators.filter((indicator) => ids.has(indicator.priority.id));
});

/** The indicators that speak of the priorities a measure reaches. */
export function indicatorsOfMeasure(report: Report, measure: Measure): readonly Indicator[] {
  return indicatorsByGoals(report, JSON.stringify(measure.goals));
}

/** A measure and the goals it shares with another. */
export interface RelatedMeasure {
  measure: Measure;
  sharedGoals: number[];
}

/** How many related measures a page may ask for. */
export const MOST_RELATED = 24;

/** Measures that serve any of some goals, those with most of them first; `goals` is the list of numbers as JSON. */
const measuresByGoals = remembered((report, goals) => {
  const wanted = JSON.parse(goals) as number[];
  const bySize: RelatedMeasure[][] = wanted.map(() => []);
  let count = 0;
  for (const measure of report.measures) {
    const sharedGoals = measure.goals.filter((goal) => wanted.includes(goal));
    if (sharedGoals.length === 0) continue;
    count++;
    const peers = bySize[wanted.length - sharedGoals.length]!;
    // One more than is shown: the one who asks is among them.
    if (peers.length <= MOST_RELATED) peers.push({ measure, sharedGoals });
  }
  return { first: bySize.flat().slice(0, MOST_RELATED + 1), count };
});

/**
 * Other measures that share a goal with this one, those with most shared goals first, then in their order.
 *
 * @returns the first `MOST_RELATED` of them, and how many there are
 */
export function relatedMeasures(report: Report, measure: Measure): { first: RelatedMeasure[]; count: number } {
  const { first, count } = measuresByGoals(report, JSON.stringify(measure.goals));
  return {
    first: first.filter(({ measure: other }) => other.number !== measure.number).slice(0, MOST_RELATED),
    count: Math.max(0, count - 1),
  };
}

/** The measures of one type. */
export const measuresOfType: (report: Report, type: Measure['type']) => readonly Measure[] = remembered(
  (report, type) => report.measures.filter((measure) => measure.type === type),
);

/**
 * The observation to show for an indicator: its latest period (an unknown period only when there is no
 * other), in its highest revision.
 */
export function currentObservation(indicator: Indicator): Observation {
  const [first, ...rest] = indicator.observations;
  if (first === undefined) throw new Error(`indicator without observations: ${indicator.id}`);
  return rest.reduce((best, next) => (compareObservations(next, best) > 0 ? next : best), first);
}

function compareObservations(a: Observation, b: Observation): number {
  const periodA = parsePeriod(a.period);
  const periodB = parsePeriod(b.period);
  if (periodA === null || periodB === null) throw new Error(`invalid period: ${a.period}, ${b.period}`);
  return comparePeriods(periodA, periodB) || a.revision - b.revision;
}
