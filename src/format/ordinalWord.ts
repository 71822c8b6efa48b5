import { formatNumber, formatOrdinal } from './number.ts';

const WORDS: Record<number, string> = {
  2: 'druhý',
  3: 'třetí',
  4: 'čtvrtý',
  5: 'pátý',
  6: 'šestý',
  7: 'sedmý',
  8: 'osmý',
  9: 'devátý',
  10: 'desátý',
  11: 'jedenáctý',
  12: 'dvanáctý',
  13: 'třináctý',
  14: 'čtrnáctý',
  15: 'patnáctý',
  16: 'šestnáctý',
  17: 'sedmnáctý',
  18: 'osmnáctý',
  19: 'devatenáctý',
  20: 'dvacátý',
  30: 'třicátý',
  40: 'čtyřicátý',
  50: 'padesátý',
  60: 'šedesátý',
  70: 'sedmdesátý',
  80: 'osmdesátý',
  90: 'devadesátý',
  100: 'stý',
};

/** An ordinal in words, masculine: „desátý“; beyond the words „85.“. */
export function ordinalWord(n: number): string {
  return WORDS[n] ?? formatOrdinal(n);
}

/** „každý desátý člověk starší 15 let“. */
export function everyNth(n: number, who: string): string {
  return n <= 1 ? `každý ${who}` : `každý ${ordinalWord(n)} ${who}`;
}

/** „asi jeden z 85“. */
export function oneIn(n: number): string {
  return `asi jeden z\u00a0${formatNumber(n)}`;
}
