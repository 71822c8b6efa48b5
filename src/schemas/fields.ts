/**
 * The building blocks of every schema. Descriptions and examples are in Czech because editors read
 * them in their code editor: they end up in the generated JSON Schemas.
 */
import { z } from 'zod';
import { parsePeriod } from '../format/period.ts';

/** Adds the one line of documentation and the example that every field of the data must have. */
export function field<Schema extends z.ZodType>(schema: Schema, description: string, example: unknown): Schema {
  return schema.meta({ description, examples: [example] });
}

/** Plain text: never empty, no blank ends, no line of markup is ever interpreted in it. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { params: { rule: 'trimmed' } });

/** Text in which `{reference}` stands for a number from the data (see `src/report/reference.ts`). */
export const referenceText = text;

/** A reference to a number, as used in `<Number of="…">` and in braces in texts. */
export const reference = text;

/** An id: kebab-case without diacritics; it is part of addresses and never changes. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day written as YYYY-MM-DD that exists in the calendar. */
export const isoDate = z.string().refine((value) => parsePeriod(value)?.kind === 'day', { params: { rule: 'date' } });

/** A date known to the year, to the month or to the day. */
export const partialDate = z
  .string()
  .refine((value) => ['year', 'month', 'day'].includes(parsePeriod(value)?.kind ?? ''), {
    params: { rule: 'partial-date' },
  });

/** A period in one of the written forms of `src/format/period.ts`. */
export const period = z.string().refine((value) => parsePeriod(value) !== null, { params: { rule: 'period' } });

/** An absolute address of a public page. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A count of people or things: whole, zero or more. */
export const count = z.int().nonnegative();

/**
 * How sure we are of a reading of the source.
 * `stated`: the source says it. `reading`: the source lost it (a picture, an order) and we read it so.
 * `editorial`: the report's own judgement. `derived`: computed from what the source states.
 */
export const certainty = z
  .strictObject({
    level: field(
      z.enum(['stated', 'reading', 'editorial', 'derived']),
      'Jistota: stated = zdroj to říká, reading = čteme to tak z porušeného podkladu, editorial = redakční úsudek, derived = dopočteno ze zdroje.',
      'reading',
    ),
    note: field(
      text.optional(),
      'Vysvětlení pro čtenáře; povinné všude kromě „stated“.',
      'Hranici A/B kreslí brožura obrázkem, který se v textu ztratil.',
    ),
  })
  .refine((value) => value.level === 'stated' || value.note !== undefined, {
    path: ['note'],
    params: { rule: 'certainty-note' },
  });

/** The schema address that editors put first in a JSON file; ignored by the report. */
export const schemaAddress = field(
  z.string().optional(),
  'Adresa schématu pro našeptávání v editoru.',
  '../src/schemas/json/goals.schema.json',
);

export type Certainty = z.infer<typeof certainty>;
