/** The characters the site's font carries; whatever else a text contains falls back to a font of the reader's system. */

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const czech = 'áčďéěíňóřšťúůýž';
const slovak = 'äĺľôŕ';
const german = 'äöüß';
const polish = 'ąćęłńóśźż';
/** U+00A0 is the space between a preposition and its word, U+2011 the hyphen that does not break. */
const punctuation = '\u00a0\u2011„“‚‘”’»«–—…−×·§°†‡•©²³½€→←↑↓';

const letters = czech + slovak + german + polish;

/** Letters of Czech and of the languages next door, digits and the punctuation of Czech typography, each once. */
export const fontCharacters: string = [...new Set(ascii + letters + letters.toUpperCase() + 'ẞ' + punctuation)]
  .sort()
  .join('');
