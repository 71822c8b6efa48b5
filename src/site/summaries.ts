/** One sentence about each thing, made from the data: lead of its page, description for search engines. */
import type { Goal } from '../schemas/goals.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { Report } from '../schemas/report.ts';
import { listOf, numberList } from '../format/list.ts';
import { countOf } from '../format/plural.ts';
import {
  currentObservation,
  goalsOfPriority,
  measuresOfGoal,
  measuresOfPriority,
  prioritiesOfMeasure,
  priorityById,
} from '../report/links.ts';
import { periodText } from '../report/periodText.ts';
import { LONGEST_LIST } from './longestList.ts';

const GOALS = { one: 'cíl', few: 'cíle', many: 'cíle', other: 'cílů' };
const MEASURES = { one: 'opatření', few: 'opatření', many: 'opatření', other: 'opatření' };

/** What a measure serves: „Tematické opatření. Slouží cílům 4, 5, 6 a 7 v prioritách Bydlení a Dluhy.“ */
export function measureSummary(report: Report, measure: Measure): string {
  if (measure.type === 'cross-cutting') return 'Průřezové opatření: neslouží jednomu cíli, ale celé strategii.';
  const priorities = prioritiesOfMeasure(report, measure).map((priority) => priority.shortName);
  const goals = measure.goals.length === 1 ? 'cíli' : 'cílům';
  const where = priorities.length === 1 ? 'v prioritě' : 'v prioritách';
  return `Tematické opatření. Slouží ${goals} ${numberList(measure.goals)} ${where} ${listOf(priorities)}.`;
}

/** Where a goal belongs and by how many measures it is served. */
export function goalSummary(report: Report, goal: Goal): string {
  const priority = priorityById(report, goal.priority);
  const measures = measuresOfGoal(report, goal.number);
  const served =
    measures.length === 0
      ? 'Žádné tematické opatření ho výslovně nejmenuje.'
      : `Slouží mu ${countOf(measures.length, MEASURES)}${measures.length <= LONGEST_LIST ? `: ${listOf(measures.map(({ number }) => number))}` : ''}.`;
  return `Cíl priority ${priority.name}. ${served}`;
}

/** The place of a priority and how many goals and measures belong to it. */
export function prioritySummary(report: Report, priority: Priority): string {
  const goals = goalsOfPriority(report, priority.id).length;
  const measures = measuresOfPriority(report, priority.id).length;
  return `Krok ${priority.order} z ${report.priorities.length}, priorita ${priority.group.value}. Patří k ní ${countOf(goals, GOALS)} a ${countOf(measures, MEASURES)}.`;
}

/** An indicator's number with its period: „36 583 lidí v exekuci (2020).“ */
export function indicatorSummary(indicator: Indicator): string {
  const observation = currentObservation(indicator);
  const estimate = observation.estimate ? 'Odhadem ' : '';
  return `${estimate}${countOf(observation.value, indicator.headline)} (${periodText(observation.period)}).`;
}
