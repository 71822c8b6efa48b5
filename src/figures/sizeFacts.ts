import type { ChosenIndicator } from './chosenIndicators.ts';
import type { Fact } from './selection.ts';
import { formatNumber } from '../format/number.ts';
import { countOf } from '../format/plural.ts';

const INDICATORS = { one: 'ukazatel', few: 'ukazatele', many: 'ukazatele', other: 'ukazatelů' };

/**
 * Facts about which indicator is how large. `nejvic`, `druhy`, `nejmin` say the number with its words
 * („36 583 lidí v exekuci“), `…Hodnota` the number alone; `druhy` is there from two indicators on.
 */
export function sizeFacts(chosen: readonly ChosenIndicator[]): Record<string, Fact> {
  const sorted = bySize(chosen);
  const named = { nejvic: sorted[0], druhy: sorted[1], nejmin: sorted.at(-1) };
  const facts: Record<string, Fact> = { pocet: { value: chosen.length, text: countOf(chosen.length, INDICATORS) } };
  for (const [name, item] of Object.entries(named)) {
    if (item === undefined) continue;
    const { value } = item.observation;
    facts[name] = { value, text: countOf(value, item.indicator.headline) };
    facts[`${name}Hodnota`] = { value, text: formatNumber(value) };
  }
  return facts;
}

/** The same indicators from the largest number to the smallest; equal ones stay in report order. */
export function bySize(chosen: readonly ChosenIndicator[]): ChosenIndicator[] {
  return chosen.toSorted((a, b) => b.observation.value - a.observation.value);
}
