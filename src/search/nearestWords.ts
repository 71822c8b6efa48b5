import { editDistance } from '../format/suggestion.ts';
import { foldDiacritics } from '../format/fold.ts';
import { looseStem } from './looseStem.ts';
import type { Family, Vocabulary } from './vocabulary.ts';

/** A family of words and by how many slips of the finger it is away. */
export interface NearWord {
  family: Family;
  /** The word of the family that is nearest, with diacritics. */
  word: string;
  distance: number;
}

/** Words of three letters have too many neighbours; long words may hold two slips. */
function allowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/**
 * The families nearest to a misspelt word, the nearest first, then the most frequent. Compared are the words as
 * they stand in the report and their stems, so that a form that stands nowhere is found too.
 */
export function nearestWords(vocabulary: Vocabulary, misspelt: string): NearWord[] {
  const folded = foldDiacritics(misspelt);
  const loose = looseStem(folded);
  const [limit, looseLimit] = [allowed(folded.length), Math.min(1, allowed(loose.length - 1))];
  if (limit === 0) return [];
  const letters = lettersOf(folded);
  const looseLetters = lettersOf(loose);
  const nearest = new Map<string, NearWord>();
  for (const { word, folded: known, loose: knownLoose, family } of vocabulary.words) {
    const distance = Math.min(
      within(folded, letters, known, limit),
      looseLimit > 0 ? within(loose, looseLetters, knownLoose, looseLimit) : Infinity,
    );
    const best = nearest.get(family.name);
    // Two slips are likely; two slips of which one is in the first letter are another word.
    if (distance > limit || (distance > 1 && known[0] !== folded[0])) continue;
    if (distance < (best?.distance ?? Infinity)) nearest.set(family.name, { family, distance, word });
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance || b.family.count - a.family.count);
}

/** The distance of two words when it is at most `limit`, else infinity; most pairs are told apart by a glance. */
function within(word: string, letters: number, known: string, limit: number): number {
  if (Math.abs(word.length - known.length) > limit) return Infinity;
  if (bits(letters ^ lettersOf(known)) > 2 * limit) return Infinity;
  const distance = editDistance(word, known);
  return distance <= limit ? distance : Infinity;
}

/** Which letters a word has: one bit for each of a–z. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << ((word.charCodeAt(i) - 97) % 26);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
