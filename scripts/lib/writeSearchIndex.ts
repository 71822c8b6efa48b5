import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { formatFoundThing } from '../../src/search/foundThing.ts';
import { indexRecords, type IndexedWords } from '../../src/search/indexRecords.ts';
import { formatFilters, type ThingFilters } from '../../src/search/thingFilters.ts';
import { SEARCH_FILES, SEARCH_FOLDER } from '../../src/site/searchFiles.ts';
import { searchRecords, type SearchKind, type SearchRecord } from '../../src/site/searchRecords.ts';
import type { StepContext } from './buildStep.ts';
import { chapterTexts } from './chapterTexts.ts';
import { settleIndex, thingIds, type IndexFile } from './settleIndex.ts';
import { counted, size } from './wording.ts';

/** Our own few lines take the place of Pagefind's interfaces, and a query needs no worker of its own. */
const UNUSED = /ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$/;

/** Figures and chapters mention everything; what they are called counts less than what a measure is called. */
const SECONDARY: ReadonlySet<SearchKind> = new Set(['graf', 'kapitola']);

/** Build step: writes the index of the search and the vocabulary that queries are read by. */
export async function writeSearchIndex({ siteDir, report }: Pick<StepContext, 'siteDir' | 'report'>): Promise<string> {
  const records = searchRecords(report, chapterTexts(await readFile(join(siteDir, 'index.html'), 'utf8')));
  const { words, vocabulary } = indexRecords(records, report.synonyms);
  const files = await indexFiles(records, words);
  const ids = thingIds(files);
  const idOf = (record: SearchRecord) => {
    const id = ids.get(urlOf(record));
    if (id === undefined) throw new Error(`Pagefind: nothing in the index for ${record.path}`);
    return id;
  };
  const things = formatFilters(records.map((record) => ({ id: idOf(record), filters: filtersOf(record) })));
  const content = new TextEncoder().encode(JSON.stringify({ ...vocabulary, things }));
  files.push({ path: SEARCH_FILES.vocabulary, content });
  writeFiles(join(siteDir, SEARCH_FOLDER), files);
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return `${counted(records.length, ['stránka', 'stránky', 'stránek'])}, ${size(bytes)}`;
}

/** Thousands of small files: waiting for each of them would take several times as long as writing them. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** The files of Pagefind, without those that this site does not use. */
async function indexFiles(records: readonly SearchRecord[], words: readonly IndexedWords[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'cs' });
    failOn(errors);
    // One after the other: the order of the records decides the names of files.
    for (const [i, record] of records.entries()) {
      const added = await index!.addCustomRecord(pagefindRecord(record, words[i]!));
      failOn(added.errors);
    }
    const { files, errors: ofFiles } = await index!.getFiles();
    failOn(ofFiles);
    return settleIndex(files.filter(({ path }) => !UNUSED.test(path)));
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The address is all of a record that Pagefind carries and does not index: what is shown goes with it. */
function urlOf({ path, name, label, text, related }: SearchRecord): string {
  return formatFoundThing({ path: path.slice(1), name, label, sentences: [...text, ...related] });
}

function filtersOf({ kind, priorities, goals, type }: SearchRecord): ThingFilters {
  return { druh: [kind], priorita: priorities, cil: goals.map(String), typ: type === null ? [] : [type] };
}

function pagefindRecord(record: SearchRecord, words: IndexedWords) {
  const { kind } = record;
  return {
    url: urlOf(record),
    language: 'cs',
    // A record without words would be left out.
    content: kind,
    meta: {
      [SECONDARY.has(kind) ? 'subtitleStems' : 'titleStems']: words.title,
      textStems: words.text,
      relatedStems: words.related,
    },
    sort: { poradi: String(record.order), nazev: String(record.nameOrder) },
  };
}
