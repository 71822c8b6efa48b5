/** All indicators for machines: the same numbers as on the pages, with everything needed to trust them. */
import type { Indicator, Observation, PluralForms } from '../schemas/indicator.ts';
import type { ContextTable } from '../schemas/contextTable.ts';
import type { Report } from '../schemas/report.ts';
import { toCsv, type CsvCell } from '../format/csv.ts';
import { periodText } from '../report/periodText.ts';
import { fillReferences } from '../report/reference.ts';
import { priorityById, sourceById } from '../report/links.ts';
import { absolute, addressOf, page } from './addresses.ts';

/** The licence of the report's own texts, data compilation and charts. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.cs',
} as const;

/** One indicator as JSON: every observation with its caveats and its source written out. */
function indicatorRecord(report: Report, indicator: Indicator) {
  const priority = priorityById(report, indicator.priority.id);
  return {
    id: indicator.id,
    address: absolute(addressOf.indicator(indicator)),
    label: indicator.label.nominative,
    unit: indicator.unit.other,
    definition: indicator.definition === null ? null : fillReferences(report, indicator.definition),
    meaning: indicator.plainMeaning,
    priority: { id: priority.id, name: priority.name, certainty: indicator.priority.certainty },
    observations: indicator.observations.map((observation) => observationRecord(report, observation)),
    checks: indicator.checks.map((check) => ({
      title: check.title,
      finding: fillReferences(report, check.finding),
      confirmedByRegion: check.confirmedByRegion,
      sources: check.sources.map((id) => sourceRecord(report, id)),
    })),
    comparable: indicator.comparable,
    notComparable: indicator.notComparable,
  };
}

function observationRecord(report: Report, observation: Observation) {
  return {
    period: observation.period,
    periodText: periodText(observation.period),
    value: observation.value,
    estimate: observation.estimate,
    notes: noteTexts(report, observation),
    quote: observation.quote ?? null,
    parts: observation.parts ?? [],
    components: observation.components ?? [],
    source: sourceRecord(report, observation.source),
    revision: observation.revision,
    published: observation.published,
    reason: observation.reason ?? null,
  };
}

function sourceRecord(report: Report, id: string) {
  const { publisher, title, date, url, terms } = sourceById(report, id);
  return { id, publisher, title, date, url: url ?? null, terms };
}

/** The notes of an observation as sentences: those shared by several numbers and its own. */
export function noteTexts(report: Report, observation: Observation): string[] {
  const shared = report.strategy.notes.filter((note) => observation.notes.includes(note.id)).map((note) => note.text);
  return observation.note === undefined ? shared : [...shared, fillReferences(report, observation.note)];
}

/** The date of a source, known to the day, the month or the year: „30. 11. 2021“, „červen 2021“, „2019“. */
export const sourceDateText = periodText;

/** `/data/ukazatele.json`. */
export function indicatorsJson(report: Report): string {
  const { strategy } = report;
  return `${JSON.stringify(
    {
      title: `${strategy.title}: ukazatele`,
      strategy: strategy.strategyName,
      publisher: strategy.publisher.name,
      version: strategy.edition.version,
      published: strategy.edition.published,
      licence: LICENCE,
      address: absolute(page.indicators),
      warning: 'Skupiny lidí se překrývají a údaje jsou z různých období: nesčítejte je.',
      indicators: report.indicators.map((indicator) => indicatorRecord(report, indicator)),
    },
    null,
    2,
  )}\n`;
}

const CSV_HEADER = [
  'ukazatel',
  'nazev',
  'cast',
  'obdobi',
  'obdobi_slovy',
  'hodnota',
  'jednotka',
  'odhad',
  'poznamky',
  'kontrola',
  'zdroj',
  'zdroj_datum',
  'revize',
  'zverejneno',
  'adresa',
] as const;

/** `/data/ukazatele.csv`: a row for each observation and for each part of it. */
export function indicatorsCsv(report: Report): string {
  const rows = report.indicators.flatMap((indicator) =>
    indicator.observations.flatMap((observation) => {
      const row = (part: { label: string; value: number; unit: PluralForms } | null): CsvCell[] => {
        const source = sourceById(report, observation.source);
        return [
          indicator.id,
          indicator.label.nominative,
          part === null ? 'celek' : `z toho ${part.label}`,
          observation.period,
          periodText(observation.period),
          part === null ? observation.value : part.value,
          (part === null ? indicator.unit : part.unit).other,
          observation.estimate ? 'ano' : 'ne',
          noteTexts(report, observation).join(' '),
          indicator.checks.map((check) => fillReferences(report, check.finding)).join(' '),
          `${source.publisher}: ${source.title}`,
          source.date,
          observation.revision,
          observation.published,
          absolute(addressOf.indicator(indicator)),
        ];
      };
      return [row(null), ...(observation.parts ?? []).map(row)];
    }),
  );
  return toCsv(CSV_HEADER, rows);
}

/** A comparison table as published: the same columns and rows as in `data/context`. */
export function tableCsv(table: ContextTable): string {
  const names = table.columns.map(({ name }) => name);
  return toCsv(
    names,
    table.rows.map((row) => names.map((name) => row[name] ?? null)),
  );
}
