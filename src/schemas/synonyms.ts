import { z } from 'zod';
import { field, schemaAddress, text } from './fields.ts';

/** Everyday words, and the words of the strategy that say the same. */
export const synonymSchema = z.strictObject({
  words: field(
    z.array(text).min(1),
    'Slova, která lidé píší do hledání. Stačí základní tvar, ostatní tvary se poznají samy.',
    ['oddlužení', 'insolvence', 'osobní bankrot'],
  ),
  means: field(
    z.array(text).min(1),
    'Slova strategie, která se mají najít. Víc slov v uvozovkách musí být na stránce všechna.',
    ['dluh', 'dluhové poradenství'],
  ),
});

/** `data/synonyms.json`, edited by staff. */
export const synonymsSchema = z.strictObject({
  $schema: schemaAddress,
  synonyms: field(z.array(synonymSchema), 'Každodenní slova a slova strategie k nim.', []),
});

export type Synonym = z.infer<typeof synonymSchema>;
