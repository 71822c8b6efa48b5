import type { Indicator, Observation } from '../../schemas/indicator.ts';
import type { Report } from '../../schemas/report.ts';

const people = { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' };

/** An invented indicator of an invented report; `over` changes its current observation. */
export function inventedIndicator(id: string, over: Partial<Observation>, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    order: 1,
    label: { nominative: `Lidé ${id}`, genitive: `lidí ${id}`, locative: `lidech ${id}` },
    headline: { ...people, other: `lidí ${id}` },
    unit: people,
    definition: null,
    plainMeaning: 'Vymyšlený ukazatel.',
    priority: { id: 'dole', certainty: { level: 'stated' } },
    observations: [
      {
        period: '2020',
        value: 1000,
        estimate: false,
        notes: [],
        source: 'brozura',
        revision: 1,
        published: '2026-11-23',
        ...over,
      },
    ],
    ratios: [],
    checks: [],
    comparable: [],
    notComparable: [],
    tables: [],
    ...more,
  };
}

/** A report with as much in it as figures of the situation read: an edition, two priorities, one note, indicators. */
export function situationReport(indicators: Indicator[]): Report {
  return {
    strategy: {
      edition: { version: '1', published: '2026-11-23' },
      accessibilityReviewed: '2026-11-23',
      notes: [{ id: 'zname', mark: '*', text: 'Jen lidé, o kterých víme' }],
    },
    priorities: [
      { id: 'dole', order: 1, shortName: 'Dole' },
      { id: 'nahore', order: 2, shortName: 'Nahoře' },
    ],
    indicators,
    tables: [],
  } as unknown as Report;
}

/** Three indicators: with a part and a check, without a year, with a day. */
export function threeIndicators(): Indicator[] {
  const part = {
    id: 'deti',
    value: 204,
    label: 'děti',
    unit: { one: 'dítě', few: 'děti', many: 'dítěte', other: 'dětí' },
  };
  const check = {
    id: 'soucet',
    title: 'Součet, který nesedí',
    finding: 'Nesedí.',
    arithmetic: [],
    supported: [{ label: 'lidé beta', of: 'beta' }],
    sources: ['overeni'],
    confirmedByRegion: false,
  };
  return [
    inventedIndicator('alfa', { value: 995, period: '2018', estimate: true, parts: [part] }, { checks: [check] }),
    inventedIndicator('beta', { value: 5, period: 'neuvedeno', note: 'Rok chybí, alfa má {alfa|value}' }),
    inventedIndicator(
      'gama',
      { value: 2000, period: '2021-01-01', notes: ['zname'] },
      { priority: { id: 'nahore', certainty: { level: 'stated' } } },
    ),
  ];
}
