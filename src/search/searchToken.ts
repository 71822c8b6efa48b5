/**
 * Words as they stand in the index. Pagefind takes every word of a query for a beginning of words, so that „byt“
 * would find „bytost“ too; a letter at the end that closes no Czech stem makes a word whole.
 */
const END = 'q';

/** The word of the index for a family of words, `dluhq`, or for a number, `36583q`. */
export function wholeToken(key: string): string {
  return `${key.replace('.', 'd')}${END}`;
}

/** The word of the index for all that begins so. */
export function beginningToken(key: string): string {
  return key.replace('.', 'd');
}
