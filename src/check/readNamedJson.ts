import type { z } from 'zod';
import { inside, listFolder } from './listFolder.ts';
import type { Findings } from './problem.ts';
import { problemAt } from './problem.ts';
import { readJson } from './readJson.ts';
import type { FileToRead } from './readText.ts';
import { unknownFiles } from './unknownFiles.ts';
import { validate, type Located } from './validate.ts';

/** What a folder of things gave, one thing a file: those that fit their schema, the ids of all (null when the folder cannot be read), whether any is broken. */
export interface NamedFiles<Value> {
  items: Located<Value>[];
  known: Set<string> | null;
  broken: boolean;
  count: number;
}

/** Reads `<folder>/<id>.json`, each file named by the id of the thing in it. An `optional` folder may be missing. */
export async function readNamedJson<Value extends { id: string }>(
  folder: FileToRead,
  schema: z.ZodType<Value>,
  findings: Findings,
  { optional = false } = {},
): Promise<NamedFiles<Value>> {
  const listing = await listFolder(folder, findings, { optional });
  const items: Located<Value>[] = [];
  const known = new Set<string>();
  if (listing === null) return { items, known: null, broken: true, count: 0 };
  const isThing = (name: string) => name.endsWith('.json') && listing.files.includes(name);
  unknownFiles(folder.name, listing, isThing, ['<označení>.json'], findings);
  const names = listing.files.filter(isThing);
  for (const name of names) {
    const id = name.replace(/\.json$/, '');
    known.add(id);
    const file = await readJson(inside(folder, name), findings);
    const located = file && validate(file, schema, findings);
    if (!located) continue;
    known.add(located.value.id);
    items.push(located);
    if (located.value.id === id) continue;
    const fix = `Přejmenujte soubor na ${located.value.id}.json, nebo opravte pole „id“.`;
    const found = `označení „${located.value.id}“ v souboru ${name}`;
    findings.problems.push(problemAt(located.at('id'), found, `označení „${id}“ jako jméno souboru`, fix));
  }
  return { items, known, broken: items.length < names.length, count: names.length };
}
