import { z } from 'zod';
import {
  certainty,
  count,
  field,
  id,
  isoDate,
  period,
  reference,
  referenceText,
  schemaAddress,
  text,
} from './fields.ts';

/** The Czech plural forms after a number: 1 dítě, 2 děti, 1,5 dítěte, 5 dětí. */
export const pluralForms = z.strictObject({
  one: field(text, 'Tvar pro 1.', 'člověk'),
  few: field(text, 'Tvar pro 2 až 4.', 'lidé'),
  many: field(text, 'Tvar pro desetinná čísla.', 'člověka'),
  other: field(text, 'Tvar pro 0, 5 a víc.', 'lidí'),
});

const labelForms = z.strictObject({
  nominative: field(text, '1. pád; nadpis ukazatele.', 'Lidé v exekuci'),
  genitive: field(text, '2. pád: „počet …“.', 'lidí v exekuci'),
  locative: field(text, '6. pád: „údaj o …“.', 'lidech v exekuci'),
});

/** A part of an observation's whole, never larger than it. */
export const part = z.strictObject({
  id: field(id, 'Označení části; používá se v odkazu „ukazatel/část“.', 'deti'),
  value: field(count, 'Hodnota části; nejvýš tolik co celek.', 1252),
  label: field(text, 'Název části, 1. pád množného čísla.', 'děti'),
  unit: field(pluralForms, 'Počítaná věc ve všech tvarech.', {
    one: 'dítě',
    few: 'děti',
    many: 'dítěte',
    other: 'dětí',
  }),
  phrase: field(text.optional(), 'Co se s částí děje, za jednotkou; stejné pro každý počet.', 's 10 a více exekucemi'),
});

/** A number from which the observation was computed in the source. */
const component = z.strictObject({
  id: field(id, 'Označení složky.', 'prispevky'),
  value: field(count, 'Hodnota složky.', 2623),
  label: field(text, 'Co složka počítá.', 'vyplacené příspěvky na živobytí'),
  unit: field(pluralForms, 'Počítaná věc ve všech tvarech.', {
    one: 'příspěvek',
    few: 'příspěvky',
    many: 'příspěvku',
    other: 'příspěvků',
  }),
});

/**
 * One number at one time. The list of observations only grows: a new period is one more entry, and a
 * correction is one more entry of the same period with the next revision, its day and its reason.
 */
export const observationSchema = z.strictObject({
  period: field(
    period,
    'Období: 2020 · 2021-06 · 2021-01-01 · 2019-prumer (průměrný měsíc) · 2022/2023 · 2016-2022 · neuvedeno.',
    '2020',
  ),
  value: field(count, 'Hodnota.', 36583),
  estimate: field(z.boolean(), 'Je to odhad?', false),
  notes: field(z.array(id), 'Poznámky k číslu (id z strategy.json, notes).', ['zname-pripady']),
  note: field(referenceText.optional(), 'Poznámka jen k tomuto číslu.', 'Brožura neuvádí rok.'),
  source: field(id, 'Zdroj čísla (id ze sources.json).', 'brozura'),
  revision: field(z.int().positive(), 'Kolikátá verze čísla za toto období; první je 1.', 1),
  published: field(isoDate, 'Kdy jsme číslo poprvé zveřejnili.', '2026-11-23'),
  reason: field(text.optional(), 'Proč se číslo opravilo; povinné od revize 2.', 'Kraj potvrdil údaj ze zdroje.'),
  quote: field(
    text.optional(),
    'Doslovné znění ze zdroje.',
    'Počet lidí v exekuci v roce 2020, z toho 7 787 lidí bylo zatíženo 10ti a více exekucemi.',
  ),
  parts: field(z.array(part).optional(), 'Části celku.', []),
  components: field(z.array(component).optional(), 'Složky, ze kterých bylo číslo dopočteno.', []),
});

/** „Každý n-tý“: said only where a denominator of the same kind of people is known. */
export const ratioSchema = z.strictObject({
  of: field(reference, 'Čitatel: odkaz na číslo ukazatele nebo tabulky.', 'exekuce'),
  denominator: field(reference, 'Jmenovatel: odkaz na číslo v tabulce.', 'obyvatelstvo[2019-12-31, 15+].osob'),
  denominatorLabel: field(text, 'Kdo je ve jmenovateli, s datem.', 'obyvatelé starší 15 let k 31. 12. 2019'),
  wording: field(
    z.enum(['every-nth', 'one-in']),
    'every-nth = „každý desátý …“, one-in = „asi jeden z 85 …“.',
    'every-nth',
  ),
  who: field(text, 'Kdo: každý desátý … / jeden z 85 ….', 'člověk starší 15 let'),
  note: field(text.optional(), 'Výhrada k poměru.', 'Čitatel a jmenovatel jsou z různých let.'),
});

