/**
 * Periods: when a number was true. One grammar for data files, one Czech wording for readers.
 *
 * The written forms (see README, "Období"):
 *   2020             a year
 *   2021-06          a month
 *   2021-01-01       a day
 *   2019-prumer      an average month of a year
 *   2022/2023        a school year
 *   2016-2022        a span of years, both ends included
 *   neuvedeno        the source gives no period
 */

/** A period taken apart. `unknown` means that the source gives none: readers see „rok neuveden“. */
export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'day'; year: number; month: number; day: number }
  | { kind: 'average-month'; year: number }
  | { kind: 'school-year'; year: number }
  | { kind: 'span'; from: number; to: number }
  | { kind: 'unknown' };

const MONTHS = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
  'říjen',
  'listopad',
  'prosinec',
];
const MONTHS_GENITIVE = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];
const MONTHS_LOCATIVE = [
  'lednu',
  'únoru',
  'březnu',
  'dubnu',
  'květnu',
  'červnu',
  'červenci',
  'srpnu',
  'září',
  'říjnu',
  'listopadu',
  'prosinci',
];
const NBSP = '\u00a0';

const plausible = (year: number) => year >= 1900 && year <= 2100;
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Takes a written period apart; null when it has none of the written forms or names no real day. */
export function parsePeriod(text: string): Period | null {
  if (text === 'neuvedeno') return { kind: 'unknown' };
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|(-prumer)|\/(\d{4})|-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const [, y, m, d, average, nextYear, lastYear] = match;
  const year = Number(y);
  if (!plausible(year)) return null;
  if (average !== undefined) return { kind: 'average-month', year };
  if (nextYear !== undefined) return Number(nextYear) === year + 1 ? { kind: 'school-year', year } : null;
  if (lastYear !== undefined) {
    const to = Number(lastYear);
    return plausible(to) && to > year ? { kind: 'span', from: year, to } : null;
  }
  if (m === undefined) return { kind: 'year', year };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) return { kind: 'month', year, month };
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? { kind: 'day', year, month, day } : null;
}

/** A period in words: „2020“, „1. 1. 2021“ (`plain`); „v roce 2020“, „k 1. 1. 2021“ (`in`). */
export function formatPeriod(period: Period, form: 'plain' | 'in' = 'plain'): string {
  const within = form === 'in';
  switch (period.kind) {
    case 'year':
      return within ? `v${NBSP}roce ${period.year}` : String(period.year);
    case 'month':
      return within
        ? `v${NBSP}${MONTHS_LOCATIVE[period.month - 1]} ${period.year}`
        : `${MONTHS[period.month - 1]} ${period.year}`;
    case 'day': {
      const date = `${period.day}.${NBSP}${period.month}.${NBSP}${period.year}`;
      return within ? `k${NBSP}${date}` : date;
    }
    case 'average-month':
      return within ? `v${NBSP}průměrném měsíci roku ${period.year}` : `průměrný měsíc ${period.year}`;
    case 'school-year':
      return `${within ? 've školním roce' : 'školní rok'} ${period.year}/${period.year + 1}`;
    case 'span':
      return `${within ? `v${NBSP}letech ` : ''}${period.from}–${period.to}`;
    case 'unknown':
      return within ? `v${NBSP}neuvedeném roce` : 'rok neuveden';
  }
}

const DAY = 86_400_000;

/**
 * The beginning of a day in decimal years, counted in days for months too: on two scales the end of a month
 * would not be the end of its last day. A month or a day beyond the last one is the beginning of what follows.
 */
function decimalYear(year: number, month: number, day = 1): number {
  const dayOfYear = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY;
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
  return year + dayOfYear / length;
}

/** The stretch of time a period covers, in decimal years; null for an unknown one. */
export function periodInterval(period: Period): { start: number; end: number } | null {
  switch (period.kind) {
    case 'year':
    case 'average-month':
      return { start: period.year, end: period.year + 1 };
    case 'month':
      return { start: decimalYear(period.year, period.month), end: decimalYear(period.year, period.month + 1) };
    case 'day':
      return {
        start: decimalYear(period.year, period.month, period.day),
        end: decimalYear(period.year, period.month, period.day + 1),
      };
    case 'school-year':
      return { start: decimalYear(period.year, 9), end: decimalYear(period.year + 1, 9) };
    case 'span':
      return { start: period.from, end: period.to + 1 };
    case 'unknown':
      return null;
  }
}

/** Orders periods by their end, then by their start; an unknown one comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const first = periodInterval(a);
  const second = periodInterval(b);
  if (first === null || second === null) return Number(first !== null) - Number(second !== null);
  return first.end - second.end || first.start - second.start;
}

/** A day written YYYY-MM-DD as „23. 11. 2026“. Throws on anything else. */
export function isoDateText(date: string): string {
  const day = parsePeriod(date);
  if (day?.kind !== 'day') throw new Error(`invalid date: ${date}`);
  return formatPeriod(day);
}

/** A day written YYYY-MM-DD as „30. listopadu 2021“. Throws on anything else. */
export function dateWithMonth(date: string): string {
  const day = parsePeriod(date);
  if (day?.kind !== 'day') throw new Error(`invalid date: ${date}`);
  return `${day.day}.${NBSP}${MONTHS_GENITIVE[day.month - 1]} ${day.year}`;
}

/** A period as ISO 8601 for schema.org `temporalCoverage`; null for an unknown one. */
export function temporalCoverage(period: Period): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  switch (period.kind) {
    case 'year':
    case 'average-month':
      return String(period.year);
    case 'month':
      return `${period.year}-${two(period.month)}`;
    case 'day':
      return `${period.year}-${two(period.month)}-${two(period.day)}`;
    case 'school-year':
      return `${period.year}-09-01/${period.year + 1}-08-31`;
    case 'span':
      return `${period.from}/${period.to}`;
    case 'unknown':
      return null;
  }
}
