/** Czech typography for a whole HTML document: over its text, across inline elements, never inside markup. */
import { typography } from './typography.ts';

/** A tag, comment, doctype or raw text element; quoted attribute values may contain „>“. */
const MARKUP =
  /<!--[\s\S]*?-->|<(script|style|pre|code|kbd|textarea|template)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1\s*>|<[!/a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Elements that do not end a sentence: text runs on through them. */
const INLINE = new Set('a abbr b bdi cite data em i mark q s small span strong sub sup time tspan u var'.split(' '));

const TAG_NAME = /^<\/?([a-zA-Z][\w-]*)/;
/** Stands for a piece of inline markup while its sentence is set: no letter, no digit, no space. */
const PLACEHOLDER = '\ue000';
/** Stands for space that no rule may change; all other line ends are made plain spaces before. */
const LAYOUT_SPACE = '\n';
const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/gi;

const isInline = (markup: string) => INLINE.has(TAG_NAME.exec(markup)?.[1]?.toLowerCase() ?? '');

/**
 * Sets all text of an HTML document in Czech typography. Tags, attributes, comments, entities and the
 * contents of script, style, pre, code, kbd, textarea and template stay byte for byte. Idempotent.
 */
export function typographyHtml(html: string): string {
  const output: string[] = [];
  let run: string[] = [];
  const flush = () => {
    output.push(setRun(run));
    run = [];
  };
  let from = 0;
  for (const match of html.matchAll(MARKUP)) {
    if (match.index > from) run.push(html.slice(from, match.index));
    if (isInline(match[0])) run.push(match[0]);
    else {
      flush();
      output.push(match[0]);
    }
    from = match.index + match[0].length;
  }
  if (from < html.length) run.push(html.slice(from));
  flush();
  return output.join('');
}

/** Sentences that were set before, by their HTML: headers, footers and notes stand in every page of a report. */
const known = new Map<string, string>();
/** Enough for what pages share; long runs and the sentences of single pages must not fill the memory. */
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 1000;

function setRun(pieces: string[]): string {
  if (pieces.every((piece) => piece.startsWith('<') || piece.trim() === '')) return pieces.join('');
  const html = pieces.join('');
  if (html.length > LONGEST_KNOWN) return setPieces(pieces);
  const before = known.get(html);
  if (before !== undefined) return before;
  const set = setPieces(pieces);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(html, set);
  return set;
}

/** A sentence with its inline tags: the tags are set aside, the words set as one text, the tags put back. */
function setPieces(pieces: string[]): string {
  const aside: string[] = [];
  const text = pieces
    .map((piece) => {
      // Space between two tags is layout: items of a grid, of a list in a line. It parts words, and stays as it is.
      if (piece.trim() === '') return LAYOUT_SPACE;
      if (piece.startsWith('<') && TAG_NAME.test(piece)) {
        aside.push(piece);
        return PLACEHOLDER;
      }
      // Line ends of the source are plain spaces to a browser, and so to the rules.
      return piece.replace(/[ \t\r\n]+/g, ' ').replace(ENTITY, (entity) => {
        const character = SPACES_AND_QUOTES[entity.toLowerCase()];
        if (character !== undefined) return character;
        aside.push(entity);
        return PLACEHOLDER;
      });
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
