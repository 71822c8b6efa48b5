const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Options of `formatNumber`. */
export interface NumberOptions {
  /** Digits after the decimal comma, always written; without it up to three, none of them a trailing zero. */
  decimals?: number;
}

/** A number as Czech writes it: groups of three by a no-break space, decimal comma, a true minus. */
export function formatNumber(value: number, { decimals }: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  const fixed = roundDecimal(Math.abs(value), decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && Number(fixed) !== 0 ? MINUS + text : text;
}

const rounders = new Map<number | undefined, Intl.NumberFormat>();

/** Rounds halves up as people do on the written number: `toFixed` rounds the binary one, and makes 13.9 of 13.95. */
function roundDecimal(value: number, decimals: number | undefined): string {
  // Making one takes a hundred times as long as using it, and a large report has a million numbers.
  const rounder =
    rounders.get(decimals) ??
    new Intl.NumberFormat('en-US', {
      useGrouping: false,
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 3,
    });
  rounders.set(decimals, rounder);
  return rounder.format(value);
}

/** A value that is already in percent: `formatPercent(9.17, 2)` is „9,17 %“. */
export function formatPercent(value: number, decimals?: number): string {
  return `${formatNumber(value, decimals === undefined ? {} : { decimals })}${NBSP}%`;
}

/** An ordinal number: „3.“. */
export function formatOrdinal(value: number): string {
  return `${formatNumber(value)}.`;
}
