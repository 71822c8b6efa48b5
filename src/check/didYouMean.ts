import { suggest } from '../format/suggestion.ts';
import { shorten } from './showValue.ts';

const MOST_SHOWN = 12;

/** The known words for a message: all when they are few, else the first dozen. „a“, „b“, „c“. */
export function listWords(words: Iterable<string | number>): string {
  const all = [...words].map((word) => `„${shorten(String(word))}“`);
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN).join(', ')} a další` : all.join(', ');
}

/**
 * The advice for a word that is not among the known ones: the nearest known word when there is one close
 * enough, else `otherwise`.
 */
export function didYouMean(word: string, known: Iterable<string | number>, otherwise: string): string {
  const nearest = suggest(word, [...known].map(String));
  return nearest === null ? otherwise : `Mysleli jste „${nearest}“?`;
}
