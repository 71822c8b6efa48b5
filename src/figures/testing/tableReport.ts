import type { ContextTable } from '../../schemas/contextTable.ts';
import type { Report } from '../../schemas/report.ts';
import { inventedIndicator, situationReport } from './situationReport.ts';

const people = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };

/** An invented table: three places at three times, a break before the last, one value missing. */
export function inventedTable(over: Partial<ContextTable> = {}): ContextTable {
  const row = (misto: string, rok: string, den: string, lidi: number, vsech: number, podil: number | null) => ({
    misto,
    rok,
    den,
    lidi,
    vsech,
    podil,
  });
  return {
    $schema: '',
    id: 'mista',
    title: 'Lidé podle míst',
    description: 'Vymyšlená tabulka.',
    period: '2018-2021',
    periodColumn: 'den',
    geography: 'Tři místa',
    sources: ['mapa'],
    keys: ['misto', 'rok'],
    columns: [
      { name: 'misto', label: 'Místo', type: 'text' },
      { name: 'rok', label: 'Rok', type: 'text' },
      { name: 'den', label: 'Den', type: 'date' },
      { name: 'lidi', label: 'Lidé', type: 'integer', unit: people, additive: true },
      { name: 'vsech', label: 'Všichni lidé', type: 'integer', unit: people, additive: true },
      { name: 'podil', label: 'Podíl', type: 'decimal', unit: '%', decimals: 1, missing: 'Nezjišťovalo se.' },
    ],
    breaks: [{ column: 'rok', after: '2019', before: '2021', text: 'Od roku 2021 se počítá jinak.' }],
    notes: ['Rok 2019 je stav v dubnu.'],
    notComparable: [],
    rows: [
      row('Alfa', '2018', '2018-12-31', 10, 100, 10),
      row('Alfa', '2019', '2020-04-20', 20, 100, 20),
      row('Alfa', '2021', '2021-12-31', 15, 100, 15),
      row('Beta', '2018', '2018-12-31', 90, 300, 30),
      row('Beta', '2019', '2020-04-20', 60, 300, 20),
      row('Beta', '2021', '2021-12-31', 75, 300, 25),
      row('Gama', '2018', '2018-12-31', 1, 100, 1),
      row('Gama', '2019', '2020-04-20', 2, 100, null),
      row('Gama', '2021', '2021-12-31', 3, 100, 3),
    ],
    ...over,
  };
}

/** A report with that table and one indicator, „alfa“, of 16 people. */
export function tableReport(over: Partial<ContextTable> = {}): Report {
  return { ...situationReport([inventedIndicator('alfa', { value: 16 })]), tables: [inventedTable(over)] };
}
