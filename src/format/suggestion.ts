import { foldDiacritics } from './fold.ts';

/** Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, swap of neighbours. */
export function editDistance(a: string, b: string): number {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const table = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = best;
    }
  }
  return at(rows - 1, columns - 1);
}

/** The candidate nearest to a word, diacritics aside; null when none is near (a third of its length). */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const folded = foldDiacritics(word);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(folded, foldDiacritics(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(folded.length / 3)) ? best.candidate : null;
}
