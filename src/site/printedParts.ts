/** The parts of the printed report: each runs under its own title at the head of its pages. */
import type { Report } from '../schemas/report.ts';
import { typography } from '../format/typography.ts';

/** A part of the printed report. */
export interface PrintedPart {
  /** Anchor of its heading, and the name of its pages in the style sheet. */
  id: string;
  /** What runs at the head of its pages. */
  running: string;
  /** Its pages lie on their long side, for wide tables. */
  landscape?: boolean;
}

/** Anchor of a chapter in the printed report. */
export function printedChapterId(chapter: { id: string }): string {
  return `kapitola-${chapter.id}`;
}

/** The parts that follow the chapters, in this order. */
export const ANNEXES = {
  overview: { id: 'prehled-ukazatelu', running: 'Ukazatele', landscape: true },
  indicators: { id: 'ukazatele', running: 'Ukazatele' },
  tables: { id: 'tabulky', running: 'Data obrázků' },
  method: { id: 'metodika', running: 'Metodika' },
  notes: { id: 'poznamky', running: 'Zdroje a odkazy' },
  index: { id: 'rejstrik', running: 'Rejstřík opatření' },
} as const satisfies Record<string, PrintedPart>;

/** All parts with a running title, in reading order. */
export function printedParts(report: Report): PrintedPart[] {
  return [
    { id: 'obsah', running: 'Obsah' },
    { id: 'shrnuti', running: 'Shrnutí' },
    ...report.chapters.map((chapter) => ({
      id: printedChapterId(chapter),
      running: `${chapter.number}\u00a0· ${chapter.shortTitle}`,
    })),
    ...Object.values(ANNEXES),
  ];
}

/**
 * The style sheet `/tisk/strany.css`: one kind of page for each part, because a browser can put a title at the head
 * of pages only by naming the pages. Left pages carry the report's title, right ones that of the part.
 */
export function printedPagesCss(report: Report): string {
  const title = cssString(typography(report.strategy.title));
  // The size must stand here: Chromium lets a style sheet that comes later win even over the more special rule.
  const pages = printedParts(report).map(({ id, running, landscape }) => {
    const size = landscape === true ? `@page ${id}{size:A4 landscape}` : '';
    return `.pages-${id}{page:${id}}${size}@page ${id}:left{@top-left{content:${title}}}@page ${id}:right{@top-right{content:${cssString(typography(running))}}}`;
  });
  return ['@page{size:A4}', ...pages].join('\n');
}

/** A text as a string of CSS: every character that is no letter, digit or plain space is written by its number. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
