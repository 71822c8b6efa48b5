import type { z } from 'zod';
import type { Chapter, ProsePage } from '../schemas/chapter.ts';
import { chapterFrontmatterSchema, pageFrontmatterSchema } from '../schemas/chapter.ts';
import type { LocatedProse } from './draft.ts';
import { inside, listFolder } from './listFolder.ts';
import { countWords } from './mdx/countWords.ts';
import type { MdxDocument } from './mdx/mdxDocument.ts';
import { readMdx } from './mdx/readMdx.ts';
import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';
import type { FileToRead } from './readText.ts';
import { unknownFiles } from './unknownFiles.ts';
import { validate } from './validate.ts';

/** What a folder of prose gave. */
export interface ProseFiles<Value> {
  files: LocatedProse<Value>[];
  broken: boolean;
  count: number;
}

const CHAPTER_FILE = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const PAGE_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** Reads `content/chapters/NN-<id>.mdx`. */
export async function readChapters(folder: FileToRead, findings: Findings): Promise<ProseFiles<Chapter>> {
  return readProse(folder, chapterFrontmatterSchema, '01-situace.mdx', findings, (file, frontmatter, document) => {
    const match = CHAPTER_FILE.exec(file);
    const words = countWords(document.tree);
    return match && { ...frontmatter, number: Number(match[1]), id: match[2] ?? '', file, words };
  });
}

/** Reads `content/pages/<id>.mdx`. */
export async function readPages(folder: FileToRead, findings: Findings): Promise<ProseFiles<ProsePage>> {
  return readProse(folder, pageFrontmatterSchema, 'metodika.mdx', findings, (file, frontmatter) => {
    const match = PAGE_FILE.exec(file);
    return match && { ...frontmatter, id: match[1] ?? '', file };
  });
}

async function readProse<Schema extends z.ZodType, Value>(
  folder: FileToRead,
  schema: Schema,
  exampleName: string,
  findings: Findings,
  toValue: (file: string, frontmatter: z.infer<Schema>, document: MdxDocument) => Value | null,
): Promise<ProseFiles<Value>> {
  const listing = await listFolder(folder, findings);
  if (listing === null) return { files: [], broken: true, count: 0 };
  const isProse = (name: string) => name.endsWith('.mdx');
  unknownFiles(folder.name, listing, (name) => isProse(name) && listing.files.includes(name), [exampleName], findings);
  const names = listing.files.filter(isProse);
  const files: LocatedProse<Value>[] = [];
  for (const name of names) {
    const document = await readMdx(inside(folder, name), findings);
    if (document === null) continue;
    const dataFile = {
      name: document.name,
      value: document.frontmatter,
      at: document.frontmatterAt,
      atKey: document.frontmatterAt,
    };
    const frontmatter = validate(dataFile, schema, findings);
    if (frontmatter === null) continue;
    const value = toValue(name, frontmatter.value, document);
    if (value === null) {
      const fix = `Přejmenujte soubor podle vzoru ${exampleName}: malá písmena bez háčků a čárek, číslice a spojovníky.`;
      findings.problems.push(
        problemAt(
          wholeFile(`${folder.name}/${name}`),
          `jméno souboru „${name}“`,
          `jméno podle vzoru ${exampleName}`,
          fix,
        ),
      );
    } else files.push({ value, at: frontmatter.at, document });
  }
  return { files, broken: files.length < names.length, count: names.length };
}
