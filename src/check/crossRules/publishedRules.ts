import { publishedName, publishedNumber } from '../../report/publishedNumbers.ts';
import type { Indicator, Observation } from '../../schemas/indicator.ts';
import type { PublishedNumber } from '../../schemas/published.ts';
import type { OptionalFile } from '../dataKinds.ts';
import type { Draft } from '../draft.ts';
import type { Findings } from '../problem.ts';
import { problemAt, wholeFile } from '../problem.ts';
import type { Located } from '../validate.ts';
import { changedNumber, correctInstead } from './changedNumber.ts';
import { noRepeats } from './noRepeats.ts';

const BOOK: OptionalFile = 'published.json';

/** What the report shows, by the name under which the book knows it. */
type ShownNumbers = ReadonlyMap<string, Located<Observation>>;
type Book = ReadonlyMap<string, Located<PublishedNumber>>;

/**
 * What has been published stays as it was, and the book that says so only grows. A number that is not in the
 * book yet is a warning only: until it is recorded, its author may still change it.
 */
export function publishedRules(draft: Draft, findings: Findings): void {
  const { published, indicators, broken, dataName } = draft;
  const shown = shownNumbers(indicators);
  if (published === null) {
    if (shown.size === 0) return;
    const expected = 'seznam všeho zveřejněného, podle kterého se pozná změněné nebo smazané číslo';
    const fix = 'Až budou čísla definitivní, spusťte npm run record; knihu založí.';
    findings.warnings.push(
      problemAt(wholeFile(`${dataName}/${BOOK}`), 'kniha zveřejněných čísel tu není', expected, fix),
    );
    return;
  }
  orderOfBook(published, findings);
  const book = firstOfName(published.map((entry) => [publishedName(entry.value), entry]));
  keptNumbers(book, shown, draft, findings);
  // A book of which a piece cannot be read does not tell what is new.
  if (!broken.has(BOOK)) newNumbers(shown, book, findings);
}

function shownNumbers(indicators: Located<Indicator>[]): ShownNumbers {
  const shown = indicators.flatMap(({ value, at }) =>
    value.observations.map((observation, i): [string, Located<Observation>] => [
      publishedName(publishedNumber(value, observation)),
      { value: observation, at: (...path) => at('observations', i, ...path) },
    ]),
  );
  return firstOfName(shown);
}

/** The first of each name: that there is a second one is told by the rules against repeats and for revisions. */
function firstOfName<Thing>(things: [name: string, thing: Thing][]): Map<string, Thing> {
  return new Map(things.toReversed());
}

/** Each number once, in the order in which readers saw them. */
function orderOfBook(published: Located<PublishedNumber>[], findings: Findings): void {
  noRepeats(
    published.map(({ value, at }) => ({ key: publishedName(value), place: () => at() })),
    'zveřejněné číslo',
    findings,
  );
  for (const [i, { value, at }] of published.entries()) {
    const previous = published[i - 1]?.value.published;
    if (previous === undefined || value.published >= previous) continue;
    const found = `den zveřejnění ${value.published} po záznamu ze dne ${previous}`;
    const fix = 'Nové záznamy patří jen na konec. Obnovte předchozí verzi souboru a spusťte npm run record.';
    findings.problems.push(problemAt(at('published'), found, `${previous} nebo později`, fix));
  }
}

/** Every number of the book stands among the indicators as it was published. */
function keptNumbers(book: Book, shown: ShownNumbers, { indicators, known }: Draft, findings: Findings): void {
  const readable = new Set(indicators.map(({ value }) => value.id));
  const missing = new Set<string>();
  for (const [name, entry] of book) {
    const { value: was, at } = entry;
    const file = `indicators/${was.indicator}.json`;
    if (readable.has(was.indicator)) {
      const next = () => nextRevision(was, book, shown);
      const observation = shown.get(name);
      if (observation !== undefined) changedNumber(entry, observation, next, findings);
      else {
        const found = `zveřejněné číslo ${was.value} (${name}), které v datech není`;
        findings.problems.push(problemAt(at(), found, `číslo v ${file}`, correctInstead('Vraťte ho', next())));
      }
    } else if (known.indicators !== null && !known.indicators.has(was.indicator) && !missing.has(was.indicator)) {
      missing.add(was.indicator);
      const found = `zveřejněný ukazatel „${was.indicator}“, který v datech není`;
      const fix = `Zveřejněné číslo se nemění ani nemaže. Vraťte soubor ${file}; ani označení ukazatele se nemění.`;
      findings.problems.push(problemAt(at('indicator'), found, `soubor ${file}`, fix));
    }
  }
}

/** The revision for a correction of a published number: one more than any that there is or has been. */
function nextRevision({ indicator, period, revision }: PublishedNumber, book: Book, shown: ShownNumbers): number {
  const taken = (next: number) => {
    const name = publishedName({ indicator, period, revision: next });
    return book.has(name) || shown.has(name);
  };
  let next = revision + 1;
  while (taken(next)) next++;
  return next;
}

/** Numbers that the book does not know: told, and refused when they would change what readers saw on an earlier day. */
function newNumbers(shown: ShownNumbers, book: Book, findings: Findings): void {
  const last = [...book.values()].reduce((day, { value }) => (value.published > day ? value.published : day), '');
  for (const [name, { value, at }] of shown) {
    if (book.has(name)) continue;
    if (value.published < last) {
      const found = `nové číslo (${name}) se dnem zveřejnění ${value.published}, dřív než poslední v ${BOOK} (${last})`;
      const fix = 'Opravte den zveřejnění; co zpráva ukazovala v minulých dnech, se nesmí změnit.';
      findings.problems.push(problemAt(at('published'), found, `${last} nebo později`, fix));
      continue;
    }
    const found = `číslo ${value.value} (${name}) ještě není v knize zveřejněných čísel`;
    const fix = 'Až bude číslo definitivní, spusťte npm run record.';
    findings.warnings.push(problemAt(at(), found, `v ${BOOK} všechna zveřejněná čísla`, fix));
  }
}
