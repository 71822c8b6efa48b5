import type { CountedForms } from '../format/plural.ts';
import { formatPeriod, periodInterval, type Period } from '../format/period.ts';
import { countOf } from '../format/plural.ts';

const OF_INDICATORS: CountedForms = { one: 'ukazatele', few: 'ukazatelů', many: 'ukazatele', other: 'ukazatelů' };

/** The period of a figure whose numbers are from different times: „2018–2021, u 1 ukazatele rok neuveden“. */
export function periodOfMany(periods: readonly Period[]): string {
  const intervals = periods.map(periodInterval).filter((interval) => interval !== null);
  const missing = periods.length - intervals.length;
  if (intervals.length === 0) return formatPeriod({ kind: 'unknown' });
  const from = Math.floor(Math.min(...intervals.map(({ start }) => start)));
  const to = Math.ceil(Math.max(...intervals.map(({ end }) => end))) - 1;
  const known = from === to ? formatPeriod({ kind: 'year', year: from }) : formatPeriod({ kind: 'span', from, to });
  return missing === 0 ? known : `${known}, u\u00a0${countOf(missing, OF_INDICATORS)} rok neuveden`;
}
