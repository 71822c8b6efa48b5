import type { ParseError } from 'jsonc-parser';
import { printParseErrorCode } from 'jsonc-parser';
import { shorten } from './showValue.ts';

/** What is wrong with the writing of a JSON file, at which offset. */
export interface SyntaxMessage {
  offset: number;
  found: string;
  expected: string;
  fix: string;
}

const RESTORE = 'Opravte zápis, nebo obnovte předchozí verzi souboru.';

/** Explains the first syntax error of a JSON text: first the slips that people make, then the bare rule. */
export function jsonSyntaxMessage(text: string, errors: ParseError[]): SyntaxMessage {
  const error = errors[0];
  if (error === undefined) {
    return { offset: 0, found: 'zápis, který není JSON', expected: 'platný JSON', fix: RESTORE };
  }
  const slip = slips.map((look) => look(text, error.offset)).find((message) => message !== null);
  return slip ?? byRule(text, error);
}

type Slip = (text: string, offset: number) => SyntaxMessage | null;

const slips: Slip[] = [mergeConflict, comment, wrongQuotes, spaceInNumber, decimalComma, trailingComma, leadingZero];

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}

function mergeConflict(text: string, offset: number): SyntaxMessage | null {
  if (!/^(<{7}|={7}|>{7})/.test(lineAt(text, offset))) return null;
  const fix = 'Vyberte jednu z obou verzí a značky <<<<<<<, ======= a >>>>>>> smažte.';
  return { offset, found: 'značka nedořešeného sloučení dvou verzí souboru', expected: 'jedna verze dat', fix };
}

