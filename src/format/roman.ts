const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The arabic value of a roman number: `arabic('IX')` is 9. Letters other than IVXLCDM count as 0. */
export function arabic(roman: string): number {
  const values = [...roman].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const WELL_FORMED = /^(?=.)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Is this a roman number as it is properly written, in capitals? `IX` is, `IIX` is not. */
export function isRoman(text: string): boolean {
  return WELL_FORMED.test(text);
}
