import { describe, expect, test } from 'vitest';
import { fixtureReport } from './testing/fixtureReport.ts';
import { indicatorById } from './links.ts';
import { correctionNote, publicationDays, reportOn } from './revisions.ts';

const report = await fixtureReport();
const corrected = indicatorById(report, 'bez-pomoci');

describe('reportOn', () => {
  test('gives back the number that was true before its correction', () => {
    const then = indicatorById(reportOn(report, '2023-03-01'), 'bez-pomoci');
    expect(then.observations.map(({ period, revision, value }) => [period, revision, value])).toEqual([
      ['2021', 1, 1],
      ['2022', 1, 2],
    ]);
  });

  test('is the present report on the day of the last change', () => {
    expect(reportOn(report, '2023-03-02')).toEqual(report);
  });

  test('leaves out indicators that had no number yet', () => {
    expect(reportOn(report, '2020-01-01').indicators).toEqual([]);
  });
});

describe('publicationDays', () => {
  test('names each day once, the oldest first', () => {
    expect(publicationDays(report.indicators)).toEqual(['2023-03-01', '2023-03-02']);
    expect(publicationDays([indicatorById(report, 'bez-domova')])).toEqual(['2023-03-01']);
  });
});

describe('correctionNote', () => {
  test('says the day, the number before and the reason', () => {
    const reason = corrected.observations.at(-1)?.reason ?? '';
    expect(correctionNote(corrected)).toBe(
      `Údaj „${corrected.label.nominative}“ (2022) byl opraven 2.\u00a03.\u00a02023, dříve 2. Důvod: ${reason}`,
    );
  });

  test('is silent about a number that was never corrected, and about a corrected one that is no longer shown', () => {
    expect(correctionNote(indicatorById(report, 'bez-domova'))).toBeNull();
    const [first, ...rest] = corrected.observations;
    const newer = { ...first!, period: '2024', revision: 1, published: '2025-01-01' };
    expect(correctionNote({ ...corrected, observations: [first!, ...rest, newer] })).toBeNull();
  });
});
