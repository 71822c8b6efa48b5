import { showValue } from './showValue.ts';
import { inBrackets, type IssueContext, type Message } from './issueContext.ts';

const ROMAN = /^[IVXLCDM]+$/i;

/** The sentences for a text of the wrong form. `format` is Zod's name of the form: `regex`, `url`, `email`. */
export function formatMessage(format: string, context: IssueContext): Message {
  const { where, value, description, example } = context;
  const found = `${where}: ${showValue(value)}`;
  const wanted = inBrackets(description);
  if (format === 'url') {
    return {
      found,
      expected: `celá adresa stránky, která začíná https:// nebo http://${wanted}`,
      fix:
        example === null ? 'Zkopírujte adresu z prohlížeče.' : `Zkopírujte adresu z prohlížeče, například ${example}.`,
    };
  }
  if (format === 'email') {
    return { found, expected: `e-mailová adresa${wanted}`, fix: 'Pište například "podatelna@kraj.cz".' };
  }
  return { found, expected: `${writtenForm(example)}${wanted}`, fix: fixForWord(String(value), example) };
}

/** The rule of a regular expression, told by the example that its field carries: the schemas have four such forms. */
function writtenForm(example: string | null): string {
  const sample = example === null ? '' : example.replace(/[[\]"]/g, '');
  if (ROMAN.test(sample)) return 'římské číslo velkými písmeny';
  if (/^[A-Z]{2}\d/.test(sample)) return 'kód kraje NUTS: dvě velká písmena a až tři znaky';
  if (sample.includes('_')) return 'jméno z malých písmen bez háčků a čárek, číslic a podtržítek';
  return 'označení z malých písmen bez háčků a čárek, číslic a spojovníků';
}

function fixForWord(value: string, example: string | null): string {
  const sample = example === null ? '' : example.replace(/[[\]"]/g, '');
  if (ROMAN.test(sample) || /^[A-Z]{2}\d/.test(sample)) return `Pište například ${example}.`;
  const separator = sample.includes('_') ? '_' : '-';
  const plain = plainWord(value, separator);
  return plain === '' ? `Pište například ${example ?? '"bydleni"'}.` : `Pište "${plain}".`;
}

/** The word as an id: no diacritics, lower case, other characters joined into separators. */
function plainWord(value: string, separator: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[-_]+|[-_]+$/g, '');
}
