import { z } from 'zod';
import { field, id, reference, schemaAddress, text } from './fields.ts';

/**
 * Text in which `{fact}` stands for a number that the figure computes from its data (its kind lists them)
 * and `{reference}` for a number of the data. No digit is typed in it.
 */
const figureText = text;

const commonFields = {
  $schema: schemaAddress,
  id: field(id, 'Označení v adrese; stejné jako jméno souboru.', 'exekuce-vyvoj'),
  order: field(z.int().positive(), 'Pořadí v galerii, od 1 bez mezer.', 4),
  name: field(text, 'Co graf ukazuje, krátce; jméno obrázku a položky v galerii.', 'Lidé v exekuci podle krajů'),
  takeaway: field(
    figureText,
    'Hlavní sdělení; nadpis grafu. Čísla jen v {závorkách}.',
    'Od roku {prvniRok} lidí v exekuci ubývá',
  ),
  subtitle: field(
    figureText,
    'Co se měří a v jakých jednotkách.',
    'Podíl lidí starších 15 let v exekuci, v procentech',
  ),
  description: field(
    z.strictObject({
      what: field(
        figureText,
        'Co to je: druh grafu, osy, co je co.',
        'Čárový graf se čtrnácti čarami, jedna za každý kraj.',
      ),
      numbers: field(figureText, 'Klíčová čísla.', 'Liberecký kraj měl {posledni}.'),
      pattern: field(figureText, 'Co je z grafu vidět.', 'Podíl klesá, pořadí krajů se nemění.'),
      context: field(figureText, 'Co k tomu potřebuje čtenář vědět.', 'Od roku 2021 se počítá jinak.'),
    }),
    'Popis ve čtyřech úrovních; vidí ho všichni čtenáři.',
    {},
  ),
  notes: field(z.array(figureText), 'Poznámky pod grafem navíc k těm, které nesou data.', []),
  priority: field(id.nullable(), 'Priorita, které graf patří (id), nebo null.', 'dluhy'),
};

const tableSelection = {
  table: field(id, 'Tabulka v data/context.', 'exekuce-kraje-2016-2022'),
  where: field(z.record(z.string(), z.string()).optional(), 'Které řádky: sloupec a hodnota.', { rok: '2022' }),
  without: field(z.array(text).optional(), 'Řádky, které se nekreslí (hodnoty sloupce s názvem).', ['ČESKO']),
  label: field(text, 'Sloupec s názvem řádku.', 'kraj'),
  value: field(text, 'Sloupec s hodnotou.', 'podil_pct'),
};

const indicatorSelection = field(
  z.union([z.literal('all'), z.array(id).min(1)]),
  'Ukazatele: „all“, nebo seznam jejich id.',
  'all',
);

/** A rate drawn as a line across a dot plot, to compare the dots with. */
const referenceLine = z.strictObject({
  label: field(text, 'Popisek čáry.', 'Česko'),
  of: field(reference, 'Odkaz na číslo.', 'isv-2023-kraje[ČESKO].exe_pct'),
});

/** A state of the mountain as a chart of its own for articles. */
const standaloneState = z.strictObject({
  id: field(id, 'Označení v adrese, za označením grafu; nikdy se nemění.', 'hranice'),
  state: field(text, 'Stav kresby: whole, summit-only, laid-1…, line, path, measures, start-1….', 'line'),
  takeaway: field(figureText, 'Hlavní sdělení; nadpis grafu. Čísla jen v {závorkách}.', 'Priority A jsou podmínkou'),
  description: field(figureText, 'Co je na obrázku a co z toho plyne.', 'Hora, přes ni přerušovaná čára.'),
});

