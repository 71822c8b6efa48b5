/**
 * In a printed report everything is numbered: figures, notes, pages. A component does not know what comes before
 * it, so it leaves a mark; when the whole report is rendered, `numberReport` goes through the marks in their order
 * and writes the numbers in.
 */
import { escapeHtml } from './escapeHtml.ts';

/** What a component leaves to be written later. HTML in it may hold further marks. */
export type Mark =
  /** A heading of the contents; without an id it gets one. `number` stands before it in the contents. */
  | { kind: 'heading'; level: 2 | 3; html: string; id?: string; number?: string }
  /** The number of a figure, at the figure itself. */
  | { kind: 'figure'; id: string; title: string }
  /** The number of a figure in a sentence, with a link: „obr. 4“. */
  | { kind: 'figure-reference'; id: string }
  /** The number of a note: for a source, or for an address of the web. */
  | { kind: 'note'; source: string }
  | { kind: 'note'; address: string }
  /** A link of the site. On paper it leads to a place of the report, or to a note with the web address. */
  | { kind: 'link'; anchor: string | null; address: string; html: string }
  /** A place for a step's picture, beside its words or below them; the figure around draws it in one of the two. */
  | {
      kind: 'step-picture';
      place: 'beside' | 'below';
      id: string;
      title: string;
      state: string | null;
      description: string;
    };

/** Before the number of a note; of several notes in a row only the first has it. */
const NOTE_START = '<sup class="note-number">';

/** Where the list of notes will stand. */
export const NOTES_PLACE = '<print-notes></print-notes>';

/** Anchor of a figure in the printed report. */
export function figureAnchor(id: string): string {
  return `obrazek-${id}`;
}

/** A mark as HTML: an element without content. */
export function writeMark(mark: Mark): string {
  return `<print-mark data-mark="${encodeURIComponent(JSON.stringify(mark)).replaceAll("'", '%27')}"></print-mark>`;
}

const MARK = /<print-mark data-mark="([^"]*)"><\/print-mark>/g;

/** Replaces marks of rendered HTML in their order; where `write` gives null, the mark stays for somebody else. */
export function replaceMarks(html: string, write: (mark: Mark) => string | null): string {
  return html.replace(MARK, (whole, facts: string) => write(JSON.parse(decodeURIComponent(facts)) as Mark) ?? whole);
}

/** A line of the contents. */
export interface NumberedHeading {
  id: string;
  level: 2 | 3;
  number: string | null;
  html: string;
}

/** A figure and its number. */
export interface NumberedFigure {
  id: string;
  number: number;
  title: string;
}

/** A note; its number is its place in the list, from 1. */
export type NumberedNote = { source: string } | { address: string };

/** The report with all numbers written in, and the lists made on the way. */
export interface NumberedReport {
  html: string;
  headings: NumberedHeading[];
  figures: NumberedFigure[];
  notes: NumberedNote[];
}

/**
 * Writes the numbers of figures and notes into the rendered report. What has the same address or source has the same
 * number. A link whose anchor is in the report becomes a link with a page; any other becomes a note.
 *
 * @param anchors ids of what stands outside of `html` in the same page
 */
export function numberReport(html: string, anchors: readonly string[] = []): NumberedReport {
  const figures = findFigures(html);
  const known = new Set([...anchors, ...anchorsIn(html)]);
  const headings: NumberedHeading[] = [];
  const notes: NumberedNote[] = [];
  let sections = 0;

  const noteNumber = (note: NumberedNote): number => {
    const key = keyOf(note);
    const place = notes.findIndex((other) => keyOf(other) === key);
    return place < 0 ? notes.push(note) : place + 1;
  };
  const noteLink = (note: NumberedNote) => {
    const number = noteNumber(note);
    return `${NOTE_START}<a href="#poznamka-${number}">${number}</a></sup>`;
  };
  const write = (mark: Mark): string => {
    switch (mark.kind) {
      case 'heading': {
        const id = mark.id ?? `oddil-${(sections += 1)}`;
        const content = replaceMarks(mark.html, write);
        headings.push({ id, level: mark.level, number: mark.number ?? null, html: content });
        return `<h${mark.level} id="${escapeHtml(id)}"><span>${content}</span></h${mark.level}>`;
      }
      case 'figure':
        return `Obrázek ${figureNumber(mark.id)}`;
      case 'figure-reference':
        return `<a href="#${escapeHtml(figureAnchor(mark.id))}">obr.\u00a0${figureNumber(mark.id)}</a>`;
      case 'note':
        return noteLink('source' in mark ? { source: mark.source } : { address: mark.address });
      case 'link': {
        const content = replaceMarks(mark.html, write);
        if (mark.anchor === null || !known.has(mark.anchor)) return `${content}${noteLink({ address: mark.address })}`;
        return `<a href="#${escapeHtml(mark.anchor)}">${content}</a>${pageReference(mark.anchor)}`;
      }
      case 'step-picture':
        throw new Error(`a step without a figure around it: ${mark.id}`);
    }
  };
  const figureNumber = (id: string): number => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (figure === undefined) throw new Error(`no such figure in the printed report: ${id}`);
    return figure.number;
  };
  const written = replaceMarks(html, write).replaceAll(`</sup>${NOTE_START}`, ', ');
  return { html: written, headings, figures, notes };
}

/** The place of „(s. 12)“ after a link: hidden until the report is printed and pages have numbers. */
export function pageReference(anchor: string): string {
  return `<span class="page-reference" data-page-of="${escapeHtml(anchor)}" hidden></span>`;
}

function findFigures(html: string): NumberedFigure[] {
  const figures: NumberedFigure[] = [];
  replaceMarks(html, (mark) => {
    if (mark.kind === 'figure') figures.push({ id: mark.id, number: figures.length + 1, title: mark.title });
    return null;
  });
  return figures;
}

/** All ids of rendered HTML, those too that headings will have. */
function anchorsIn(html: string): string[] {
  const anchors = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
  replaceMarks(html, (mark) => {
    if (mark.kind === 'heading' && mark.id !== undefined) anchors.push(mark.id);
    return null;
  });
  return anchors;
}

function keyOf(note: NumberedNote): string {
  return 'source' in note ? `source ${note.source}` : `address ${note.address}`;
}
