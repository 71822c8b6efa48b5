import { z } from 'zod';
import { field, id, isoDate, partialDate, schemaAddress, text, webAddress } from './fields.ts';

/** A published source of numbers or words. */
export const sourceSchema = z.strictObject({
  id: field(id, 'Označení zdroje; nikdy se nemění.', 'mapa-exekuci'),
  publisher: field(text, 'Kdo zdroj vydal.', 'Exekutorská komora ČR a ČSÚ, zpracování Mapa exekucí'),
  title: field(text, 'Název zdroje.', 'Mapa exekucí'),
  date: field(partialDate, 'Kdy byl vydán nebo k jakému dni platí: rok, měsíc nebo den.', '2021-11-30'),
  url: field(webAddress.optional(), 'Adresa, je-li známa.', 'https://www.mapaexekuci.cz/'),
  terms: field(text, 'Podmínky užití nebo „neuvedeny“.', 'CC BY 4.0'),
  accessed: field(isoDate.optional(), 'Kdy jsme ze zdroje naposledy četli.', '2026-11-01'),
  note: field(text.optional(), 'Co má čtenář o zdroji vědět.', 'Zmínka neznamená, že vydavatel zprávu schvaluje.'),
});

/** `data/sources.json`. */
export const sourcesSchema = z.strictObject({
  $schema: schemaAddress,
  sources: field(z.array(sourceSchema).min(1), 'Zdroje čísel a vět.', []),
});

export type Source = z.infer<typeof sourceSchema>;
