/** How commands write figures in the terminal. */

const number = (value: number, digits: number) =>
  new Intl.NumberFormat('cs-CZ', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** Bytes as kilobytes of 1000 bytes with one decimal: `20,3 kB`. */
export function kilobytes(bytes: number): string {
  return `${number(bytes / 1000, 1)} kB`;
}

/** Bytes in the unit that reads best: `812,0 kB`, `2,1 MB`. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? kilobytes(bytes) : `${number(bytes / 1_000_000, 1)} MB`;
}

/** Milliseconds as seconds with one decimal: `4,3 s`. */
export function seconds(milliseconds: number): string {
  return `${number(milliseconds / 1000, 1)} s`;
}

/** A count with its noun: `1 stránka`, `3 stránky`, `118 stránek`. */
export function counted(count: number, forms: readonly [one: string, few: string, many: string]): string {
  const form = { one: forms[0], few: forms[1] }[new Intl.PluralRules('cs-CZ').select(count) as string] ?? forms[2];
  return `${number(count, 0)} ${form}`;
}
