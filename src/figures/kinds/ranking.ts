import type { RankingModel } from '../../charts/ranking.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { UnresolvedReference } from '../../report/reference.ts';
import { highlightRole } from '../highlightRole.ts';
import { rankWords } from '../rankWords.ts';
import { numberCell, textCell } from '../selection.ts';
import { byValue, chosenRows, chosenTable, periodOfRows, valueHeading } from '../tableRows.ts';

/**
 * Places by size. Facts: `zvyrazneny`, `hodnota`, `poradi` („třetí nejvyšší“), `pocet`, `nejvyssi`,
 * `nejvyssiHodnota`, `nejnizsi`, `nejnizsiHodnota`, `obdobi`.
 */
export const selectRanking: Select<FigureOf<'ranking'>, RankingModel> = (report, { data, priority }) => {
  const { table, column } = chosenTable(report, data);
  const rows = byValue(chosenRows(report, data));
  const ours = rows.findIndex(({ name }) => name === data.highlight);
  const known = rows.filter(({ value }) => value !== null);
  const [highest] = known;
  const lowest = known.at(-1);
  const row = rows[ours];
  if (row === undefined || highest === undefined || lowest === undefined) {
    const names = rows.map(({ name }) => name).join(', ');
    throw new UnresolvedReference(data.highlight, `řádek „${data.highlight}“ ve výběru není`, `Známe: ${names}.`);
  }
  const period = periodOfRows(table, column, rows);
  return {
    model: {
      rows: rows.map(({ name, value, valueText }, i) => ({ name, value, valueText, highlighted: i === ours })),
      role: highlightRole(report, priority),
    },
    facts: {
      zvyrazneny: { value: null, text: row.name },
      hodnota: { value: row.value, text: row.valueText },
      poradi: { value: ours + 1, text: rankWords(ours + 1) },
      pocet: { value: rows.length, text: String(rows.length) },
      nejvyssi: { value: null, text: highest.name },
      nejvyssiHodnota: { value: highest.value, text: highest.valueText },
      nejnizsi: { value: null, text: lowest.name },
      nejnizsiHodnota: { value: lowest.value, text: lowest.valueText },
      obdobi: { value: null, text: period },
    },
    table: {
      columns: [
        { key: data.label, label: 'Místo', numeric: false },
        { key: data.value, label: valueHeading(column.label, column), numeric: true },
        { key: 'obdobi', label: 'Období', numeric: false },
      ],
      rows: rows.map(({ name, value }) => [textCell(name), numberCell(value, column.decimals), textCell(period)]),
    },
    sources: table.sources,
    period,
    notes: table.notes,
  };
};
