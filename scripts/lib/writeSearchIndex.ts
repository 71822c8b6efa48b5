import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { formatFoundThing } from '../../src/search/foundThing.ts';
import { indexRecords, type IndexedWords } from '../../src/search/indexRecords.ts';
import { SEARCH_FILES, SEARCH_FOLDER } from '../../src/site/searchFiles.ts';
import { searchRecords, type SearchKind, type SearchRecord } from '../../src/site/searchRecords.ts';
import type { StepContext } from './buildStep.ts';
import { chapterTexts } from './chapterTexts.ts';
import { settleIndex, type IndexFile } from './settleIndex.ts';
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
  files.push({ path: SEARCH_FILES.vocabulary, content: new TextEncoder().encode(JSON.stringify(vocabulary)) });
  const folder = join(siteDir, SEARCH_FOLDER);
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return `${counted(records.length, ['stránka', 'stránky', 'stránek'])}, ${size(bytes)}`;
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

function pagefindRecord(record: SearchRecord, words: IndexedWords) {
  const { kind, priorities, goals, type } = record;
  return {
    // The address is all of a record that Pagefind carries and does not index: what is shown goes with it.
    url: formatFoundThing({
      path: record.path.slice(1),
      name: record.name,
      label: record.label,
      sentences: [...record.text, ...record.related],
    }),
    language: 'cs',
    // A record without words would be left out.
    content: kind,
    meta: {
      [SECONDARY.has(kind) ? 'subtitleStems' : 'titleStems']: words.title,
      textStems: words.text,
      relatedStems: words.related,
    },
    filters: {
      druh: [kind],
      ...(priorities.length > 0 && { priorita: priorities }),
      ...(goals.length > 0 && { cil: goals.map(String) }),
      ...(type !== null && { typ: [type] }),
    },
    sort: { poradi: String(record.order), nazev: String(record.nameOrder) },
  };
}
