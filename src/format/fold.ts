/** A text in lower case and without diacritics: „Bydlení“ is „bydleni“. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('cs');
}