/** `content/figures/<id>.json`, told apart by `kind`. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...commonFields,
    kind: field(
      z.literal('unit-chart'),
      'Bodový graf: jeden bod za několik lidí, všichni na stejném měřítku.',
      'unit-chart',
    ),
    data: field(
      z.strictObject({
        indicators: indicatorSelection,
        peoplePerDot: field(z.int().positive(), 'Kolik lidí je jeden bod.', 10),
      }),
      'Ukazatele a měřítko.',
      { indicators: 'all', peoplePerDot: 10 },
    ),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('indicator-bars'), 'Sloupce ukazatelů s obdobím.', 'indicator-bars'),
    data: field(z.strictObject({ indicators: indicatorSelection }), 'Ukazatele.', { indicators: 'all' }),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('indicator-ages'), 'Z kterého období ukazatele jsou, na časové ose.', 'indicator-ages'),
    data: field(z.strictObject({ indicators: indicatorSelection }), 'Ukazatele.', { indicators: 'all' }),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('trend'), 'Vývoj v čase: zvýrazněná řada mezi ostatními, průměr, zlom v řadě.', 'trend'),
    data: field(
      z.strictObject({
        ...tableSelection,
        time: field(text, 'Sloupec s rokem.', 'rok'),
        highlight: field(text, 'Zvýrazněná řada (hodnota sloupce s názvem).', 'Liberecký kraj'),
        average: field(
          z.strictObject({
            label: field(text, 'Popisek průměru.', 'všechny kraje dohromady'),
            numerator: field(text, 'Sloupec s počtem, který se sečte.', 'osob_v_exekuci'),
            denominator: field(text, 'Sloupec, kterým se součet dělí.', 'obyv_15plus'),
          }),
          'Vážený průměr všech řad, v procentech.',
          {},
        ),
      }),
      'Tabulka a sloupce.',
      {},
    ),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('ranking'), 'Pořadí: vodorovné sloupce od největšího.', 'ranking'),
    data: field(
      z.strictObject({
        ...tableSelection,
        highlight: field(text, 'Zvýrazněný řádek.', 'Liberecký kraj'),
      }),
      'Tabulka a sloupce.',
      {},
    ),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('dot-plot'), 'Body na společné ose s čarami pro srovnání.', 'dot-plot'),
    data: field(
      z.strictObject({
        ...tableSelection,
        references: field(z.array(referenceLine), 'Čáry pro srovnání.', []),
        counts: field(z.array(text).optional(), 'Sloupce s počty, které patří do tabulky vedle hodnot.', [
          'odch',
          'zaci',
        ]),
      }),
      'Tabulka a sloupce.',
      {},
    ),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('parts'), 'Části uvnitř celku a jak k nim patří jiné číslo.', 'parts'),
    data: field(
      z.strictObject({
        whole: field(
          z.strictObject({
            label: field(text, 'Název celku.', 'v bytové nouzi celkem'),
            of: field(reference, 'Odkaz na číslo.', 'tabulka[klíč].sloupec'),
          }),
          'Celek.',
          {},
        ),
        parts: field(
          z
            .array(
              z.strictObject({
                label: field(text, 'Název části.', 'na ubytovnách'),
                of: field(reference, 'Odkaz na číslo.', 'tabulka[klíč].sloupec'),
              }),
            )
            .min(1),
          'Části uvnitř celku; nepřekrývají se.',
          [],
        ),
        restLabel: field(text, 'Název zbytku celku.', 'jinde v bytové nouzi'),
        claim: field(
          z
            .strictObject({
              label: field(text, 'Název jiného čísla.', 'číslo v brožuře'),
              of: field(reference, 'Odkaz na číslo, které je součtem celku a částí.', 'bydleni'),
            })
            .optional(),
          'Číslo, které vzniklo přičtením částí k celku.',
          {},
        ),
      }),
      'Celek, části a jiné číslo.',
      {},
    ),
  }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('measure-goal-matrix'), 'Opatření a cíle jako mřížka podle priorit.', 'measure-goal-matrix'),
  }),
  z.strictObject({ ...commonFields, kind: field(z.literal('governance'), 'Kdo se podílí.', 'governance') }),
  z.strictObject({ ...commonFields, kind: field(z.literal('cycle'), 'Cyklus sledování.', 'cycle') }),
  z.strictObject({
    ...commonFields,
    kind: field(z.literal('ascent'), 'Výstup: hora priorit.', 'ascent'),
    states: field(
      z.array(standaloneState).optional(),
      'Stavy hory, které se dají vložit do článku samy. Krok pro každou prioritu přibude z dat sám.',
      [],
    ),
  }),
]);

export type FigureDefinition = z.infer<typeof figureSchema>;
export type FigureKind = FigureDefinition['kind'];
/** The definition of one kind: `FigureOf<'trend'>`. */
export type FigureOf<Kind extends FigureKind> = Extract<FigureDefinition, { kind: Kind }>;
