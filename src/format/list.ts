/** A list in a sentence: „a, b a c“. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} a\u00a0${last}`;
}

/** Numbers in a sentence: „4, 5, 6 a 7“. */
export function numberList(numbers: readonly number[]): string {
  return listOf(numbers.map(String));
}
