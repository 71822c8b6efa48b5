import type { TrendModel } from '../../charts/trendModel.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select, TableCell } from '../selection.ts';
import { typography } from '../../format/typography.ts';
import { periodText } from '../../report/periodText.ts';
import { UnresolvedReference } from '../../report/reference.ts';
import { highlightRole } from '../highlightRole.ts';
import { momentsOf, tickLabel, type Moment } from '../moments.ts';
import { numberCell, textCell } from '../selection.ts';
import { cellText, chosenRows, chosenTable, valueHeading } from '../tableRows.ts';
import { trendFacts } from '../trendFacts.ts';
import { weightedShare } from '../weightedShare.ts';

/** What every break is called in the drawing; what changed stands in the notes. */
const BREAK_LABEL = 'zlom: jinak se počítá';

/**
 * Change in time: one line among others, all of them together as an average. Facts: those of `trendFacts`.
 * Throws `UnresolvedReference` for a highlight that is not among the rows and for a column without numbers.
 */
export const selectTrend: Select<FigureOf<'trend'>, TrendModel> = (report, { data, priority }) => {
  const { table, column } = chosenTable(report, data);
  const rows = chosenRows(report, data);
  const moments = momentsOf(table, rows, data.time);
  const names = [...new Set(rows.map(({ name }) => name))];
  if (!names.includes(data.highlight)) {
    const known = names.join(', ');
    throw new UnresolvedReference(data.highlight, `řada „${data.highlight}“ ve výběru není`, `Známe: ${known}.`);
  }
  const valueAt = (name: string, { key }: Moment) =>
    rows.find((row) => row.name === name && String(row.cells[data.time]) === key)?.value ?? null;
  const averages = moments.map(({ key }) => {
    const those = rows.filter(({ cells }) => String(cells[data.time]) === key);
    return weightedShare(table, those, data.average, column.decimals);
  });
  const averageAt = (moment: Moment) => averages[moments.indexOf(moment)] ?? null;
  const pointsOf = (at: (moment: Moment) => number | null) =>
    moments.flatMap((moment) => {
      const value = at(moment);
      const { time, run } = moment;
      return value === null ? [] : [{ time, run, value, valueText: cellText(value, column) }];
    });
  const ours = pointsOf((moment) => valueAt(data.highlight, moment));
  if (ours.length === 0) {
    throw new UnresolvedReference(
      data.highlight,
      `řada „${data.highlight}“ nemá žádnou hodnotu`,
      'Vyberte jinou řadu.',
    );
  }
  const average = pointsOf(averageAt);
  const placeOf = (time: string) => moments.find(({ key }) => key === time)?.time;
  return {
    model: {
      series: [
        ...names.map((name) => {
          const highlighted = name === data.highlight;
          const kind = highlighted ? ('highlight' as const) : ('other' as const);
          return {
            name: typography(name),
            kind,
            points: highlighted ? ours : pointsOf((moment) => valueAt(name, moment)),
          };
        }),
        { name: typography(data.average.label), kind: 'average', points: average },
      ],
      ticks: moments.map(({ time, period }) => ({ time, label: tickLabel(period) })),
      breaks: table.breaks.flatMap((entry) => {
        const [from, to] = [placeOf(entry.after), placeOf(entry.before)];
        const drawn = entry.column === data.time && from !== undefined && to !== undefined;
        return drawn ? [{ from, to, label: BREAK_LABEL }] : [];
      }),
      unit: column.unit === '%' ? '\u00a0%' : '',
      role: highlightRole(report, priority),
    },
    facts: trendFacts({
      highlight: data.highlight,
      ours,
      average,
      periodAt: (time) => periodText(moments.find((moment) => moment.time === time)?.period ?? 'neuvedeno'),
      ranks: moments.flatMap((moment) => {
        const own = valueAt(data.highlight, moment);
        return own === null ? [] : [1 + names.filter((name) => (valueAt(name, moment) ?? -Infinity) > own).length];
      }),
      count: names.length,
    }),
    table: {
      columns: [
        { key: data.label, label: 'Místo', numeric: false },
        ...moments.map(({ period }) => ({
          key: `k_${period.replaceAll(/[^0-9a-z]/g, '_')}`,
          label: valueHeading(periodText(period), column),
          numeric: true,
        })),
      ],
      rows: [
        ...names.map((name): TableCell[] => [
          textCell(name),
          ...moments.map((moment) => numberCell(valueAt(name, moment), column.decimals)),
        ]),
        [textCell(data.average.label), ...averages.map((value) => numberCell(value, column.decimals))],
      ],
    },
    sources: table.sources,
    period: periodText(table.period),
    notes: [...table.breaks.map(({ text }) => text), ...table.notes],
  };
};
