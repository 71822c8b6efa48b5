import { z } from 'zod';
import { certainty, field, id, schemaAddress, text } from './fields.ts';

/** One priority: one stratum of the mountain. */
export const prioritySchema = z.strictObject({
  id: field(id, 'Označení v adrese; nikdy se nemění.', 'bydleni'),
  order: field(z.int().positive(), 'Pořadí od základu k vrcholu, od 1 bez mezer.', 2),
  name: field(text, 'Úplný název.', 'Dostupné a sociální bydlení'),
  shortName: field(text, 'Krátký název do grafů a seznamů.', 'Bydlení'),
  group: field(
    z.strictObject({
      value: field(z.enum(['A', 'B']), 'Skupina: A je podmínkou pro B.', 'A'),
      certainty: field(certainty, 'Jak jisté je zařazení do skupiny.', { level: 'stated' }),
    }),
    'Skupina priorit a její jistota; změna posune hranici ve všech výstupech.',
    { value: 'A', certainty: { level: 'stated' } },
  ),
  sentence: field(text, 'Věta o prioritě, doslova ze zdroje.', 'Bez důstojného bydlení se málokdo někam pohne.'),
  whenMissing: field(
    text,
    'Co se stane, když se začne výš a tato vrstva chybí; jedna redakční věta bez čísel.',
    'Bez bydlení se práce ani škola nedá udržet.',
  ),
  source: field(id, 'Zdroj věty (id ze sources.json).', 'brozura'),
});

/** `data/priorities.json`. */
export const prioritiesSchema = z.strictObject({
  $schema: schemaAddress,
  priorities: field(z.array(prioritySchema).min(2).max(9), 'Priority strategie, dvě až devět.', []),
});

export type Priority = z.infer<typeof prioritySchema>;
