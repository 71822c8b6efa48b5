import type { JsonPath } from './readJson.ts';
import type { Findings, Place } from './problem.ts';
import { problemAt } from './problem.ts';
import { shorten, visibleCharacter } from './showValue.ts';

const LONGEST_TEXT = 5000;

/**
 * Characters that readers cannot see or that turn the direction of writing: C0 and C1 controls, zero-width
 * space, bidirectional controls, byte order mark, line and paragraph separators, halves of surrogate pairs.
 */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Czech letters in UTF-8 read as windows-1250 or windows-1252, and the mark of a letter that was lost. */
const DAMAGED = /\ufffd|Ä[\u008d\u009b›Ť]|Ĺ[™ľˇ\u0099]|Ă[­©ˇ˝ş]|Å[™¡¾\u0099]|Ã[¡©­½º]/u;

const MARKUP = /<[a-z!/]|\]\]>/i;

/**
 * Looks at every text of a data file, names of fields included: invisible characters, damaged letters and
 * overlong texts are problems; what looks like markup is a warning, since data are escaped everywhere.
 */
export function textProblems(value: unknown, at: (path: JsonPath) => Place, findings: Findings): void {
  for (const { text, path } of textsOf(value, [])) singleTextProblems(text, () => at(path), findings);
}

function* textsOf(value: unknown, path: (string | number)[]): Generator<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsOf(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield { text: key, path: [...path, key] };
      yield* textsOf(item, [...path, key]);
    }
  }
}

/** The same rules for one text, wherever it comes from. */
export function singleTextProblems(text: string, at: () => Place, findings: Findings): void {
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined) {
    const found = `neviditelný znak ${visibleCharacter(invisible)} v textu „${shorten(text)}“`;
    const fix = 'Znak smažte, nebo text přepište rukou; vznikl nejspíš kopírováním.';
    findings.problems.push(problemAt(at(), found, 'text bez neviditelných znaků a konců řádků', fix));
  }
  if (DAMAGED.test(text)) {
    const fix = 'Text vložte znovu z původního zdroje; písmena se poškodila při převodu kódování.';
    findings.problems.push(
      problemAt(at(), `poškozená písmena v textu „${shorten(text)}“`, 'čitelná česká písmena', fix),
    );
  }
  if (text.length > LONGEST_TEXT) {
    const found = `text o délce ${text.length} znaků`;
    const fix = 'Text zkraťte nebo rozdělte; delší výklad patří do content/pages.';
    findings.problems.push(problemAt(at(), found, `nejvýš ${LONGEST_TEXT} znaků`, fix));
  }
  if (MARKUP.test(text)) {
    const found = `text, který vypadá jako značky: „${shorten(text)}“`;
    const fix = 'Jestli jste chtěli formátovat, značky smažte; do dat patří jen prostý text.';
    findings.warnings.push(problemAt(at(), found, 'prostý text; značky se vypíšou jako text', fix));
  }
}
