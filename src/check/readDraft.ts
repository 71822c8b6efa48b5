import { figureSchema } from '../schemas/figure.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import type { Draft } from './draft.ts';
import { inside, listFolder } from './listFolder.ts';
import { stepIds } from './mdx/stepRules.ts';
import type { Findings } from './problem.ts';
import { readDataFiles } from './readDataFiles.ts';
import { readNamedJson } from './readNamedJson.ts';
import { readChapters, readPages } from './readProse.ts';
import { readTables } from './readTables.ts';
import type { FileToRead } from './readText.ts';
import { unknownFiles } from './unknownFiles.ts';

const CONTENT_FOLDERS = ['chapters', 'pages', 'figures'];

/** Reads everything there is in both folders, each kind of file by its own reader. */
export async function readDraft(
  data: FileToRead,
  content: FileToRead,
  findings: Findings,
): Promise<{ draft: Draft; files: number }> {
  const dataListing = await listFolder(data, findings);
  const contentListing = await listFolder(content, findings);
  // A folder that is not there is one problem, not one for each file that it should hold.
  const silenced: Findings = { problems: [], warnings: [] };
  const ofData = dataListing === null ? silenced : findings;
  const ofContent = contentListing === null ? silenced : findings;

  if (contentListing !== null) {
    unknownFiles(content.name, contentListing, (name) => CONTENT_FOLDERS.includes(name), CONTENT_FOLDERS, findings);
  }
  const [single, indicators, tables, chapters, pages, figures] = await Promise.all([
    readDataFiles(data, dataListing ?? { files: [], folders: [] }, ofData),
    readNamedJson(inside(data, 'indicators'), indicatorSchema, ofData),
    readTables(inside(data, 'context'), ofData),
    readChapters(inside(content, 'chapters'), ofContent),
    readPages(inside(content, 'pages'), ofContent),
    readNamedJson(inside(content, 'figures'), figureSchema, ofContent, { optional: true }),
  ]);

  const { known, broken, count, ...lists } = single;
  const anchors = chapters.files.flatMap(({ value, document }) => [
    value.id,
    ...stepIds(document, known.priorities ?? []).map(({ id }) => id),
  ]);
  const draft: Draft = {
    dataName: data.name,
    contentName: content.name,
    ...lists,
    indicators: indicators.items,
    tables: tables.tables,
    chapters: chapters.files,
    pages: pages.files,
    figures: figures.items,
    known: {
      ...known,
      indicators: dataListing && indicators.known,
      tables: dataListing && tables.known,
      figures: contentListing && figures.known,
      anchors: chapters.broken ? null : new Set(anchors),
    },
    broken: new Set([
      ...broken,
      ...Object.entries({ indicators, context: tables, chapters, pages, figures })
        .filter(([, kind]) => kind.broken)
        .map(([name]) => name),
    ]),
  };
  const files = [indicators, tables, chapters, pages, figures].reduce((sum, kind) => sum + kind.count, count);
  return { draft, files };
}
