import { formatPeriod, parsePeriod } from '../format/period.ts';

/** A period of a data file in the reader's words: „průměrný měsíc 2019“. */
export function periodText(period: string): string {
  const parsed = parsePeriod(period);
  return parsed === null ? period : formatPeriod(parsed, 'plain');
}
