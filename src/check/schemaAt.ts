import { z } from 'zod';
import type { JsonPath } from './readJson.ts';

/** What the schema says about one field: its line of documentation and an example of it. */
export interface FieldDocumentation {
  description: string | null;
  /** The example as it is written in JSON, or null where it would say nothing. */
  example: string | null;
}

const LONGEST_EXAMPLE = 80;

/** The schema of a field inside another schema, or null when the path leads nowhere. */
function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const field: unknown = Object.hasOwn(inner.shape, key) ? inner.shape[key] : undefined;
    return field instanceof z.ZodType ? schemaAt(field, rest) : null;
  }
  if (inner instanceof z.ZodArray) return inner.element instanceof z.ZodType ? schemaAt(inner.element, rest) : null;
  if (inner instanceof z.ZodRecord)
    return inner.valueType instanceof z.ZodType ? schemaAt(inner.valueType, rest) : null;
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = option instanceof z.ZodType ? schemaAt(option, path) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** A schema without the wrappers that only say that a value may be missing. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodNullable)) return schema;
  const inner: unknown = schema.unwrap();
  return inner instanceof z.ZodType ? unwrap(inner) : schema;
}

/** The names of the fields that an object at this path may have, in any of its forms; none when it is no object. */
export function fieldNames(schema: z.ZodType, path: JsonPath): string[] {
  const found = schemaAt(schema, path);
  return found === null ? [] : [...new Set(objectsOf(found).flatMap((object) => Object.keys(object.shape)))];
}

/** The values by which the forms of an object are told apart: all kinds of figures at the path of `kind`. */
export function kindsAt(schema: z.ZodType, path: JsonPath): string[] {
  const found = schemaAt(schema, path.slice(0, -1));
  if (found === null) return [];
  return objectsOf(found).flatMap((object) => {
    const field: unknown = object.shape[String(path.at(-1))];
    return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
  });
}

/** The object that a schema describes, or all of them when it is a union. */
function objectsOf(schema: z.ZodType): z.ZodObject[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  if (!(inner instanceof z.ZodUnion)) return [];
  return inner.options.flatMap((option) => (option instanceof z.ZodType ? objectsOf(option) : []));
}

/** The documentation of a field, as its schema carries it. */
export function documentationAt(schema: z.ZodType, path: JsonPath): FieldDocumentation {
  const meta = schemaAt(schema, path)?.meta();
  const example: unknown = Array.isArray(meta?.['examples']) ? meta['examples'][0] : undefined;
  const written = example === undefined ? '' : JSON.stringify(example);
  const worthShowing = written.length > 2 && written.length <= LONGEST_EXAMPLE;
  return { description: meta?.description ?? null, example: worthShowing ? written : null };
}
