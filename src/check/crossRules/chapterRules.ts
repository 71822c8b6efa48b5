import type { Draft } from '../draft.ts';
import { didYouMean, listWords } from '../didYouMean.ts';
import { stepIds } from '../mdx/stepRules.ts';
import type { Findings } from '../problem.ts';
import { problemAt, wholeFile } from '../problem.ts';
import { noGaps } from './noGaps.ts';
import { noRepeats } from './noRepeats.ts';

/** Pages of prose that the site has addresses for. */
const PAGES = ['metodika', 'o-projektu', 'pristupnost'];

/** Chapters are numbered from 01 without gaps; chapters and steps share the anchors of the story; all pages are there. */
export function chapterRules({ chapters, pages, broken, known, contentName }: Draft, findings: Findings): void {
  const numbers = chapters.map(({ value, document }) => ({ key: value.number, place: () => wholeFile(document.name) }));
  noRepeats(numbers, 'číslo kapitoly', findings);
  noRepeats(
    chapters.map(({ value, document }) => ({ key: value.title, place: () => wholeFile(document.name) })),
    'název kapitoly',
    findings,
  );
  const anchors = chapters.flatMap(({ value, document }) => [
    { key: value.id, place: () => wholeFile(document.name) },
    ...stepIds(document, known.priorities ?? []).map(({ id, offset }) => ({
      key: id,
      place: () => document.placeOf(offset),
    })),
  ]);
  noRepeats(anchors, 'označení kapitoly nebo kroku', findings);
  if (!broken.has('chapters')) {
    noGaps(numbers, 'kapitol', findings);
    if (chapters.length === 0) {
      findings.problems.push(
        problemAt(
          wholeFile(`${contentName}/chapters/`),
          'žádná kapitola',
          'aspoň jedna kapitola',
          'Doplňte soubor 01-….mdx.',
        ),
      );
    }
  }
  for (const { value, document } of pages) {
    if (PAGES.includes(value.id)) continue;
    const fix = didYouMean(value.id, PAGES, 'Soubor přejmenujte nebo smažte; nová stránka potřebuje i adresu na webu.');
    findings.warnings.push(
      problemAt(
        wholeFile(document.name),
        `stránka „${value.id}“, kterou web neukazuje`,
        `jedna ze stránek ${listWords(PAGES)}`,
        fix,
      ),
    );
  }
  if (broken.has('pages')) return;
  for (const id of PAGES) {
    if (pages.some(({ value }) => value.id === id)) continue;
    const fix = `Doplňte soubor ${id}.mdx s hlavičkou (title, description) a textem.`;
    findings.problems.push(
      problemAt(wholeFile(`${contentName}/pages/${id}.mdx`), 'chybějící stránka', `stránka /${id}/`, fix),
    );
  }
}
