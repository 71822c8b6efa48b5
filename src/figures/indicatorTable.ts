import type { ChosenIndicator } from './chosenIndicators.ts';
import type { FigureTable, TableCell, TableColumn } from './selection.ts';
import { formatPeriod } from '../format/period.ts';
import { pluralForm } from '../format/plural.ts';
import { numberCell, textCell } from './selection.ts';

/** A column that only one figure has: a number computed from each value. */
export interface ComputedColumn {
  column: TableColumn;
  of: (value: number) => TableCell;
}

/** Indicators as a table, each part in a row under its whole. `computed` columns follow the value. */
export function indicatorTable(
  chosen: readonly ChosenIndicator[],
  computed: readonly ComputedColumn[] = [],
): FigureTable {
  const row = (item: ChosenIndicator, name: string, value: number, unit: string): TableCell[] => [
    textCell(name),
    numberCell(value),
    textCell(unit),
    ...computed.map(({ of }) => of(value)),
    { value: item.observation.period, text: formatPeriod(item.period) },
    textCell(item.observation.estimate ? 'ano' : 'ne'),
    textCell(item.priority.shortName),
  ];
  return {
    columns: [
      { key: 'ukazatel', label: 'Ukazatel', numeric: false },
      { key: 'hodnota', label: 'Hodnota', numeric: true },
      { key: 'jednotka', label: 'Koho počítá', numeric: false },
      ...computed.map(({ column }) => column),
      { key: 'obdobi', label: 'Období', numeric: false },
      { key: 'odhad', label: 'Odhad', numeric: false },
      { key: 'priorita', label: 'Priorita', numeric: false },
    ],
    rows: chosen.flatMap((item) => {
      const { indicator, observation } = item;
      const name = indicator.label.nominative;
      return [
        row(item, name, observation.value, indicator.unit[pluralForm(observation.value)]),
        ...(observation.parts ?? []).map((part) =>
          row(item, `${name}, z toho ${part.label}`, part.value, part.unit[pluralForm(part.value)]),
        ),
      ];
    }),
  };
}
