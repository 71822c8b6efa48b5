/** What may stand in a file by mistake, by bad copying, or because somebody means harm. */

/** Texts that would do something if anybody took them for more than text. `{n}` is a number to know one from another. */
export const HOSTILE_TEXTS = [
  '<script>alert({n})</script>',
  '"><img src=x onerror=alert({n})>',
  "' onmouseover='alert({n})' x='",
  '</title></style></textarea><b id="h{n}">',
  ']]><svg onload=alert({n})>',
  '<!-- {n} --!>',
  '&lt;i&gt;{n}&amp;amp;',
  '=HYPERLINK("http://zly.example/{n}")',
  '@SUM({n})',
  'javascript:alert({n})',
  '${alert({n})} <%= {n} %>',
  '../../../etc/passwd#{n}',
  '\u202Eopačně {n}\u202C',
  'nul\u0000a\u0007b\u001B[31m{n}',
  'půlka znaku \uD83D a {n}',
  'e' + '\u0301'.repeat(40) + ' {n}',
  '👩‍👩‍👧‍👦 🏳️‍🌈 {n}',
  'řádek\nza\r\nřádkem\t{n}',
  '__proto__ {n}',
  'constructor.prototype {n}',
  '%s%n%d %00 {n}',
  'k s v z o u a i {n}',
  '"rovné" \'uvozovky\' -- ... {n}',
] as const;

/** Values too large, too small or too many for any drawing. */
export const GIANT_VALUES = [
  Number.MAX_SAFE_INTEGER,
  10_000_000_000,
  2 ** 31,
  1,
  0,
  // Longer than any text may be, then just as long as it may.
  'slovo '.repeat(3000).trim(),
  'slovo '.repeat(833).trim(),
  'n'.repeat(5000),
  'nejneobhospodařovávatelnější'.repeat(30),
] as const;

/** Values of a wrong kind. */
export const WRONG_VALUES = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  ' ',
  '0',
  'null',
  [],
  {},
  [[]],
  ['a', 1],
  { a: { b: null } },
  'neuvedeno',
  '2020-02-30',
  '99999',
] as const;

/** Bytes that no text in UTF-8 holds, or that no editor shows. */
export const GARBAGE = [
  Buffer.from([0xff, 0xfe, 0x00]),
  Buffer.from([0xc3]),
  Buffer.from([0x00]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from('\u2028\u200B', 'utf8'),
  Buffer.from('{{{[[[<<<', 'utf8'),
  Buffer.from('}]"\'`;,\\', 'utf8'),
] as const;
