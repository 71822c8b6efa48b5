import type { z } from 'zod';
import type { Findings, Place } from './problem.ts';
import type { DataFile, JsonPath } from './readJson.ts';
import { zodMessages } from './zodMessages.ts';

/** A checked value together with where its parts stand in its file. */
export interface Located<Value> {
  value: Value;
  /** The place of a part of the value: `at('goals', 0)`. */
  at(...path: JsonPath): Place;
}

/** Holds a data file against its schema. Gives null, with a problem for each issue, when it does not fit. */
export function validate<Schema extends z.ZodType>(
  file: DataFile,
  schema: Schema,
  findings: Findings,
): Located<z.infer<Schema>> | null {
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, at: (...path) => file.at(path) };
  findings.problems.push(...zodMessages(result.error.issues, schema, file));
  return null;
}

/**
 * The items of a list inside a file that fit their schema, so that the rules between files can be checked
 * even while another item is broken. Says nothing about the broken ones: `validate` has.
 */
export function fittingItems<Item extends z.ZodType>(
  file: DataFile,
  listKey: string,
  itemSchema: Item,
): Located<z.infer<Item>>[] {
  const list: unknown = (file.value as Record<string, unknown> | null)?.[listKey];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, i) => {
    const result = itemSchema.safeParse(item);
    return result.success ? [{ value: result.data, at: (...path) => file.at([listKey, i, ...path]) }] : [];
  });
}

/**
 * All values at a path with `*` for „each item“: `valuesAt(file, ['groups', '*', 'id'])`. Looks at the raw
 * file, so that a thing that is broken elsewhere still counts as existing.
 */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
