import type { DotPlotModel } from '../../charts/dotPlot.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { ChosenRow } from '../tableRows.ts';
import type { Fact, Select } from '../selection.ts';
import { typography } from '../../format/typography.ts';
import { periodText } from '../../report/periodText.ts';
import { resolveReference } from '../../report/reference.ts';
import { highlightRole } from '../highlightRole.ts';
import { rowFacts } from '../rowFacts.ts';
import { numberCell, textCell } from '../selection.ts';
import { byValue, chosenRows, chosenTable, columnOf, periodOfRows, valueHeading } from '../tableRows.ts';

/**
 * Places as dots beside rates to compare with. Facts: those of `rowFacts`; `srovnani1`, `srovnani2`… (the
 * rates in order), and how many places are above and below each: `nad1`, `pod1`, `nad2`, `pod2`…
 * Throws `UnresolvedReference` when no place has a value.
 */
export const selectDotPlot: Select<FigureOf<'dot-plot'>, DotPlotModel> = (report, { data, priority }) => {
  const { table, column } = chosenTable(report, data);
  const rows = byValue(chosenRows(report, data));
  const facts = rowFacts(rows);
  const references = data.references.map(({ label, of }) => {
    const number = resolveReference(report, of);
    return {
      label,
      value: number.value,
      valueText: number.text,
      period: periodText(number.period),
      sources: number.sources,
    };
  });
  const period = periodOfRows(table, column, rows);
  const countColumns = (data.counts ?? []).map((name) => columnOf(table, name));
  return {
    model: {
      rows: rows.map(({ name, value, valueText }) => ({
        name: typography(name),
        value,
        valueText,
        highlighted: false,
      })),
      references: references.map(({ label, value, valueText }) => ({ label: typography(label), value, valueText })),
      role: highlightRole(report, priority),
    },
    facts: {
      ...facts,
      obdobi: { value: null, text: period },
      ...Object.fromEntries(references.flatMap((reference, i) => comparisonFacts(rows, reference, i + 1))),
    },
    table: {
      columns: [
        { key: data.label, label: 'Místo', numeric: false },
        { key: data.value, label: valueHeading(column.label, column), numeric: true },
        ...countColumns.map(({ name, label }) => ({ key: name, label, numeric: true })),
        { key: 'obdobi', label: 'Období', numeric: false },
      ],
      rows: [
        ...rows.map(({ name, value, cells }) => [
          textCell(name),
          numberCell(value, column.decimals),
          ...countColumns.map((count) => {
            const cell = cells[count.name];
            return numberCell(typeof cell === 'number' ? cell : null, count.decimals);
          }),
          textCell(period),
        ]),
        ...references.map((reference) => [
          textCell(reference.label),
          numberCell(reference.value, column.decimals),
          ...countColumns.map(() => numberCell(null)),
          textCell(reference.period),
        ]),
      ],
    },
    sources: [...new Set([...table.sources, ...references.flatMap(({ sources }) => sources)])],
    period,
    notes: table.notes,
  };
};

function comparisonFacts(
  rows: readonly ChosenRow[],
  { value: rate, valueText }: { value: number; valueText: string },
  order: number,
): [string, Fact][] {
  const count = (matches: (value: number) => boolean): Fact => {
    const value = rows.filter((row) => row.value !== null && matches(row.value)).length;
    return { value, text: String(value) };
  };
  return [
    [`srovnani${order}`, { value: rate, text: valueText }],
    [`nad${order}`, count((value) => value > rate)],
    [`pod${order}`, count((value) => value < rate)],
  ];
}