function comment(text: string, offset: number): SyntaxMessage | null {
  if (!/^(\/\/|\/\*|#)/.test(text.slice(offset, offset + 2))) return null;
  const fix = 'Komentář smažte; poznámky pro čtenáře patří do polí „note“ a „notes“.';
  return { offset, found: `komentář „${shorten(restOfLine(text, offset))}“`, expected: 'JSON bez komentářů', fix };
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
}

function wrongQuotes(text: string, offset: number): SyntaxMessage | null {
  const mark = text.slice(offset, offset + 1);
  if (mark === '' || !"„“”‚‘’'".includes(mark)) return null;
  const fix = 'Názvy polí a texty uzavřete do rovných uvozovek: "název": "text". Uvnitř textu mohou být „české“.';
  return { offset, found: `uvozovka ${mark}`, expected: 'rovné uvozovky "', fix };
}

function spaceInNumber(text: string, offset: number): SyntaxMessage | null {
  const before = /(\d+)[ \u00a0\u202f]*$/.exec(text.slice(Math.max(0, offset - 20), offset));
  const after = /^[ \u00a0\u202f]*(\d{3})(?!\d)/.exec(text.slice(offset, offset + 20));
  if (before === null || after === null) return null;
  const start = offset - before[0].length;
  const written = text.slice(start, offset + after[0].length);
  if (!/[ \u00a0\u202f]/.test(written)) return null;
  const fix = `Pište ${written.replace(/[ \u00a0\u202f]/g, '')}; mezery mezi tisíce doplní web sám.`;
  return {
    offset: start,
    found: `mezera v čísle ${written.replace(/[\u00a0\u202f]/g, ' ')}`,
    expected: 'číslo bez mezer',
    fix,
  };
}

function decimalComma(text: string, offset: number): SyntaxMessage | null {
  const before = /\d+,$/.exec(text.slice(Math.max(0, offset - 20), offset));
  const after = /^\d+/.exec(text.slice(offset, offset + 20));
  if (before === null || after === null) return null;
  const written = before[0] + after[0];
  const fix = `Pište ${written.replace(',', '.')}; čárku doplní web sám.`;
  return {
    offset: offset - before[0].length,
    found: `desetinná čárka v čísle ${written}`,
    expected: 'desetinná tečka',
    fix,
  };
}

function trailingComma(text: string, offset: number): SyntaxMessage | null {
  const before = text.slice(0, offset).trimEnd();
  const next = text.slice(offset, offset + 1);
  if (!before.endsWith(',')) return null;
  const comma = before.length - 1;
  if (next === ',') return { offset, found: 'dvě čárky za sebou', expected: 'jedna čárka', fix: 'Jednu čárku smažte.' };
  if (next !== '}' && next !== ']') return null;
  return {
    offset: comma,
    found: `čárka za poslední položkou, před „${next}“`,
    expected: 'za poslední položkou žádná čárka',
    fix: 'Čárku smažte, nebo za ni doplňte další položku.',
  };
}

function leadingZero(text: string, offset: number): SyntaxMessage | null {
  const start = offset - 1;
  if (!/^0\d/.test(text.slice(start, offset + 1)) || /[\d.]/.test(text.slice(start - 1, start))) return null;
  const written = /^\d+/.exec(text.slice(start))?.[0] ?? '';
  const fix = `Pište ${Number(written)}.`;
  return { offset: start, found: `číslo ${written} s nulou na začátku`, expected: 'číslo bez nul na začátku', fix };
}

function byRule(text: string, error: ParseError): SyntaxMessage {
  const { offset } = error;
  const rest = restOfLine(text, offset);
  const found = rest === '' ? 'konec řádku nebo souboru' : `„${shorten(rest)}“`;
  const afterPrevious = text.slice(0, offset).trimEnd().length;
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return {
        offset: afterPrevious,
        found: `mezi dvěma položkami chybí čárka; další položka je ${found}`,
        expected: 'čárka mezi položkami',
        fix: 'Doplňte čárku za předchozí položku.',
      };
    case 'ColonExpected':
      return { offset, found, expected: 'dvojtečka za názvem pole', fix: 'Pište "název": hodnota.' };
    case 'PropertyNameExpected':
      return { offset, found, expected: 'název pole v uvozovkách', fix: 'Pište "název": hodnota.' };
    case 'ValueExpected':
      return { offset, found, expected: 'hodnota', fix: 'Doplňte hodnotu: text v uvozovkách, číslo, true nebo false.' };
    case 'CloseBraceExpected':
      return unfinished(afterPrevious, '}');
    case 'CloseBracketExpected':
      return unfinished(afterPrevious, ']');
    case 'EndOfFileExpected': {
      const fix = 'Smažte, co je navíc; často jde o přebytečnou závorku.';
      return { offset, found: `za koncem dat ještě ${found}`, expected: 'konec souboru', fix };
    }
    case 'UnexpectedEndOfString':
      return {
        offset,
        found: `text bez koncové uvozovky: ${found}`,
        expected: 'uvozovka " na konci textu',
        fix: UNFINISHED_TEXT,
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode': {
      const fix = 'Zpětné lomítko pište dvakrát (\\\\), uvozovku uvnitř textu jako \\" nebo „“.';
      return {
        offset,
        found: `neznámý zápis se zpětným lomítkem v ${found}`,
        expected: 'text bez zpětných lomítek',
        fix,
      };
    }
    case 'InvalidCharacter': {
      const fix = 'Tabulátor nebo jiný neviditelný znak nahraďte mezerou.';
      return { offset, found: `neviditelný znak v ${found}`, expected: 'text bez řídicích znaků', fix };
    }
    case 'InvalidSymbol':
      return {
        offset,
        found: `${found} mimo uvozovky`,
        expected: 'text v uvozovkách, číslo, true, false nebo null',
        fix: QUOTE_IT,
      };
    default:
      return { offset, found, expected: 'platný JSON', fix: RESTORE };
  }
}

const UNFINISHED_TEXT = 'Doplňte koncovou uvozovku; text musí být celý na jednom řádku.';
const QUOTE_IT = 'Text a názvy polí uzavřete do rovných uvozovek; uvnitř textu pište „“ místo rovných uvozovek.';

function unfinished(offset: number, bracket: string): SyntaxMessage {
  const fix = `Doplňte závorku ${bracket}, nebo obnovte chybějící konec souboru.`;
  return { offset, found: 'soubor končí dřív, než se zavřou závorky', expected: `závorka „${bracket}“`, fix };
}
