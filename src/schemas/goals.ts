import { z } from 'zod';
import { field, id, referenceText, schemaAddress, text } from './fields.ts';

/** One goal: a station on the path through the strata. */
export const goalSchema = z.strictObject({
  number: field(z.int().positive(), 'Číslo cíle, od 1 bez mezer.', 4),
  priority: field(id, 'Priorita, do které cíl patří (id z priorities.json).', 'bydleni'),
  text: field(text, 'Znění cíle, doslova ze zdroje.', 'Koordinace aktérů v oblasti sociálního bydlení'),
  shortName: field(text, 'Krátký název do nadpisů a grafů (redakční).', 'Koordinace sociálního bydlení'),
  source: field(id, 'Zdroj znění (id ze sources.json).', 'brozura'),
  otherWordings: field(
    z
      .array(
        z.strictObject({
          text: field(text, 'Jiné znění téhož cíle.', 'Zabezpečení asistence při zajištění bydlení'),
          source: field(id, 'Kde se tak uvádí (id ze sources.json).', 'databaze-strategii'),
        }),
      )
      .optional(),
    'Jiná znění cíle v jiných dokumentech.',
    [],
  ),
});

/** `data/goals.json`. */
export const goalsSchema = z.strictObject({
  $schema: schemaAddress,
  lead: field(
    referenceText,
    'Úvodní věty k cílům, doslova ze zdroje.',
    'Podporu, pomoc a ochranu potřebují děti, dospělí i senioři.',
  ),
  goals: field(z.array(goalSchema).min(1), 'Cíle strategie.', []),
});

export type Goal = z.infer<typeof goalSchema>;
