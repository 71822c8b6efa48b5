/** The data files of a figure: the table as CSV, and everything about it as JSON. */
import type { Report } from '../schemas/report.ts';
import { toCsv } from '../format/csv.ts';
import { sourceById } from '../report/links.ts';
import type { BuiltFigure } from './buildFigure.ts';

/** What a figure's files say of where it lives and how it may be used. */
export interface FigurePlace {
  /** Absolute address of the figure's page. */
  address: string;
  licence: { name: string; url: string };
}

/**
 * The table of a figure as CSV: its own columns, then period, source, notes and address in every row, so
 * that no row loses what belongs to it.
 */
export function figureCsv(report: Report, figure: BuiltFigure, place: FigurePlace): string {
  const { columns, rows } = figure.table;
  const provenance = [
    figure.period,
    figure.sources.map((id) => sourceName(report, id)).join('; '),
    figure.notes.join(' '),
    place.address,
  ];
  return toCsv(
    [...columns.map(({ key }) => key), 'graf_obdobi', 'graf_zdroj', 'graf_poznamky', 'graf_adresa'],
    rows.map((row) => [...row.map(({ value }) => value), ...provenance]),
  );
}

function sourceName(report: Report, id: string): string {
  const { publisher, title, date } = sourceById(report, id);
  return `${publisher}: ${title} (${date})`;
}

/** Everything about a figure as JSON: what it says, its data, where they come from. */
export function figureJson(report: Report, figure: BuiltFigure, place: FigurePlace): string {
  const { definition, table } = figure;
  return `${JSON.stringify(
    {
      id: definition.id,
      name: definition.name,
      takeaway: figure.takeaway,
      subtitle: figure.subtitle,
      description: figure.description,
      notes: figure.notes,
      period: figure.period,
      address: place.address,
      licence: place.licence,
      report: { title: report.strategy.title, version: report.strategy.edition.version },
      sources: figure.sources.map((id) => {
        const { publisher, title, date, url, terms } = sourceById(report, id);
        return { id, publisher, title, date, url: url ?? null, terms };
      }),
      columns: table.columns.map(({ key, label }) => ({ key, label })),
      data: table.rows.map((row) =>
        Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i]?.value ?? null])),
      ),
    },
    null,
    2,
  )}\n`;
}
