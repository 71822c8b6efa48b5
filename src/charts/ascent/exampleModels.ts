import type { AscentModel } from './ascentModel.ts';

/** Models for tests: so many strata with so many goals each. */
export function modelOf(
  goalCounts: readonly number[],
  lineAfter: number | null,
  names: readonly string[] = [],
): AscentModel {
  let goal = 0;
  const strata = goalCounts.map((count, index) => ({
    name: names[index] ?? `Priorita ${index + 1}`,
    goals: Array.from({ length: count }, () => (goal += 1)),
  }));
  return { strata, lineAfter, lineNames: { below: 'A', above: 'B' }, measures: [], crossCutting: null };
}

/** A report of five strata, thirteen goals and thirteen measures. */
export const fiveStrata: AscentModel = {
  ...modelOf([3, 3, 3, 3, 1], 3, ['Bezpečí a\u00a0zdraví', 'Bydlení', 'Dluhy', 'Vzdělávání', 'Zaměstnanost']),
  measures: [
    { number: 'I', goals: [4, 5, 6, 7] },
    { number: 'II', goals: [1, 5, 6] },
    { number: 'III', goals: [7, 8, 9] },
    { number: 'IV', goals: [1, 2, 10, 11] },
    { number: 'V', goals: [2, 10, 11, 12] },
    { number: 'VI', goals: [12, 13] },
    { number: 'IX', goals: [2, 3] },
  ],
  crossCutting: { name: 'Průřezová opatření', numbers: ['VII', 'VIII', 'X', 'XI', 'XII', 'XIII'] },
};
