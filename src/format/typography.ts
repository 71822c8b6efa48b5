/**
 * Czech typography after Internetová jazyková příručka (ÚJČ): no line ends after a one-letter preposition
 * or conjunction, inside a number, or between a number and what it counts; Czech quotes, dashes, minus.
 */
const NBSP = '\u00a0';

/** Parts of a text that are codes, not words: addresses, mails, dates for machines, codes, file names. */
const CODE =
  /(?:https?:\/\/|www\.)[^\s„“"<>]*|[\w.+-]+@[\w-]+\.[\w.-]+|\b\d{4}-\d{2}(?:-\d{2})?\b|\b[\w-]+\.(?:csv|json|jsonld|svg|png|pdf|mdx?|html)\b|\b[A-Z]{2,}[\w]*-\d[\w-]*/g;

type Rule = [pattern: RegExp, replacement: string];

const GAP = '[ \u00a0]';

const RULES: Rule[] = [
  // Quotes: a straight pair around words.
  [/(^|[\s([{–—„‚\u00a0])"(?=\S)/g, '$1„'],
  [/(\S)"(?=$|[\s.,;:!?)\]}–—…“\u00a0])/g, '$1“'],
  [/(^|[\s([{–—„\u00a0])'(?=\S)/g, '$1‚'],
  [/(\S)'(?=$|[\s.,;:!?)\]}–—…“\u00a0])/g, '$1‘'],
  [/\.\.\./g, '…'],
  // Dashes: between words, in ranges of numbers, as a minus.
  [/(\S)[ \u00a0]-{1,2}[ ](?=\S)/g, `$1${NBSP}– `],
  [/(\S) – (?=\S)/g, `$1${NBSP}– `],
  [/(?<![\d\w./-])(\d{1,4})-(\d{1,4})(?![\d\w/-])/g, '$1–$2'],
  [/(^|[\s(\u00a0])-(?=\d)/g, '$1−'],
  // Groups of three inside a number.
  [new RegExp(`(?<=\\d)${GAP}(?=\\d{3}(?!\\d))`, 'g'), NBSP],
  // Day and month, ordinals, number and what it counts.
  [new RegExp(`(?<=\\b\\d{1,2}\\.)${GAP}(?=\\d{1,2}\\.|\\d{4}\\b|\\p{L})`, 'gu'), NBSP],
  // A year and what follows it are not a count; a conjunction is not the thing counted.
  [
    new RegExp(
      `(?<=\\d)${GAP}(?=[%‰°§×])|(?<!(?<!\\d[ \u00a0]?)(?:19|20)\\d\\d)(?<=\\d)${GAP}(?=(?!\\p{L}(?!\\p{L}))\\p{L})`,
      'gu',
    ),
    NBSP,
  ],
  [
    new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:č|čl|odst|písm|str|s|tzv|tj|např|r|sv|ul|nám|Mgr|Ing|Bc)\\.)${GAP}(?=[\\p{L}\\d])`,
      'gu',
    ),
    NBSP,
  ],
  [new RegExp(`(?<=[§*†])${GAP}(?=\\d)`, 'g'), NBSP],
  [
    new RegExp(
      `(?<=\\b(?:opatření|cíl|cíle|cíli|krok|kapitola|kapitoly|priorita|priority))${GAP}(?=(?:[IVX]+|\\d+|[AB])\\b)`,
      'gu',
    ),
    NBSP,
  ],
];

/** One-letter prepositions and conjunctions; the look-behind lets chains („a v roce“) hold together. */
const SHORT_WORDS = new RegExp(`(?<=(?:^|[^\\p{L}\\d])[ksvzouaiKSVZOUAI])${GAP}(?=\\S)`, 'gu');

/** Sets a plain text in Czech typography. Idempotent; codes, addresses and file names stay untouched. */
export function typography(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    result += setWords(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + setWords(text.slice(from));
}

function setWords(text: string): string {
  const ruled = RULES.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text);
  return ruled.replace(SHORT_WORDS, NBSP);
}
