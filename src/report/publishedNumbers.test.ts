import { describe, expect, test } from 'vitest';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import { numbersToRecord, publishedName, publishedNumber } from './publishedNumbers.ts';

const forms = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };
const piece = (id: string, value: number) => ({ id, value, label: id, unit: forms });

const observation = (over: Partial<Observation> = {}): Observation => ({
  period: '2020',
  value: 30,
  estimate: false,
  notes: [],
  source: 'brozura',
  revision: 1,
  published: '2022-01-01',
  ...over,
});
const indicator = (id: string, ...observations: Observation[]) => ({ id, observations }) as Indicator;

describe('publishedNumber', () => {
  test('keeps parts and components together, by their ids', () => {
    const parts = [piece('deti', 10)];
    const components = [piece('prispevky', 5), piece('rodiny', 0)];
    expect(publishedNumber({ id: 'exekuce' }, observation({ parts, components }))).toEqual({
      indicator: 'exekuce',
      period: '2020',
      revision: 1,
      published: '2022-01-01',
      value: 30,
      parts: { deti: 10, prispevky: 5, rodiny: 0 },
    });
  });

  test.each([
    ['no lists', {}],
    ['empty lists', { parts: [], components: [] }],
  ])('has no parts when the observation has %s', (_, over) => {
    expect(publishedNumber({ id: 'exekuce' }, observation(over))).not.toHaveProperty('parts');
  });
});

describe('numbersToRecord', () => {
  test('gives what the book does not hold, by day and then in report order', () => {
    const indicators = [
      indicator('b', observation({ published: '2022-03-01' }), observation({ period: '2021' })),
      indicator('a', observation(), observation({ revision: 2, published: '2022-02-01' })),
    ];
    const published = [publishedNumber({ id: 'a' }, observation())];
    expect(numbersToRecord({ indicators, published }).map(publishedName)).toEqual([
      'b, 2021, revize 1',
      'a, 2020, revize 2',
      'b, 2020, revize 1',
    ]);
  });

  test('gives nothing when the book holds all', () => {
    const published = [publishedNumber({ id: 'a' }, observation())];
    expect(numbersToRecord({ indicators: [indicator('a', observation())], published })).toEqual([]);
  });
});
