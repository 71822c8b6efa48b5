import type { CycleModel } from '../../charts/cycleLayout.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { countOf } from '../../format/plural.ts';
import { typography } from '../../format/typography.ts';
import { quotedList } from '../quotedList.ts';
import { textCell } from '../selection.ts';

const PARTICIPANTS = { one: 'účastník', few: 'účastníci', many: 'účastníka', other: 'účastníků' };

/** The cycle of monitoring. Facts: `pocet` (with its noun), `ucastnici` (their names as a list). */
export const selectCycle: Select<FigureOf<'cycle'>, CycleModel> = (report) => {
  const { cycle, source, certainty } = report.monitoring;
  return {
    model: {
      members: cycle.map(({ id, name }) => ({ id, name: typography(name) })),
      centre: typography('sledování a hodnocení'),
      uncertain: certainty.level !== 'stated',
    },
    facts: {
      pocet: { value: cycle.length, text: countOf(cycle.length, PARTICIPANTS) },
      ucastnici: { value: null, text: quotedList(cycle.map(({ name }) => name)) },
    },
    table: {
      columns: [
        { key: 'poradi', label: 'Pořadí v kruhu', numeric: true },
        { key: 'ucastnik', label: 'Účastník', numeric: false },
      ],
      rows: cycle.map(({ name }, i) => [{ value: i + 1, text: `${i + 1}.` }, textCell(name)]),
    },
    sources: [source],
    period: `strategie z roku ${report.strategy.approval.date.slice(0, 4)}`,
    notes: certainty.note === undefined ? [] : [certainty.note],
  };
};