/** A check against another source: what was claimed, how it was recomputed, what it shows. */
export const checkSchema = z.strictObject({
  id: field(id, 'Označení kontroly.', 'soucet-kategorii'),
  title: field(text, 'Krátký nadpis poznámky pro čtenáře.', 'Součet, který nesedí'),
  finding: field(
    referenceText,
    'Co nesedí a co uvádí zdroj; čísla jen odkazy ve složených závorkách.',
    'Číslo {bydleni} je součet …',
  ),
  arithmetic: field(
    z
      .array(
        z.strictObject({
          claim: field(reference, 'Ověřované číslo.', 'bydleni'),
          relation: field(z.enum(['equals-sum', 'differs']), 'Vztah k součtu členů.', 'equals-sum'),
          terms: field(z.array(reference).min(1), 'Členy součtu.', [
            'bytova-nouze-2018-kraje[Liberecký kraj].nouze_osoby',
          ]),
        }),
      )
      .min(1),
    'Výpočet, který kontrola dat při každém sestavení znovu provede.',
    [],
  ),
  supported: field(
    z.array(
      z.strictObject({
        label: field(text, 'Co zdroj podporuje.', 'lidé v bytové nouzi celkem'),
        of: field(reference, 'Odkaz na číslo.', 'bytova-nouze-2018-kraje[Liberecký kraj].nouze_osoby'),
      }),
    ),
    'Čísla, která zdroj podporuje.',
    [],
  ),
  sources: field(z.array(id).min(1), 'Zdroje kontroly (id ze sources.json).', ['zprava-vylouceni-bydleni-2018']),
  confirmedByRegion: field(z.boolean(), 'Potvrdil to kraj?', false),
});

/** `data/indicators/<id>.json`: one indicator of the situation. */
export const indicatorSchema = z.strictObject({
  $schema: schemaAddress,
  id: field(id, 'Označení v adrese; stejné jako jméno souboru.', 'exekuce'),
  order: field(z.int().positive(), 'Pořadí ve zprávě, od 1 bez mezer.', 6),
  label: field(labelForms, 'Název ukazatele a jeho pády.', { nominative: 'Lidé v exekuci' }),
  headline: field(pluralForms, 'Slova za číslem jako v brožuře, ve všech tvarech.', {
    one: 'člověk v exekuci',
    few: 'lidé v exekuci',
    many: 'člověka v exekuci',
    other: 'lidí v exekuci',
  }),
  unit: field(pluralForms, 'Počítaná věc ve všech tvarech.', {
    one: 'člověk',
    few: 'lidé',
    many: 'člověka',
    other: 'lidí',
  }),
  definition: field(
    referenceText.nullable(),
    'Co se počítá; null, když zdroj definici neuvádí.',
    'Nezaměstnaní nad 6 měsíců v evidenci ÚP.',
  ),
  plainMeaning: field(
    text,
    'Totéž jednoduše pro každého čtenáře, bez čísel.',
    'Kolika lidem soud nařídil vymáhání dluhu.',
  ),
  priority: field(
    z.strictObject({
      id: field(id, 'Priorita, o které ukazatel vypovídá (id z priorities.json).', 'dluhy'),
      certainty: field(certainty, 'Jak jisté je přiřazení.', { level: 'editorial' }),
    }),
    'Priorita, o které ukazatel vypovídá.',
    { id: 'dluhy' },
  ),
  observations: field(z.array(observationSchema).min(1), 'Pozorování; nové číslo je jeden záznam navíc.', []),
  ratios: field(z.array(ratioSchema), 'Poměry, které se smějí říct.', []),
  checks: field(z.array(checkSchema), 'Kontroly proti jiným zdrojům.', []),
  comparable: field(z.array(text), 'S čím se smí srovnávat.', []),
  notComparable: field(z.array(text), 'S čím se srovnávat nesmí a proč.', []),
  tables: field(z.array(id), 'Srovnávací tabulky k tématu (id z data/context).', ['exekuce-kraje-2016-2022']),
});

export type PluralForms = z.infer<typeof pluralForms>;
export type Part = z.infer<typeof part>;
export type Observation = z.infer<typeof observationSchema>;
export type Ratio = z.infer<typeof ratioSchema>;
export type NumberCheck = z.infer<typeof checkSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
