import type { RankingModel } from '../../charts/ranking.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { typography } from '../../format/typography.ts';
import { UnresolvedReference } from '../../report/reference.ts';
import { highlightRole } from '../highlightRole.ts';
import { rankWords } from '../rankWords.ts';
import { rowFacts } from '../rowFacts.ts';
import { numberCell, textCell } from '../selection.ts';
import { breaksBefore, byValue, chosenRows, chosenTable, periodOfRows, valueHeading } from '../tableRows.ts';

/**
 * Places by size. Facts: those of `rowFacts`; `zvyrazneny`, `hodnota`, `poradi` („třetí nejvyšší“), `obdobi`.
 * Throws `UnresolvedReference` for a highlight that is not among the rows or has no value.
 */
export const selectRanking: Select<FigureOf<'ranking'>, RankingModel> = (report, { data, priority }) => {
  const { table, column } = chosenTable(report, data);
  const rows = byValue(chosenRows(report, data));
  const facts = rowFacts(rows);
  const ours = rows.find(({ name }) => name === data.highlight);
  if (ours === undefined) {
    const known = rows.map(({ name }) => name).join(', ');
    throw new UnresolvedReference(data.highlight, `řádek „${data.highlight}“ ve výběru není`, `Známe: ${known}.`);
  }
  const { value: own } = ours;
  if (own === null) {
    throw new UnresolvedReference(data.highlight, `řádek „${data.highlight}“ nemá hodnotu`, 'Vyberte jiný řádek.');
  }
  const rank = 1 + rows.filter(({ value }) => value !== null && value > own).length;
  const period = periodOfRows(table, column, rows);
  return {
    model: {
      rows: rows.map((row) => ({
        name: typography(row.name),
        value: row.value,
        valueText: row.valueText,
        highlighted: row === ours,
      })),
      role: highlightRole(report, priority),
    },
    facts: {
      zvyrazneny: { value: null, text: ours.name },
      hodnota: { value: own, text: ours.valueText },
      poradi: { value: rank, text: rankWords(rank) },
      ...facts,
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
    notes: [...breaksBefore(table, rows), ...table.notes],
  };
};
