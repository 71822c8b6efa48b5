import { mdxToJs, mdxToMdast } from 'satteri';
import { lineIndex } from '../lineIndex.ts';
import type { Findings, Place } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { FileToRead } from '../readText.ts';
import { readText } from '../readText.ts';
import { invisibleProblems } from './invisibleProblems.ts';
import { isForbiddenCode } from './markupRules.ts';
import type { MdxDocument, MdxNode } from './mdxDocument.ts';
import { mdxSyntaxMessage } from './mdxSyntaxMessage.ts';
import { readFrontmatter } from './readFrontmatter.ts';

/** Reads an MDX file with the parser that the build uses. Null, with problems added, when it cannot be read. */
export async function readMdx(file: FileToRead, findings: Findings): Promise<MdxDocument | null> {
  const source = await readText(file, findings);
  return source === null ? null : parseMdx(source, file.name, findings);
}

/** The same from a text that was already read. The parser stops at the first error, so only that one is told. */
function parseMdx(source: string, name: string, findings: Findings): MdxDocument | null {
  const lines = lineIndex(source);
  const placeOf = (offset: number): Place => ({ file: name, ...lines.lineAndColumn(offset) });
  invisibleProblems(source, placeOf, findings);
  const frontmatter = readFrontmatter(source, placeOf, findings);
  let tree: MdxNode | null = null;
  try {
    tree = mdxToMdast(source) as MdxNode;
    // Turning the tree into a program finds what the tree alone allows: broken imports and expressions.
    mdxToJs(source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, column, found, expected, fix } = mdxSyntaxMessage(error.message);
    const place = line === null ? { file: name, line, column } : placeOf(lines.startOfLine(line) + (column ?? 1) - 1);
    // A tree that cannot become a program has a part that the rules below name better than the compiler does.
    if (tree === null || !hasForbiddenCode(tree)) findings.problems.push(problemAt(place, found, expected, fix));
  }
  if (tree === null || frontmatter === null) return null;
  const { value, at } = frontmatter;
  return {
    name,
    source,
    tree,
    frontmatter: value,
    frontmatterAt: at,
    placeOf,
    lineText: (line) => lines.lineText(line),
  };
}

function hasForbiddenCode(node: MdxNode): boolean {
  return isForbiddenCode(node) || (node.children ?? []).some(hasForbiddenCode);
}
