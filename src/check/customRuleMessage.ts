import { showValue } from './showValue.ts';
import type { IssueContext, Message } from './issueContext.ts';

const PERIOD_FORMS = '2020 · 2021-06 · 2021-01-01 · 2019-prumer · 2022/2023 · 2016-2022 · neuvedeno';

/** The sentences for the rules that our schemas add to Zod's own, by the name in `params.rule`. */
export function customRuleMessage(rule: string, { where, value, description }: IssueContext): Message {
  const found = `${where}: ${showValue(value)}`;
  switch (rule) {
    case 'trimmed':
      return {
        found: `${where}: mezera na začátku nebo na konci (${showValue(value)})`,
        expected: 'text bez mezer na krajích',
        fix: 'Smažte mezery na začátku a na konci textu.',
      };
    case 'date':
      return { found, expected: 'den, který je v kalendáři, ve tvaru RRRR-MM-DD', fix: dateFix(value) };
    case 'partial-date':
      return { found, expected: 'rok (2021), měsíc (2021-06) nebo den (2021-11-30)', fix: dateFix(value) };
    case 'period':
      return { found, expected: `období v jednom z tvarů ${PERIOD_FORMS}`, fix: periodFix(value) };
    case 'certainty-note':
      return {
        found: 'jistota bez vysvětlení',
        expected: 'u všeho kromě „stated“ vysvětlení pro čtenáře v poli „note“',
        fix: 'Doplňte "note": jednu větu o tom, proč si nejsme jistí.',
      };
    default: {
      const wanted = description === null ? 'jiná hodnota' : description.replace(/\.$/, '');
      return { found, expected: wanted, fix: 'Opravte hodnotu podle vysvětlení pole.' };
    }
  }
}

/** A Czech date written out, „30. 11. 2021“, put into the form of the data. */
function isoFromCzech(value: unknown): string | null {
  const match = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(String(value).trim());
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dateFix(value: unknown): string {
  const iso = isoFromCzech(value);
  return iso === null ? 'Pište například "2021-11-30".' : `Pište "${iso}".`;
}

function periodFix(value: unknown): string {
  const text = String(value);
  const iso = isoFromCzech(text);
  if (iso !== null) return `Pište "${iso}".`;
  const schoolYear = /^(\d{2})(\d{2})\/(\d{2})$/.exec(text);
  if (schoolYear) return `Školní rok pište "${schoolYear[1]}${schoolYear[2]}/${schoolYear[1]}${schoolYear[3]}".`;
  const span = /^(\d{4})\s*[–—-]\s*(\d{4})$/.exec(text);
  if (span)
    return Number(span[1]) < Number(span[2]) ? `Pište "${span[1]}-${span[2]}".` : 'Začátek musí být dřív než konec.';
  return 'Pište období jedním z uvedených tvarů; když ho zdroj neuvádí, pište "neuvedeno".';
}
