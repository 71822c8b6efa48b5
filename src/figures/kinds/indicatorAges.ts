import type { AgedIndicator, IndicatorAgesModel } from '../../charts/indicatorAges.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { ChosenIndicator } from '../chosenIndicators.ts';
import type { Fact, FigureTable, Select } from '../selection.ts';
import { comparePeriods, formatPeriod, isoDateText, parsePeriod, periodInterval } from '../../format/period.ts';
import { countOf } from '../../format/plural.ts';
import { typography } from '../../format/typography.ts';
import { ownNotes, sourcesOf } from '../caveats.ts';
import { chosenIndicators } from '../chosenIndicators.ts';
import { periodOfMany } from '../periodOfMany.ts';
import { numberCell, textCell } from '../selection.ts';

const YEARS = { one: 'rok', few: 'roky', many: 'roku', other: 'let' };
const INDICATORS = { one: 'ukazatel', few: 'ukazatele', many: 'ukazatele', other: 'ukazatelů' };
const OF_INDICATORS = { one: 'ukazatele', few: 'ukazatelů', many: 'ukazatele', other: 'ukazatelů' };

/** An indicator with the age of its number: whole years from the end of its period to the edition. */
interface Aged extends ChosenIndicator {
  age: number | null;
}

/**
 * How old the numbers are on the day of the edition. Facts: `pocet`, `bezRoku` (how many have no year, 2nd
 * case), `vydani` (day of the edition), and, if any number has a period, `nejmensiStari`, `nejvetsiStari`
 * („5 let“), `nejnovejsi`, `nejstarsi` (their periods).
 */
export const selectIndicatorAges: Select<FigureOf<'indicator-ages'>, IndicatorAgesModel> = (report, { data }) => {
  const { published } = report.strategy.edition;
  const edition = timeOf(published);
  const chosen = chosenIndicators(report, data.indicators)
    .toSorted((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || comparePeriods(a.period, b.period))
    .map((item) => ({ ...item, age: ageOf(item, edition) }));
  return {
    model: {
      indicators: chosen.map(agedIndicator),
      edition: { at: edition, label: typography(`vydání zprávy ${isoDateText(published)}`) },
    },
    facts: factsOf(chosen, published),
    table: tableOf(chosen),
    sources: sourcesOf(chosen),
    period: periodOfMany(chosen.map(({ period }) => period)),
    notes: [
      `Stáří čísel počítáme v celých letech od konce jejich období do vydání zprávy ${isoDateText(published)}.`,
      ...ownNotes(report, chosen.filter(isUnknown)),
    ],
  };
};

function isUnknown({ period }: ChosenIndicator): boolean {
  return period.kind === 'unknown';
}

/** A day of the data in decimal years. */
function timeOf(day: string): number {
  const period = parsePeriod(day);
  const interval = period === null ? null : periodInterval(period);
  if (interval === null) throw new Error(`invalid date: ${day}`);
  return interval.start;
}

/** Whole years; a number whose period is not over yet is of age 0. */
function ageOf({ period }: ChosenIndicator, edition: number): number | null {
  const interval = periodInterval(period);
  return interval === null ? null : Math.max(0, Math.floor(edition - interval.end));
}

function agedIndicator(item: Aged): AgedIndicator {
  const { indicator, period, priority, age } = item;
  const when = age === null ? formatPeriod(period) : `${formatPeriod(period)}, ${ago(age)}`;
  return {
    id: indicator.id,
    label: typography(indicator.label.nominative),
    priority: { order: priority.order, name: typography(priority.shortName) },
    interval: periodInterval(period),
    shape: period.kind === 'day' ? 'point' : 'bar',
    note: typography(when),
  };
}

function ago(years: number): string {
  if (years === 0) return 'před méně než rokem';
  return years === 1 ? 'před rokem' : `před ${years}\u00a0lety`;
}

function factsOf(chosen: readonly Aged[], published: string): Record<string, Fact> {
  const known = chosen.filter(({ age }) => age !== null);
  const [oldest, newest] = [known[0], known.at(-1)];
  const without = chosen.length - known.length;
  const ageFact = (age: number | null) => ({ value: age, text: countOf(age ?? 0, YEARS) });
  return {
    pocet: { value: chosen.length, text: countOf(chosen.length, INDICATORS) },
    bezRoku: { value: without, text: countOf(without, OF_INDICATORS) },
    vydani: { value: null, text: isoDateText(published) },
    ...(oldest !== undefined &&
      newest !== undefined && {
        nejvetsiStari: ageFact(oldest.age),
        nejmensiStari: ageFact(newest.age),
        nejstarsi: { value: null, text: formatPeriod(oldest.period) },
        nejnovejsi: { value: null, text: formatPeriod(newest.period) },
      }),
  };
}

function tableOf(chosen: readonly Aged[]): FigureTable {
  return {
    columns: [
      { key: 'ukazatel', label: 'Ukazatel', numeric: false },
      { key: 'obdobi', label: 'Období', numeric: false },
      { key: 'stari_let', label: 'Stáří při vydání zprávy (celé roky)', numeric: true },
      { key: 'priorita', label: 'Priorita', numeric: false },
    ],
    rows: chosen.map(({ indicator, observation, period, age, priority }) => [
      textCell(indicator.label.nominative),
      { value: observation.period, text: formatPeriod(period) },
      numberCell(age),
      textCell(priority.shortName),
    ]),
  };
}
