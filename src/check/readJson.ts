import type { Node } from 'jsonc-parser';
import * as jsonc from 'jsonc-parser';
import { jsonSyntaxMessage } from './jsonSyntaxMessage.ts';
import { lineIndex } from './lineIndex.ts';
import type { Findings, Place } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';
import type { FileToRead } from './readText.ts';
import { readText } from './readText.ts';
import { textProblems } from './textRules.ts';

/** The way to a value in JSON: names of fields and positions in lists (from 0). */
export type JsonPath = readonly (string | number)[];

/** A file of data that could be read: its value, and where each part of it stands. */
export interface DataFile {
  name: string;
  value: unknown;
  /** The place of a value, or of the nearest thing around it that exists. */
  at(path: JsonPath): Place;
  /** The place of the name of a field. */
  atKey(path: JsonPath): Place;
}

/** Reads a JSON file. Gives null, with problems added, when it cannot be read or is not JSON. */
export async function readJson(file: FileToRead, findings: Findings): Promise<DataFile | null> {
  const text = await readText(file, findings);
  return text === null ? null : parseJson(text, file.name, findings);
}

/**
 * Strict JSON: no comments, no trailing commas, no field twice. Of syntax errors only the first is
 * reported, since the others follow from it.
 */
export function parseJson(text: string, name: string, findings: Findings): DataFile | null {
  const lines = lineIndex(text);
  const placeOf = (offset: number): Place => ({ file: name, ...lines.lineAndColumn(offset) });
  const errors: jsonc.ParseError[] = [];
  let root: Node | undefined;
  let value: unknown;
  try {
    root = jsonc.parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    if (errors.length === 0) value = JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) {
      const fix = 'Zkraťte zanoření závorek, nebo obnovte předchozí verzi souboru.';
      findings.problems.push(problemAt(wholeFile(name), 'příliš mnoho závorek v sobě', 'data podle schématu', fix));
      return null;
    }
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (root === undefined || value === undefined) {
    const { offset, found, expected, fix } = jsonSyntaxMessage(text, errors);
    findings.problems.push(problemAt(placeOf(offset), found, expected, fix));
    return null;
  }
  for (const { first, second, key } of repeatedKeys(root)) {
    const found = `pole „${key}“ podruhé (poprvé na řádku ${placeOf(first).line})`;
    findings.problems.push(problemAt(placeOf(second), found, 'každé pole jednou', 'Nechte jen jedno z obou polí.'));
  }
  const dataFile: DataFile = {
    name,
    value,
    at: (path) => placeOf(nearestNode(root, path).offset),
    atKey(path) {
      const node = nearestNode(root, path);
      return placeOf(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    },
  };
  textProblems(value, dataFile.at, findings);
  return dataFile;
}

function nearestNode(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = jsonc.findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function* repeatedKeys(node: Node): Generator<{ key: string; first: number; second: number }> {
  const seen = new Map<string, number>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? String(child.children?.[0]?.value) : null;
    if (key !== null) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, child.offset);
      else yield { key, first, second: child.offset };
    }
    yield* repeatedKeys(child);
  }
}
