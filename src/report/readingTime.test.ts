import { expect, test } from 'vitest';
import { readingTime } from './readingTime.ts';
import { fixtureReport } from './testing/fixtureReport.ts';

const report = await fixtureReport();
const [chapter] = report.chapters;
if (!chapter) throw new Error('the fixture has chapters');
const withWords = (words: number) => ({ ...report, figures: [], chapters: [{ ...chapter, words }] });

test('reading time grows with the words and is declined', () => {
  expect(readingTime(withWords(10))).toBe('Čtení asi na 1\u00a0minutu');
  expect(readingTime(withWords(480))).toBe('Čtení asi na 3\u00a0minuty');
  expect(readingTime(withWords(1600))).toBe('Čtení asi na 10\u00a0minut');
});

test('figures take their time too', () => {
  expect(readingTime({ ...withWords(160), figures: [...report.figures, ...report.figures] })).toBe(
    'Čtení asi na 3\u00a0minuty',
  );
});
