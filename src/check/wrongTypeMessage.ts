import { showValue } from './showValue.ts';
import { inBrackets, type IssueContext, type Message } from './issueContext.ts';

const KINDS: Record<string, string> = {
  string: 'text v uvozovkách',
  number: 'číslo',
  int: 'celé číslo',
  boolean: 'true (ano) nebo false (ne)',
  array: 'seznam v hranatých závorkách [ ]',
  object: 'objekt ve složených závorkách { }',
};

/** Fields whose absence needs its own explanation, since a rule of the report stands behind it. */
const WHY_REQUIRED: Record<string, string> = {
  denominator: 'Doplňte jmenovatel; bez něj se „každý n-tý“ říct nesmí.',
  date: 'Doplňte datum: rok (2021), měsíc (2021-06) nebo den (2021-11-30).',
};

/** The sentences for a value of the wrong kind, or for one that is missing. `expected` is Zod's name of the kind. */
export function wrongTypeMessage(expected: string, context: IssueContext): Message {
  const { value, where, field, description, example } = context;
  const kind = KINDS[expected] ?? 'jiný druh hodnoty';
  const wanted = `${kind}${inBrackets(description)}`;
  if (value === undefined) {
    const fix =
      WHY_REQUIRED[field] ??
      (example === null ? `Doplňte pole "${field}".` : `Doplňte například "${field}": ${example}.`);
    return { found: `chybí ${where}`, expected: wanted, fix };
  }
  return { found: `${where}: ${showValue(value)}`, expected: wanted, fix: fixFor(expected, context) };
}

function fixFor(expected: string, { value, example }: IssueContext): string {
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const digits = value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(digits)
      ? `Pište ${digits} bez uvozovek; mezery a čárku doplní web sám.`
      : 'Napište číslo bez uvozovek, mezer a jednotek.';
  }
  if (expected === 'int' && typeof value === 'number') return 'Zadejte celé číslo; lidé a věci se počítají po jednom.';
  if (expected === 'string' && typeof value === 'number') return `Pište "${value}" v uvozovkách.`;
  if (expected === 'boolean' && typeof value === 'string') return 'Pište true nebo false, bez uvozovek.';
  if (expected === 'object' && example === null) return 'Uzavřete pole s jejich hodnotami do složených závorek { }.';
  if (expected === 'array') return 'Uzavřete hodnotu do hranatých závorek.';
  return example === null ? 'Opravte hodnotu.' : `Pište například ${example}.`;
}
