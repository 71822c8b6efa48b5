import { z } from 'zod';
import { certainty, field, id, schemaAddress, text } from './fields.ts';

/** One measure, I–XIII; its address is its roman number in lower case. */
export const measureSchema = z.strictObject({
  number: field(z.string().regex(/^[IVXLCDM]+$/), 'Římské číslo opatření.', 'IX'),
  numberCertainty: field(certainty, 'Jak jisté je číslo opatření.', { level: 'stated' }),
  type: field(
    z.enum(['thematic', 'cross-cutting']),
    'Druh: thematic = tematické (slouží konkrétním cílům), cross-cutting = průřezové (slouží celku).',
    'thematic',
  ),
  name: field(text, 'Název opatření, doslova ze zdroje.', 'Koncepční uchopení dluhové problematiky'),
  goals: field(z.array(z.int().positive()), 'Čísla cílů, kterým slouží; u průřezových prázdné.', [7, 8, 9]),
  tools: field(z.array(id), 'Nástroje, které zdroj k opatření výslovně přiřazuje (id z tools.json).', []),
  source: field(id, 'Zdroj (id ze sources.json).', 'brozura'),
});

/** `data/measures.json`. */
export const measuresSchema = z.strictObject({
  $schema: schemaAddress,
  lead: field(text, 'Úvodní věty k opatřením, doslova ze zdroje.', 'Jednotlivé aktivity jsou navzájem provázané.'),
  measures: field(z.array(measureSchema).min(1), 'Opatření strategie.', []),
});

/** `data/tools.json`: the main tools, in groups, and the type of measures that uses them. */
export const toolsSchema = z.strictObject({
  $schema: schemaAddress,
  usedBy: field(z.enum(['thematic', 'cross-cutting']), 'Druh opatření, který nástroje používá.', 'cross-cutting'),
  source: field(id, 'Zdroj (id ze sources.json).', 'brozura'),
  groups: field(
    z.array(
      z.strictObject({
        id: field(id, 'Označení skupiny nástrojů.', 'koordinace-akteru'),
        name: field(text, 'Název skupiny.', 'Koordinace aktérů'),
        tools: field(
          z.array(
            z.strictObject({
              id: field(id, 'Označení nástroje.', 'platformy'),
              name: field(text, 'Název nástroje.', 'Platformy'),
            }),
          ),
          'Nástroje skupiny.',
          [],
        ),
      }),
    ),
    'Skupiny nástrojů.',
    [],
  ),
});

export type Measure = z.infer<typeof measureSchema>;
export type Tools = z.infer<typeof toolsSchema>;
