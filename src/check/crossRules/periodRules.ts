import { parsePeriod, type Period } from '../../format/period.ts';
import type { Draft } from '../draft.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';

/** Nothing in a report is true later than the report was published. */
export function periodRules({ strategy, indicators, tables, sources }: Draft, findings: Findings): void {
  if (strategy === null) return;
  const { published } = strategy.value.edition;
  const notLater = (written: string, what: string, place: () => Place) => {
    const period = parsePeriod(written);
    if (period === null || !isLater(period, published)) return;
    const fix = 'Opravte údaj, nebo posuňte den vydání (strategy.json, edition.published).';
    findings.problems.push(
      problemAt(place(), `${what} „${written}“ po vydání zprávy (${published})`, `nejpozději ${published}`, fix),
    );
  };
  for (const { value, at } of indicators) {
    for (const [i, observation] of value.observations.entries()) {
      notLater(observation.period, 'období', () => at('observations', i, 'period'));
      notLater(observation.published, 'den zveřejnění', () => at('observations', i, 'published'));
    }
  }
  for (const { value, at } of tables) notLater(value.period, 'období', () => at('period'));
  for (const { value, at } of sources) notLater(value.date, 'datum zdroje', () => at('date'));
}

/** Whether a period begins (a span: ends) in a later year, month or day than the given one (YYYY-MM-DD). */
function isLater(period: Period, day: string): boolean {
  const two = (number: number) => String(number).padStart(2, '0');
  switch (period.kind) {
    case 'year':
    case 'average-month':
    case 'school-year':
      return String(period.year) > day.slice(0, 4);
    case 'month':
      return `${period.year}-${two(period.month)}` > day.slice(0, 7);
    case 'day':
      return `${period.year}-${two(period.month)}-${two(period.day)}` > day;
    case 'span':
      return String(period.to) > day.slice(0, 4);
    case 'unknown':
      return false;
  }
}
