import type { z } from 'zod';
import { goalSchema } from '../schemas/goals.ts';
import { measureSchema } from '../schemas/measures.ts';
import { prioritySchema } from '../schemas/priorities.ts';
import { publishedNumberSchema } from '../schemas/published.ts';
import { sourceSchema } from '../schemas/sources.ts';
import { synonymSchema } from '../schemas/synonyms.ts';
import { DATA_FOLDERS, OPTIONAL_FILES, SINGLE_FILES, type OptionalFile, type SingleFile } from './dataKinds.ts';
import type { Draft, Known } from './draft.ts';
import { inside, type FolderListing } from './listFolder.ts';
import type { Findings } from './problem.ts';
import type { DataFile } from './readJson.ts';
import { readJson } from './readJson.ts';
import type { FileToRead } from './readText.ts';
import { unknownFiles } from './unknownFiles.ts';
import { fittingItems, validate, valuesAt, type Located } from './validate.ts';

type Lists = Pick<
  Draft,
  | 'strategy'
  | 'priorities'
  | 'goals'
  | 'goalsLead'
  | 'measures'
  | 'measuresLead'
  | 'tools'
  | 'actors'
  | 'monitoring'
  | 'sources'
  | 'synonyms'
  | 'published'
>;

/** What the files that stand alone in `data/` gave. */
export interface DataFiles extends Lists {
  known: Pick<Known, 'priorities' | 'goals' | 'tools' | 'sources' | 'notes'>;
  broken: string[];
  count: number;
}

/** Reads the files that stand alone in `data/` and warns of those that nothing reads. */
export async function readDataFiles(
  folder: FileToRead,
  listing: FolderListing,
  findings: Findings,
): Promise<DataFiles> {
  const names = Object.keys(SINGLE_FILES) as SingleFile[];
  const optional = (Object.keys(OPTIONAL_FILES) as OptionalFile[]).filter((name) => listing.files.includes(name));
  const expected = [...names, ...Object.keys(OPTIONAL_FILES), ...DATA_FOLDERS];
  unknownFiles(folder.name, listing, (name) => expected.includes(name), expected, findings);
  const broken: string[] = [];
  const files = new Map<SingleFile | OptionalFile, DataFile>();
  for (const name of [...names, ...optional]) {
    const file = await readJson(inside(folder, name), findings);
    if (file === null) broken.push(name);
    else files.set(name, file);
  }

  const checked = <Name extends SingleFile>(name: Name): Located<z.infer<(typeof SINGLE_FILES)[Name]>> | null => {
    const file = files.get(name);
    if (file === undefined) return null;
    const located = validate(file, SINGLE_FILES[name], findings);
    if (located === null) broken.push(name);
    return located as Located<z.infer<(typeof SINGLE_FILES)[Name]>> | null;
  };
  const items = <Item extends z.ZodType>(name: SingleFile | OptionalFile, key: string, schema: Item) => {
    const file = files.get(name);
    return file === undefined ? [] : fittingItems(file, key, schema);
  };
  // Known only when every item of the list gives its key: one broken key must not make references unknown.
  const existing = <Value>(
    name: SingleFile,
    list: string[],
    key: string,
    type: 'string' | 'number',
  ): Set<Value> | null => {
    const file = files.get(name);
    const items = file === undefined ? [] : valuesAt(file.value, [...list, '*']);
    const keys = items.flatMap((item) => valuesAt(item, [key])).filter((value) => typeof value === type);
    return items.length === 0 || keys.length < items.length ? null : new Set(keys as Value[]);
  };
  const lead = (located: Located<{ lead: string }> | null): Located<string> | null =>
    located && { value: located.value.lead, at: () => located.at('lead') };

  checked('priorities.json');
  checked('sources.json');
  for (const name of optional) {
    const file = files.get(name);
    if (file !== undefined && validate(file, OPTIONAL_FILES[name], findings) === null) broken.push(name);
  }
  return {
    strategy: checked('strategy.json'),
    priorities: items('priorities.json', 'priorities', prioritySchema),
    goalsLead: lead(checked('goals.json')),
    goals: items('goals.json', 'goals', goalSchema),
    measuresLead: lead(checked('measures.json')),
    measures: items('measures.json', 'measures', measureSchema),
    tools: checked('tools.json'),
    actors: checked('actors.json'),
    monitoring: checked('monitoring.json'),
    sources: items('sources.json', 'sources', sourceSchema),
    synonyms: items('synonyms.json', 'synonyms', synonymSchema),
    published: optional.includes('published.json') ? items('published.json', 'numbers', publishedNumberSchema) : null,
    known: {
      priorities: existing('priorities.json', ['priorities'], 'id', 'string'),
      goals: existing('goals.json', ['goals'], 'number', 'number'),
      tools: existing('tools.json', ['groups', '*', 'tools'], 'id', 'string'),
      sources: existing('sources.json', ['sources'], 'id', 'string'),
      notes: existing('strategy.json', ['notes'], 'id', 'string'),
    },
    broken,
    count: files.size,
  };
}
