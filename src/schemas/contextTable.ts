import { z } from 'zod';
import { field, id, period, schemaAddress, text } from './fields.ts';
import { pluralForms } from './indicator.ts';

/** A column of a comparison table: its name in the CSV and how to read and write its numbers. */
export const columnSchema = z.strictObject({
  name: field(z.string().regex(/^[a-z0-9_]+$/), 'Jméno sloupce v hlavičce CSV.', 'podil_pct'),
  label: field(text, 'Název sloupce pro čtenáře.', 'Podíl lidí v exekuci'),
  type: field(z.enum(['text', 'integer', 'decimal', 'date']), 'Druh hodnot.', 'decimal'),
  unit: field(
    z.union([pluralForms, z.literal('%')]).optional(),
    'Jednotka: „%“ nebo počítaná věc ve všech tvarech.',
    '%',
  ),
  decimals: field(z.int().min(0).max(4).optional(), 'Počet desetinných míst při výpisu.', 2),
  additive: field(z.boolean().optional(), 'Smí se sloupec sčítat přes řádky? Jen když se skupiny nepřekrývají.', false),
  missing: field(
    text.optional(),
    'Proč hodnota místy chybí; bez tohoto pole chybět nesmí.',
    'Za rok 2016 se nezjišťovalo.',
  ),
  period: field(period.optional(), 'Období hodnot sloupce, liší-li se od období tabulky.', '2022'),
  note: field(text.optional(), 'Poznámka ke sloupci.', 'K počtu obyvatel starších 15 let.'),
});

/** `data/context/<id>.json`: what a person must know to read `<id>.csv`. */
export const contextSidecarSchema = z.strictObject({
  $schema: schemaAddress,
  id: field(id, 'Označení tabulky; stejné jako jméno souboru.', 'exekuce-kraje-2016-2022'),
  title: field(text, 'Název tabulky.', 'Lidé v exekuci podle krajů'),
  description: field(text, 'Co tabulka obsahuje.', 'Počty lidí v exekuci ve 14 krajích.'),
  period: field(period, 'Období celé tabulky.', '2016-2022'),
  periodColumn: field(text.optional(), 'Sloupec, který dává období řádku (rok nebo den), je-li takový.', 'datum_dat'),
  geography: field(text, 'Území.', '14 krajů Česka'),
  sources: field(z.array(id).min(1), 'Zdroje (id ze sources.json).', ['mapa-exekuci']),
  keys: field(z.array(text).min(1), 'Sloupce, které společně určují řádek.', ['kraj', 'rok']),
  columns: field(z.array(columnSchema).min(2), 'Všechny sloupce v pořadí jako v CSV.', []),
  breaks: field(
    z.array(
      z.strictObject({
        column: field(text, 'Sloupec s časem.', 'rok'),
        after: field(text, 'Poslední hodnota před zlomem.', '2019'),
        before: field(text, 'První hodnota po zlomu.', '2021'),
        text: field(text, 'Co se změnilo.', 'Od roku 2021 chybí lidé bez přiřazené obce.'),
      }),
    ),
    'Zlomy v řadě: přes ně se nekreslí nepřerušená čára.',
    [],
  ),
  notes: field(z.array(text), 'Poznámky pro čtenáře.', []),
  notComparable: field(z.array(text), 'S čím se srovnávat nesmí a proč.', []),
});

export type Column = z.infer<typeof columnSchema>;
export type ContextSidecar = z.infer<typeof contextSidecarSchema>;

/** A cell: text, number, or null where the sidecar allows a gap. */
export type Cell = string | number | null;

/** A comparison table with its sidecar. */
export interface ContextTable extends ContextSidecar {
  rows: Record<string, Cell>[];
}
