import type { Document } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { JsonPath } from '../readJson.ts';
import { singleTextProblems } from '../textRules.ts';

/** The front matter of an MDX file: its value and where its fields stand. */
export interface Frontmatter {
  value: unknown;
  at(path: JsonPath): Place;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads the YAML between the lines `---` at the start of a file. Null, with a problem added, when it is not there or broken. */
export function readFrontmatter(
  source: string,
  placeOf: (offset: number) => Place,
  findings: Findings,
): Frontmatter | null {
  const match = source.startsWith('---') ? FENCED.exec(source) : null;
  if (match?.index !== 0) {
    const fix = 'Začněte soubor řádkem ---, pod něj napište title: …, description: … a skončete dalším řádkem ---.';
    findings.problems.push(problemAt(placeOf(0), 'soubor bez hlavičky', 'hlavička mezi řádky ---', fix));
    return null;
  }
  const start = source.indexOf('\n') + 1;
  const document = parseDocument(match[1] ?? '', { prettyErrors: false });
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) {
    const { found, expected, fix } = yamlMessage(error.code);
    findings.problems.push(problemAt(placeOf(start + error.pos[0]), found, expected, fix));
    return null;
  }
  const at = (path: JsonPath): Place => {
    const key = path[0];
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    return placeOf(range ? start + range[0] : 0);
  };
  const value = valueOf(document);
  if (value === undefined) {
    const { found, expected, fix } = yamlMessage('BAD_ALIAS');
    findings.problems.push(problemAt(placeOf(start), found, expected, fix));
    return null;
  }
  for (const [key, text] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (typeof text === 'string') singleTextProblems(text, () => at([key]), findings);
  }
  return { value, at };
}

/** The value of a YAML document, an empty one as no fields; undefined when it refers to a name that it never gave. */
function valueOf(document: Document.Parsed): unknown {
  try {
    const value: unknown = document.toJS();
    return value ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function yamlMessage(code: string): { found: string; expected: string; fix: string } {
  const expected = 'řádky ve tvaru název: text';
  switch (code) {
    case 'DUPLICATE_KEY':
      return { found: 'pole uvedené podruhé', expected: 'každé pole jednou', fix: 'Nechte jen jeden z obou řádků.' };
    case 'MISSING_CHAR':
      return { found: 'uvozovka, která se nezavře', expected, fix: 'Doplňte koncovou uvozovku.' };
    case 'TAB_AS_INDENT':
      return { found: 'tabulátor', expected: 'mezery', fix: 'Tabulátor nahraďte mezerami.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        found: 'text s dvojtečkou bez uvozovek',
        expected,
        fix: 'Text s dvojtečkou uzavřete do rovných uvozovek: title: "Cíle: co a kdy".',
      };
    default:
      return {
        found: 'řádek hlavičky, kterému program nerozumí',
        expected,
        fix: 'Text uzavřete do rovných uvozovek: title: "Cíle".',
      };
  }
}
