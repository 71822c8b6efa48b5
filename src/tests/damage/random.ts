/** Numbers that look random and are the same in every run: a damage that was found once can be done again. */
export interface Random {
  /** A whole number from 0 up to and without `limit`. */
  below: (limit: number) => number;
  /** One of a list; the list must not be empty. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/**
 * A stream of numbers from a seed: a 32-bit state, moved on by an odd step and mixed by two rounds of shifting and
 * multiplying.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return { below, pick: (items) => items[below(items.length)]! };
}
