import { searchTerms, type SearchTerm } from './searchTerms.ts';

/** A piece of a text that is marked or not. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

type Matches = (term: SearchTerm) => boolean;

/** So many characters are one line on a wide screen and four on a phone. */
const LONGEST = 220;

/** A text in pieces, each word that answers a query by itself, in the form and with the diacritics of the text. */
export function markMatches(text: string, isMatch: Matches): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const term of searchTerms(text)) {
    if (!isMatch(term)) continue;
    if (term.start > from) pieces.push({ text: text.slice(from, term.start), isMatch: false });
    pieces.push({ text: term.text, isMatch: true });
    from = term.start + term.text.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMatch: false });
  return pieces;
}

/**
 * The sentence that says why a thing was found: the first of those with most different words of the query; the first
 * of all when none has any. A long one is shown around its first match.
 */
export function matchSentence(sentences: readonly string[], isMatch: Matches): Piece[] {
  const scores = sentences.map(
    (sentence) =>
      new Set(
        searchTerms(sentence)
          .filter(isMatch)
          .map(({ key }) => key),
      ).size,
  );
  const best = sentences[Math.max(0, scores.indexOf(Math.max(...scores)))] ?? '';
  return markMatches(shorten(best, isMatch), isMatch);
}

/** Cuts a long sentence at spaces so that its first match stays in sight. */
function shorten(sentence: string, isMatch: Matches): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = searchTerms(sentence).find(isMatch)?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - LONGEST / 3, sentence.length - LONGEST));
  const start = wanted === 0 ? 0 : sentence.indexOf(' ', wanted) + 1;
  const rest = sentence.slice(start, start + LONGEST);
  const isWhole = start + LONGEST >= sentence.length;
  const piece = isWhole ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–]+$/, '');
  return `${start > 0 ? '… ' : ''}${piece}${isWhole ? '' : ' …'}`;
}
