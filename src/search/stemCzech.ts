import { newStemmer } from 'snowball-stemmers';
import { foldDiacritics } from '../format/fold.ts';
import { irregularStem } from './irregularWords.ts';
import { evenOut, looseStem } from './looseStem.ts';

const snowball = newStemmer('czech');

/** The stemmer sometimes takes a whole word for an ending („děti“). */
const SHORTEST = 3;
/** No Czech word is longer; what is cut off could only cost time. */
const LONGEST = 40;

/**
 * The stem by which all forms of a Czech word are found, without diacritics: `dluhům` and `dluhové` are `dluh`.
 * Order matters: the stemmer knows endings by their diacritics, so they are folded after it.
 */
export function stemCzech(word: string): string {
  const lower = word.slice(0, LONGEST).normalize('NFC').toLocaleLowerCase('cs');
  const folded = foldDiacritics(lower);
  const irregular = irregularStem(folded);
  if (irregular !== undefined) return irregular;
  // dům, domu; stůl, stolu
  const stem = foldDiacritics(snowball.stem(lower).replace(/ů(?=[^ů]*$)/, 'o'));
  return stem.length < SHORTEST ? looseStem(folded) : evenOut(stem);
}
