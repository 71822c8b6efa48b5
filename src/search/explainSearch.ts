import { countOf } from '../format/plural.ts';
import type { QueryWord } from './readQuery.ts';

const RESULTS = { one: 'výsledek', few: 'výsledky', many: 'výsledku', other: 'výsledků' };

/** „12 výsledků“, „1 výsledek“; in words when there is none. */
export function countResults(count: number): string {
  return count === 0 ? 'Nic jsme nenašli' : countOf(count, RESULTS);
}

/**
 * What was done with a query besides finding it, in sentences: words that were corrected, that say nothing here, or
 * that stand on no page together.
 *
 * @param words the query as it was read
 * @param asked the words that the results answer
 */
export function explainSearch(words: readonly QueryWord[], asked: readonly QueryWord[]): string[] {
  const corrected = asked.filter(({ how }) => how === 'corrected');
  const unknown = words.filter(({ how }) => how === 'unknown');
  const dropped = words.filter((word) => word.how !== 'unknown' && !asked.includes(word));
  return [
    ...corrected.map(({ text, meant }) => `Slovo „${text}“ tu není. Ukazujeme výsledky pro „${meant}“.`),
    ...(unknown.length > 0 ? [`${notFound(unknown)} Hledali jsme bez ${unknown.length === 1 ? 'něj' : 'nich'}.`] : []),
    ...(dropped.length > 0
      ? [`Všechna slova najednou na žádné stránce nejsou. Ukazujeme stránky, kde je ${quoted(asked)}.`]
      : []),
  ];
}

function notFound(words: readonly QueryWord[]): string {
  return words.length === 1 ? `Slovo ${quoted(words)} tu není.` : `Slova ${quoted(words)} tu nejsou.`;
}

function quoted(words: readonly QueryWord[]): string {
  return words.map(({ text, meant, how }) => `„${how === 'corrected' ? meant : text}“`).join(', ');
}
