import { ordinalWord } from '../format/ordinalWord.ts';

/** A place from the top in words: „nejvyšší“, „druhý nejvyšší“, „třetí nejvyšší“. Masculine, for „podíl“. */
export function rankWords(rank: number): string {
  return rank === 1 ? 'nejvyšší' : `${ordinalWord(rank)} nejvyšší`;
}
