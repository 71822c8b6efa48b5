/** Czech typography for a whole HTML document: over its text, across inline elements, never inside markup. */
import { typography } from './typography.ts';

/** The rest of a tag behind its name; quoted attribute values may contain „>“. */
const TAG_REST = `(?:[^>"']|"[^"]*"|'[^']*')*>`;
/** What is no text: a comment, a raw text element with all it holds, a tag, a doctype. */
const MARKUP = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style|pre|code|kbd|textarea|template)\\b${TAG_REST}[\\s\\S]*?</\\1\\s*>|<[!/a-z]${TAG_REST}`,
  'iy',
);
/** The beginning of a tag of an element that does not end a sentence: text runs on through it. */
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|data|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u|var)(?![\w-])/iy;
/** The tags inside a run of text, which are all inline: what is split by this has them at the odd places. */
const INLINE_TAGS = new RegExp(`(</?[a-z]${TAG_REST})`, 'i');
/** Stands for a piece of inline markup while its sentence is set: no letter, no digit, no space. */
const PLACEHOLDER = '\ue000';
/** Stands for space that no rule may change; all other line ends are made plain spaces before. */
const LAYOUT_SPACE = '\n';
const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/gi;

/** Whether a pattern that sticks to its place matches there; its `lastIndex` is then the end of the match. */
function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Sets all text of an HTML document in Czech typography. Tags, attributes, comments, entities and the
 * contents of script, style, pre, code, kbd, textarea and template stay byte for byte. Idempotent.
 *
 * A document is mostly markup, so it is walked from tag to tag and only cut where a run of text, with its inline
 * tags, begins and ends.
 */
export function typographyHtml(html: string): string {
  let output = '';
  /** Where what is not in the output yet begins, and in it the run that is being read. */
  let kept = 0;
  let runStart = 0;
  let hasWords = false;
  const endRun = (end: number) => {
    if (hasWords) {
      output += html.slice(kept, runStart) + setRun(html.slice(runStart, end));
      kept = end;
    }
    hasWords = false;
  };
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const markup = next === -1 ? html.length : next;
    if (!hasWords && markup > at) hasWords = html.slice(at, markup).trim() !== '';
    if (next === -1) break;
    if (!matchesAt(MARKUP, html, markup)) {
      // A „<“ that begins nothing is text.
      hasWords = true;
      at = markup + 1;
      continue;
    }
    const end = MARKUP.lastIndex;
    if (!matchesAt(INLINE, html, markup)) {
      endRun(markup);
      runStart = end;
    }
    at = end;
  }
  endRun(html.length);
  return output + html.slice(kept);
}

/** Sentences that were set before, by their HTML: headers, footers and notes stand in every page of a report. */
const known = new Map<string, string>();
/** Enough for what pages share; long runs and the sentences of single pages must not fill the memory. */
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 1000;

function setRun(html: string): string {
  if (html.length > LONGEST_KNOWN) return setPieces(html);
  const before = known.get(html);
  if (before !== undefined) return before;
  const set = setPieces(html);
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: what was cut out of a page would keep the whole page in memory.
  known.set(structuredClone(html), set);
  return set;
}

/** A sentence with its inline tags: the tags are set aside, the words set as one text, the tags put back. */
function setPieces(html: string): string {
  const aside: string[] = [];
  const setAside = (piece: string) => {
    aside.push(piece);
    return PLACEHOLDER;
  };
  const text = html
    .split(INLINE_TAGS)
    .map((piece, i) => {
      if (i % 2 === 1) return setAside(piece);
      // Space between two tags is layout: items of a grid, of a list in a line. It parts words, and stays as it is.
      if (piece.trim() === '') return piece === '' ? '' : LAYOUT_SPACE;
      // Line ends of the source are plain spaces to a browser, and so to the rules.
      return piece
        .replace(/[ \t\r\n]+/g, ' ')
        .replace(ENTITY, (entity) => SPACES_AND_QUOTES[entity.toLowerCase()] ?? setAside(entity));
    })
    .join('');
  let next = 0;
  return setAcross(text)
    .replaceAll(LAYOUT_SPACE, ' ')
    .replaceAll(PLACEHOLDER, () => aside[next++] ?? '');
}

/** Entities that matter to the rules; written back as the characters themselves. */
const SPACES_AND_QUOTES: Record<string, string> = {
  '&nbsp;': '\u00a0',
  '&#160;': '\u00a0',
  '&#xa0;': '\u00a0',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/** Applies the rules as if the placeholders were not there, then puts them back where they stood. */
function setAcross(text: string): string {
  if (!text.includes(PLACEHOLDER)) return typography(text);
  const words = text.replaceAll(PLACEHOLDER, '');
  const set = typography(words);
  if (set.length === words.length) return putBack(text, set);
  // A rule that changes the length (three dots) applies within single pieces only.
  const eased = typography(words.replaceAll('...', '…'));
  const easedText = text.replaceAll('...', '…');
  return eased.length === easedText.replaceAll(PLACEHOLDER, '').length
    ? putBack(easedText, eased)
    : text.split(PLACEHOLDER).map(typography).join(PLACEHOLDER);
}

function putBack(text: string, set: string): string {
  let at = 0;
  let result = '';
  for (const character of text) {
    if (character === PLACEHOLDER) result += character;
    else {
      result += set.slice(at, at + character.length);
      at += character.length;
    }
  }
  return result;
}
