import { formatNumber } from './number.ts';

/** The four forms of a counted noun: 1 dítě, 2 děti, 1,5 dítěte, 5 dětí. */
export interface CountedForms {
  one: string;
  few: string;
  many: string;
  other: string;
}

const RULES = new Intl.PluralRules('cs');

/** Which form a noun takes after a number. */
export function pluralForm(value: number): keyof CountedForms {
  const rule = RULES.select(value);
  return rule === 'one' || rule === 'few' || rule === 'many' ? rule : 'other';
}

/** A number with its noun: „5 200 lidí“. */
export function countOf(value: number, forms: CountedForms): string {
  return `${formatNumber(value)}\u00a0${forms[pluralForm(value)]}`;
}
