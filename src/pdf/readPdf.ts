/** Reads a printed report as its readers do, for tests and for the numbers of its pages. */
import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { readFont } from './fontText.ts';
import { union, type Box } from './geometry.ts';
import { goesOn, joinText, type PlacedText } from './joinText.ts';
import { dictIn, nameOf, openPdf, stringOf } from './pdfObjects.ts';
import { contentKeys, isInline, readPlacedContent, tidy, type PagedItem, type PlacedContent } from './placedContent.ts';
import { readDestinations, readLinks, readOutline } from './readNavigation.ts';
import type { LinkTarget, OutlineEntry, Place } from './readNavigation.ts';
import { annotationElements, childElements, readStructure, type StructureElement } from './readStructure.ts';

export type { Box, LinkTarget, OutlineEntry, Place };

/** A PDF as it is read. Places are in points from the top left corner of a page, pages count from 1. */
export interface PdfReport {
  info: { title: string; author: string; subject: string; keywords: string; producer: string };
  pages: readonly PdfPage[];
  /** By name, as in the `id` of the printed page. */
  destinations: ReadonlyMap<string, Place>;
  outline: readonly OutlineEntry[];
  links: readonly PdfLink[];
  /** The whole document, null when it is not tagged. */
  structure: StructureNode | null;
  fonts: readonly PdfFont[];
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  /** Tagged text in reading order, a block a line. */
  text: string;
  /** Text that is none of the report's: page numbers, running titles. */
  marginText: string;
  /** What is seen, in drawing order, text of the margins too. */
  runs: readonly TextRun[];
  /** Pictures made of dots. */
  images: readonly Box[];
  /** Around all that is tagged. */
  content: Box | null;
}

/** Text of one size and element that goes on without a gap. */
export interface TextRun extends PlacedText {
  font: string;
  box: Box;
  artifact: boolean;
  /** What it stands in, null for artifacts. */
  element: StructureNode | null;
  /** Role of the block that it stands in: `P`, `H2`, `TD`, `Caption`… */
  role: string | null;
}

export interface StructureNode {
  /** Standard role, such as `H1`. */
  role: string;
  alt: string | null;
  /** Of the element and all below it. */
  text: string;
  /** Around its content, one for each page that it stands on. */
  boxes: readonly (Box & { page: number })[];
  children: readonly StructureNode[];
  parent: StructureNode | null;
}

export interface PdfLink {
  page: number;
  box: Box;
  /** What assistive technology says of it. */
  contents: string;
  /** What is read in it. */
  text: string;
  target: LinkTarget | null;
}

export interface PdfFont {
  /** Without the prefix of a subset. */
  name: string;
  /** `CIDFontType2`, `Type3`… */
  type: string;
  embedded: boolean;
}

/**
 * Reads a PDF.
 *
 * @throws Error when it is none
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReport> {
  const document = await openPdf(bytes);
  const content = readPlacedContent(document);
  const roots = readStructure(document);
  const nodes = new Map<StructureElement, StructureNode>();
  const [structure = null] = roots.map((root) => nodeOf(root, null, content, nodes));
  const owners = new Map(
    [...nodes].flatMap(([element, node]) => contentKeys(element).map((key): [string, StructureNode] => [key, node])),
  );
  const texts = roots.map(content.textsByPage);
  return {
    info: readInfo(document),
    pages: document.getPages().map((page, index) => {
      const number = index + 1;
      const items = content.pages[index]!;
      const runs = mergeRuns(items.flatMap((item) => runOf(item, owners.get(item.content ?? '') ?? null)));
      const { width, height } = page.getMediaBox();
      return {
        number,
        width,
        height,
        text: texts.flatMap((byPage) => byPage.get(number) ?? []).join('\n'),
        marginText: tidy(joinText(runs.filter(({ artifact }) => artifact))),
        runs,
        images: items.flatMap(({ kind, box }) => (kind === 'image' && box ? [box] : [])),
        content: union(items.filter((item) => !isArtifact(item)).map(({ box }) => box)),
      };
    }),
    destinations: readDestinations(document),
    outline: readOutline(document),
    links: linksOf(document, roots, content),
    structure,
    fonts: readFonts(document),
  };
}

/** The element and all below it, in reading order. */
export function elementsOf(node: StructureNode | null): StructureNode[] {
  return node ? [node, ...node.children.flatMap(elementsOf)] : [];
}

function nodeOf(
  element: StructureElement,
  parent: StructureNode | null,
  content: PlacedContent,
  nodes: Map<StructureElement, StructureNode>,
): StructureNode {
  const children: StructureNode[] = [];
  const node = new LazyNode(element, parent, children, content);
  nodes.set(element, node);
  children.push(...childElements(element).map((child) => nodeOf(child, node, content, nodes)));
  return node;
}

/** Gathers text and places when it is asked for them: gathering them for every element of a long report takes time. */
class LazyNode implements StructureNode {
  readonly role: string;
  readonly alt: string | null;
  readonly parent: StructureNode | null;
  readonly children: readonly StructureNode[];
  readonly #element: StructureElement;
  readonly #content: PlacedContent;

  constructor(
    element: StructureElement,
    parent: StructureNode | null,
    children: readonly StructureNode[],
    content: PlacedContent,
  ) {
    this.role = element.role;
    this.alt = element.alt;
    this.parent = parent;
    this.children = children;
    this.#element = element;
    this.#content = content;
  }

  get text(): string {
    return this.#content.textOf(this.#element);
  }

  get boxes(): readonly (Box & { page: number })[] {
    return this.#content.boxesOf(this.#element);
  }
}

const isArtifact = ({ artifact, content }: PagedItem): boolean => artifact || content === null;

function runOf(item: PagedItem, element: StructureNode | null): TextRun[] {
  const { page, text, box } = item;
  if (!text || !box) return [];
  return [{ page, ...text, box, artifact: isArtifact(item), element, role: element && blockRole(element) }];
}

function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const same = last && last.element === run.element && last.artifact === run.artifact && last.font === run.font;
    if (same && last.fontSize === run.fontSize && goesOn(last, run)) {
      merged[merged.length - 1] = {
        ...last,
        text: last.text + run.text,
        end: run.end,
        box: union([last.box, run.box])!,
      };
    } else merged.push(run);
  }
  return merged;
}

function blockRole(node: StructureNode): string {
  return isInline(node.role) && node.parent ? blockRole(node.parent) : node.role;
}

function linksOf(document: PDFDocument, roots: readonly StructureElement[], content: PlacedContent): PdfLink[] {
  const elements = annotationElements(roots);
  return readLinks(document).map(({ ref, page, box, contents, target }) => {
    const element = elements.get(ref.tag);
    return { page, box, contents, text: element ? content.textOf(element) : '', target };
  });
}

function readInfo(document: PDFDocument): PdfReport['info'] {
  const info = dictIn(document.context.lookup(document.context.trailerInfo.Info));
  const text = (key: string) => stringOf(info, key) ?? '';
  return {
    title: text('Title'),
    author: text('Author'),
    subject: text('Subject'),
    keywords: text('Keywords'),
    producer: text('Producer'),
  };
}

/** Fonts of the whole file, each once: those inside of composite ones are found with them. */
function readFonts(document: PDFDocument): PdfFont[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => nameOf(dict, 'Type') === 'Font' && !nameOf(dict, 'Subtype')?.startsWith('CIDFont'))
    .map((dict) => {
      const { name, type, embedded } = readFont(dict);
      return { name, type, embedded };
    });
}
