/** A text with its first letter large, as a sentence begins. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('cs') + text.slice(first.length);
}
