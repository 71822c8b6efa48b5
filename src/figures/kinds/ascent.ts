import type { AscentModel } from '../../charts/ascent/ascentModel.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { numberList } from '../../format/list.ts';
import { countThings } from '../../report/countThings.ts';
import { goalsOfPriority } from '../../report/links.ts';
import { ascentModel } from '../ascentModel.ts';
import { quotedList } from '../quotedList.ts';
import { textCell } from '../selection.ts';

/**
 * The ascent in its final state. Facts: `zaklad` and `vrchol` (the lowest and the highest priority, as words in a sentence),
 * `skupinaA`, `skupinaB` (names as lists), `priorit`, `cilu` (counts with nouns).
 */
export const selectAscent: Select<FigureOf<'ascent'>, AscentModel> = (report) => {
  const names = (group: 'A' | 'B') =>
    quotedList(report.priorities.filter((priority) => priority.group.value === group).map(({ name }) => name));
  return {
    model: ascentModel(report),
    facts: {
      zaklad: { value: null, text: inSentence(report.priorities[0]?.name ?? '') },
      vrchol: { value: null, text: inSentence(report.priorities.at(-1)?.name ?? '') },
      skupinaA: { value: null, text: names('A') },
      skupinaB: { value: null, text: names('B') },
      priorit: { value: report.priorities.length, text: countThings(report, 'priorities') },
      cilu: { value: report.goals.length, text: countThings(report, 'goals') },
    },
    table: {
      columns: [
        { key: 'poradi', label: 'Krok od základu', numeric: true },
        { key: 'priorita', label: 'Priorita', numeric: false },
        { key: 'skupina', label: 'Skupina', numeric: false },
        { key: 'cile', label: 'Cíle', numeric: false },
      ],
      rows: report.priorities.map((priority) => [
        { value: priority.order, text: `${priority.order}.` },
        textCell(priority.name),
        textCell(priority.group.value),
        textCell(numberList(goalsOfPriority(report, priority.id).map(({ number }) => number))),
      ]),
    },
    sources: [...new Set(report.priorities.map(({ source }) => source))],
    period: `strategie z roku ${report.strategy.approval.date.slice(0, 4)}`,
    notes: report.priorities.flatMap(({ shortName, group }) =>
      group.certainty.note === undefined ? [] : [`${shortName}: ${group.certainty.note}`],
    ),
  };
};

/** A name as words in the middle of a sentence: „zaměstnanost“ for „Zaměstnanost“; „ÚP“ stays. */
function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}
