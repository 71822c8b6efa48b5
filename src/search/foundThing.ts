/** A thing that was found, with what its result shows. */
export interface FoundThing {
  /** From the root of the site, without a slash at its beginning: `opatreni/iii/`. */
  path: string;
  name: string;
  /** What it is, with its number: „Opatření III“. */
  label: string;
  /** Sentences about it, then about what belongs to it. */
  sentences: readonly string[];
}

/** A found thing as the index carries it. */
export function formatFoundThing({ path, name, label, sentences }: FoundThing): string {
  return JSON.stringify([path, label, name, ...sentences]);
}

/** Reads what `formatFoundThing` wrote. */
export function readFoundThing(text: string): FoundThing {
  const [path = '', label = '', name = '', ...sentences] = JSON.parse(text) as string[];
  return { path, label, name, sentences };
}
