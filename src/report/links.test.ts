import { describe, expect, test } from 'vitest';
import { countThings } from './countThings.ts';
import {
  currentObservation,
  goalsOfPriority,
  indicatorById,
  indicatorsOfMeasure,
  indicatorsOfPriority,
  measureId,
  measuresOfGoal,
  measuresOfPriority,
  MOST_RELATED,
  prioritiesOfMeasure,
  priorityById,
  relatedMeasures,
} from './links.ts';
import { ratioText } from './ratio.ts';
import { changesOfIndicator, changesOfReport } from './revisions.ts';
import { fixtureReport } from './testing/fixtureReport.ts';

const report = await fixtureReport();
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
const [first, second, third, crossCutting] = report.measures;
if (!first || !second || !third || !crossCutting) throw new Error('the fixture has four measures');

test('a measure is addressed by its roman number in lower case', () => {
  expect(measureId({ number: 'XIII' })).toBe('xiii');
});

describe('links', () => {
  test('lead from a measure to its priorities and their indicators', () => {
    expect(prioritiesOfMeasure(report, first).map(({ id }) => id)).toEqual(['zazemi', 'domov']);
    expect(indicatorsOfMeasure(report, first).map(({ id }) => id)).toEqual(['bez-pomoci', 'bez-domova', 'zly']);
    expect(prioritiesOfMeasure(report, crossCutting)).toEqual([]);
  });
  test('lead back from goals and priorities', () => {
    expect(measuresOfGoal(report, 3)).toEqual([first]);
    expect(measuresOfPriority(report, 'domov')).toEqual([first, second]);
    expect(goalsOfPriority(report, 'domov').map(({ number }) => number)).toEqual([2, 3]);
    expect(indicatorsOfPriority(report, 'samostatnost').map(({ id }) => id)).toEqual(['nikdo', 'bez-prace']);
  });
  test('find related measures by shared goals, those with most first', () => {
    const measures = [first, { ...second, goals: [1, 3] }, { ...third, goals: [3] }, crossCutting];
    const { first: found, count } = relatedMeasures({ ...report, measures }, first);
    expect(found.map(({ measure, sharedGoals }) => [measure.number, sharedGoals])).toEqual([
      ['II', [1, 3]],
      ['III', [3]],
    ]);
    expect(count).toBe(2);
  });
  test('find as many related measures as a page shows, and count the others', () => {
    const measures = Array.from({ length: 60 }, (_, i) => ({
      ...first,
      number: `${i + 1}`,
      goals: i < 30 ? [1] : [1, 3],
    }));
    const large = { ...report, measures };
    const last = relatedMeasures(large, measures[59]!);
    expect(last.count).toBe(59);
    expect(last.first.map(({ measure }) => measure.number)).toEqual(
      Array.from({ length: MOST_RELATED }, (_, i) => `${i + 31}`),
    );
    const own = relatedMeasures(large, measures[0]!);
    expect(own.first).toHaveLength(MOST_RELATED);
    expect(own.first.map(({ measure }) => measure.number)).not.toContain('1');
  });
  test('of a cross-cutting measure find no relatives', () => {
    expect(relatedMeasures(report, crossCutting)).toEqual({ first: [], count: 0 });
  });
  test('say what is missing', () => {
    expect(() => priorityById(report, 'neni')).toThrow('not in the report: priority neni');
  });
});

describe('numbers with a memory', () => {
  const indicator = indicatorById(report, 'bez-pomoci');
  test('the current observation is the latest one, corrected', () => {
    expect(currentObservation(indicator)).toMatchObject({ period: '2022', revision: 2, value: 3 });
  });
  test('an unknown period is shown only when there is no other', () => {
    const [known] = indicator.observations;
    if (!known) throw new Error('no observation');
    const unknown = { ...known, period: 'neuvedeno', value: 99 };
    expect(currentObservation({ ...indicator, observations: [known, unknown] }).value).toBe(known.value);
    expect(currentObservation({ ...indicator, observations: [unknown] }).value).toBe(99);
  });
  test('a correction knows what it replaced', () => {
    expect(
      changesOfIndicator(indicator).map(({ previous, observation }) => [previous?.value ?? null, observation.value]),
    ).toEqual([
      [null, 1],
      [null, 2],
      [2, 3],
    ]);
  });
  test('changes come newest first', () => {
    const [newest] = changesOfReport(report);
    expect(newest?.observation).toMatchObject({ revision: 2, published: '2023-03-02' });
  });
});

describe('counts', () => {
  test.each([
    ['goals', 'nominative', '4 cíle'],
    ['goals', 'genitive', '4 cílů'],
    ['goals', 'locative', '4 cílech'],
    ['priorities', 'accusative', '3 priority'],
    ['indicators', 'instrumental', '5 ukazateli'],
    ['thematic-measures', 'nominative', '3 tematická opatření'],
    ['cross-cutting-measures', 'nominative', '1 průřezové opatření'],
    ['cross-cutting-measures', 'genitive', '1 průřezového opatření'],
    ['chapters', 'dative', '2 kapitolám'],
    ['tables', 'accusative', '1 tabulku'],
  ] as const)('of %s in the %s are declined', (what, grammaticalCase, text) => {
    expect(spaces(countThings(report, what, grammaticalCase))).toBe(text);
  });
});

describe('ratioText', () => {
  const ratio = indicatorById(report, 'bez-domova').ratios[0];
  if (!ratio) throw new Error('the fixture has a ratio');
  test('says the share in people and names the denominator', () => {
    const { sentence, basis, share } = ratioText(report, ratio);
    expect(share).toBeCloseTo(1000 / 120_000, 6);
    expect(spaces(sentence)).toBe('každý 12 000. obyvatel kraje');
    expect(spaces(basis)).toBe('0,01 %, počítáno z 12 000 000 – obyvatelé kraje');
  });
  test('says „asi jeden z“ where the data ask for it', () => {
    expect(spaces(ratioText(report, { ...ratio, wording: 'one-in' }).sentence)).toBe(
      'asi jeden z 12 000 obyvatel kraje',
    );
  });
});
