/** The book of published numbers: what readers have been shown, so that nothing of it changes unnoticed. */
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { PublishedNumber } from '../schemas/published.ts';
import type { Report } from '../schemas/report.ts';

/**
 * An observation as the book keeps it. Parts and components stand in one list, since they share one address,
 * „ukazatel/část“; there is no list when the observation has neither.
 */
export function publishedNumber(indicator: Pick<Indicator, 'id'>, observation: Observation): PublishedNumber {
  const { period, revision, published, value, parts = [], components = [] } = observation;
  const pieces = [...parts, ...components];
  return {
    indicator: indicator.id,
    period,
    revision,
    published,
    value,
    ...(pieces.length > 0 && { parts: Object.fromEntries(pieces.map((piece) => [piece.id, piece.value])) }),
  };
}

/** What a published number is known by, in words for messages: „exekuce, 2020, revize 1“. Each stands in the book once. */
export function publishedName({
  indicator,
  period,
  revision,
}: Pick<PublishedNumber, 'indicator' | 'period' | 'revision'>): string {
  return `${indicator}, ${period}, revize ${revision}`;
}

/** The numbers of a report that its book does not know yet: by day; those of one day stay in report order. */
export function numbersToRecord({
  indicators,
  published,
}: Pick<Report, 'indicators' | 'published'>): PublishedNumber[] {
  const known = new Set(published.map(publishedName));
  return indicators
    .flatMap((indicator) => indicator.observations.map((observation) => publishedNumber(indicator, observation)))
    .filter((number) => !known.has(publishedName(number)))
    .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}
