/** „13 cílů“, „o 13 cílech“: counts of the report's own things, declined. */
import type { PluralForms } from '../schemas/indicator.ts';
import type { Report } from '../schemas/report.ts';
import { countOf } from '../format/plural.ts';
import { measuresOfType } from './links.ts';

/** What can be counted. */
export const COUNTABLE = [
  'priorities',
  'goals',
  'measures',
  'thematic-measures',
  'cross-cutting-measures',
  'indicators',
  'chapters',
  'sources',
  'tables',
] as const;

export type Countable = (typeof COUNTABLE)[number];

/** The cases that a sentence about a count may need. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'instrumental'] as const;

export type GrammaticalCase = (typeof CASES)[number];

/**
 * After a number the noun has four forms in the nominative and accusative (1 cíl, 2 cíle, 5 cílů) and two
 * in the other cases (bez 1 cíle, bez 13 cílů).
 */
interface Noun {
  direct: PluralForms;
  accusativeOne?: string;
  singular: Partial<Record<GrammaticalCase, string>>;
  plural: Partial<Record<GrammaticalCase, string>>;
}

const noun = (
  [one, few, other]: [string, string, string],
  singular: [string, string, string, string],
  plural: [string, string, string, string],
  accusativeOne?: string,
): Noun => {
  const cases = ['genitive', 'dative', 'locative', 'instrumental'] as const;
  const table = (forms: string[]) => Object.fromEntries(cases.map((name, i) => [name, forms[i] ?? '']));
  return {
    direct: { one, few, many: singular[0], other },
    ...(accusativeOne === undefined ? {} : { accusativeOne }),
    singular: table(singular),
    plural: table(plural),
  };
};

const MEASURE = noun(
  ['opatření', 'opatření', 'opatření'],
  ['opatření', 'opatření', 'opatření', 'opatřením'],
  ['opatření', 'opatřením', 'opatřeních', 'opatřeními'],
);

/** A noun of the pattern „opatření“ with an adjective of the pattern „mladý“ in front. */
const neuterMeasure = (stem: string): Noun =>
  noun(
    [`${stem}é opatření`, `${stem}á opatření`, `${stem}ých opatření`],
    [`${stem}ého opatření`, `${stem}ému opatření`, `${stem}ém opatření`, `${stem}ým opatřením`],
    [`${stem}ých opatření`, `${stem}ým opatřením`, `${stem}ých opatřeních`, `${stem}ými opatřeními`],
  );

const NOUNS: Record<Countable, Noun> = {
  priorities: noun(
    ['priorita', 'priority', 'priorit'],
    ['priority', 'prioritě', 'prioritě', 'prioritou'],
    ['priorit', 'prioritám', 'prioritách', 'prioritami'],
    'prioritu',
  ),
  goals: noun(['cíl', 'cíle', 'cílů'], ['cíle', 'cíli', 'cíli', 'cílem'], ['cílů', 'cílům', 'cílech', 'cíli']),
  measures: MEASURE,
  'thematic-measures': neuterMeasure('tematick'),
  'cross-cutting-measures': neuterMeasure('průřezov'),
  indicators: noun(
    ['ukazatel', 'ukazatele', 'ukazatelů'],
    ['ukazatele', 'ukazateli', 'ukazateli', 'ukazatelem'],
    ['ukazatelů', 'ukazatelům', 'ukazatelích', 'ukazateli'],
  ),
  chapters: noun(
    ['kapitola', 'kapitoly', 'kapitol'],
    ['kapitoly', 'kapitole', 'kapitole', 'kapitolou'],
    ['kapitol', 'kapitolám', 'kapitolách', 'kapitolami'],
    'kapitolu',
  ),
  sources: noun(
    ['zdroj', 'zdroje', 'zdrojů'],
    ['zdroje', 'zdroji', 'zdroji', 'zdrojem'],
    ['zdrojů', 'zdrojům', 'zdrojích', 'zdroji'],
  ),
  tables: noun(
    ['tabulka', 'tabulky', 'tabulek'],
    ['tabulky', 'tabulce', 'tabulce', 'tabulkou'],
    ['tabulek', 'tabulkám', 'tabulkách', 'tabulkami'],
    'tabulku',
  ),
};

/** How many things of a kind the report has. */
function howMany(report: Report, what: Countable): number {
  switch (what) {
    case 'thematic-measures':
      return measuresOfType(report, 'thematic').length;
    case 'cross-cutting-measures':
      return measuresOfType(report, 'cross-cutting').length;
    default:
      return report[what].length;
  }
}

/** The count of a kind of things with its noun in a case: „13 cílů“, „(o) 13 cílech“. */
export function countThings(report: Report, what: Countable, grammaticalCase: GrammaticalCase = 'nominative'): string {
  const count = howMany(report, what);
  const { direct, accusativeOne, singular, plural } = NOUNS[what];
  if (grammaticalCase === 'nominative') return countOf(count, direct);
  if (grammaticalCase === 'accusative') return countOf(count, { ...direct, one: accusativeOne ?? direct.one });
  const form = (count === 1 ? singular : plural)[grammaticalCase] ?? '';
  return countOf(count, { one: form, few: form, many: form, other: form });
}
