import { z } from 'zod';
import { count, field, id, isoDate, period, schemaAddress } from './fields.ts';

/** One number as it was shown to readers for the first time. */
export const publishedNumberSchema = z.strictObject({
  indicator: field(id, 'Ukazatel (id z data/indicators).', 'exekuce'),
  period: field(period, 'Období čísla, stejně zapsané jako u ukazatele.', '2020'),
  revision: field(z.int().positive(), 'Kolikátá verze čísla za toto období; první je 1.', 1),
  published: field(isoDate, 'Den, kdy jsme číslo poprvé zveřejnili.', '2026-11-23'),
  value: field(count, 'Zveřejněná hodnota.', 36583),
  parts: field(
    z.record(z.string(), count).optional(),
    'Zveřejněné části a složky čísla: označení a hodnota; chybí, když číslo žádné nemá.',
    { 'deset-a-vice': 7787 },
  ),
});

/** `data/published.json`, written by `npm run record`: the book of published numbers. It only grows. */
export const publishedSchema = z.strictObject({
  $schema: schemaAddress,
  numbers: field(
    z.array(publishedNumberSchema),
    'Zveřejněná čísla podle dne zveřejnění. Seznam jen roste; nové záznamy do něj píše příkaz npm run record.',
    [],
  ),
});

export type PublishedNumber = z.infer<typeof publishedNumberSchema>;
