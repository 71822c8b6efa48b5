import type { Report } from '../schemas/report.ts';
import { countOf } from '../format/plural.ts';

/** Words that a reader takes in a minute; slower than in fiction, because of the numbers. */
const WORDS_A_MINUTE = 160;
/** What a figure asks for, in minutes. */
const MINUTES_A_FIGURE = 0.5;

/** How long the story takes: „Čtení asi na 15 minut“. Counted from the prose of the chapters and the figures. */
export function readingTime(report: Report): string {
  const words = report.chapters.reduce((sum, chapter) => sum + chapter.words, 0);
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE + report.figures.length * MINUTES_A_FIGURE));
  return `Čtení asi na ${countOf(minutes, { one: 'minutu', few: 'minuty', many: 'minuty', other: 'minut' })}`;
}
