import { listOf } from '../format/list.ts';

/** Names in a sentence, each in quotes, since a name may hold a comma or „a“ of its own; „nic“ when there is none. */
export function quotedList(names: readonly string[]): string {
  return names.length === 0 ? 'nic' : listOf(names.map((name) => `„${name}“`));
}
