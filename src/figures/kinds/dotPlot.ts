import type { DotPlotModel } from '../../charts/dotPlot.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { resolveReference, UnresolvedReference } from '../../report/reference.ts';
import { highlightRole } from '../highlightRole.ts';
import { numberCell, textCell } from '../selection.ts';
import { byValue, cellText, chosenRows, chosenTable, columnOf, periodOfRows, valueHeading } from '../tableRows.ts';

/**
 * Places as dots beside rates to compare with. Facts: `nejvyssi`, `nejvyssiHodnota`, `nejnizsi`,
 * `nejnizsiHodnota`, `pocet`, `obdobi`, `srovnani1`, `srovnani2`… (the reference lines in order),
 * `nadPrvnim` (how many places are above the first of them).
 */
export const selectDotPlot: Select<FigureOf<'dot-plot'>, DotPlotModel> = (report, { data, priority }) => {
  const { table, column } = chosenTable(report, data);
  const rows = byValue(chosenRows(report, data));
  const known = rows.filter(({ value }) => value !== null);
  const [highest] = known;
  const lowest = known.at(-1);
  if (highest === undefined || lowest === undefined) {
    throw new UnresolvedReference(data.value, 'žádný řádek nemá hodnotu', 'Vyberte sloupec, který má čísla.');
  }
  const references = data.references.map(({ label, of }) => {
    const number = resolveReference(report, of);
    return { label, value: number.value, valueText: number.text, sources: number.sources };
  });
  const [first] = references;
  const period = periodOfRows(table, column, rows);
  const countColumns = (data.counts ?? []).map((name) => columnOf(table, name));
  return {
    model: {
      rows: rows.map(({ name, value, valueText }) => ({ name, value, valueText, highlighted: false })),
      references: references.map(({ label, value, valueText }) => ({ label, value, valueText })),
      role: highlightRole(report, priority),
    },
    facts: {
      nejvyssi: { value: null, text: highest.name },
      nejvyssiHodnota: { value: highest.value, text: highest.valueText },
      nejnizsi: { value: null, text: lowest.name },
      nejnizsiHodnota: { value: lowest.value, text: lowest.valueText },
      pocet: { value: rows.length, text: String(rows.length) },
      obdobi: { value: null, text: period },
      ...Object.fromEntries(
        references.map(({ value, valueText }, i) => [`srovnani${i + 1}`, { value, text: valueText }]),
      ),
      ...(first && {
        nadPrvnim: aboveFact(known.filter(({ value }) => (value ?? 0) > first.value).length),
      }),
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
        ...references.map(({ label, value }) => [
          textCell(label),
          { value, text: cellText(value, column).replace(/[\u00a0 ]%$/, '') },
          ...countColumns.map(() => numberCell(null)),
          textCell(period),
        ]),
      ],
    },
    sources: [...table.sources, ...references.flatMap(({ sources }) => sources)],
    period,
    notes: table.notes,
  };
};

function aboveFact(count: number) {
  return { value: count, text: String(count) };
}
