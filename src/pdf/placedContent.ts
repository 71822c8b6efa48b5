/** Joins the structure of a PDF with what its pages draw: the text of an element and where it stands. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { union, type Box } from './geometry.ts';
import { joinText, type PlacedText } from './joinText.ts';
import { readContent, type ContentItem } from './readContent.ts';
import { allElements, type StructureElement } from './readStructure.ts';

/** Roles that stand in a line of text or mean nothing of their own; the last two are those of browsers. */
const INLINE = new Set([
  ...['NonStruct', 'Private', 'Span', 'Quote', 'Reference', 'Code', 'Link', 'Annot', 'BibEntry'],
  ...['Em', 'Strong'],
]);

export interface PagedItem extends ContentItem {
  page: number;
}

/** What all pages draw, to be asked by element. */
export interface PlacedContent {
  /** Of each page, in drawing order. */
  pages: readonly (readonly PagedItem[])[];
  /** Items of a piece of marked content; of an artifact none. */
  itemsOf: (key: string) => readonly PagedItem[];
  /** Text of an element in reading order, a block a line. */
  textOf: (element: StructureElement) => string;
  /** The same, apart for each page that the element stands on. */
  textsByPage: (element: StructureElement) => ReadonlyMap<number, string>;
  /** Around what is seen of an element, one box for each page. */
  boxesOf: (element: StructureElement) => (Box & { page: number })[];
}

export function readPlacedContent(document: PDFDocument): PlacedContent {
  const pages = document
    .getPages()
    .map((page, index) => readContent(page).map((item) => ({ ...item, page: index + 1 })));
  const tagged = pages.flat().filter(({ content, artifact }) => content !== null && !artifact);
  const byKey = Map.groupBy(tagged, ({ content }) => content!);
  const itemsOf = (key: string) => byKey.get(key) ?? [];
  return {
    pages,
    itemsOf,
    textOf: (element) => tidy(gatherText(element, itemsOf).map(joinText).join('\n')),
    textsByPage: (element) => {
      const lines = gatherText(element, itemsOf).flatMap((line) => [...Map.groupBy(line, ({ page }) => page)]);
      const byPage = Map.groupBy(lines, ([page]) => page);
      return new Map([...byPage].map(([page, all]) => [page, tidy(all.map(([, line]) => joinText(line)).join('\n'))]));
    },
    boxesOf: (element) => {
      const items = allElements(element).flatMap(contentKeys).flatMap(itemsOf);
      const byPage = Map.groupBy(
        items.filter(({ box }) => box !== null),
        ({ page }) => page,
      );
      return [...byPage].map(([page, all]) => ({ page, ...union(all.map(({ box }) => box))! }));
    },
  };
}

/** Whether an element stands in a line of text rather than being a block of its own. */
export const isInline = (role: string): boolean => INLINE.has(role);

/** Keys of the content right in an element. */
export const contentKeys = ({ kids }: StructureElement): string[] =>
  kids.flatMap((kid) => (kid.kind === 'content' ? [kid.key] : []));

/** Without spaces at line ends and without empty lines; spaces that do not break stay what they are. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '')
    .join('\n');

/** The pieces of text of an element, block by block. */
function gatherText(element: StructureElement, itemsOf: (key: string) => readonly PagedItem[]): PlacedText[][] {
  const lines: PlacedText[][] = [[]];
  const gather = (from: StructureElement) => {
    const block = !isInline(from.role);
    if (block) lines.push([]);
    if (from.actualText !== null) lines.at(-1)!.push(...saidInstead(from, itemsOf));
    else {
      for (const kid of from.kids) {
        if (kid.kind === 'element') gather(kid.element);
        else if (kid.kind === 'content') {
          for (const { page, text } of itemsOf(kid.key)) if (text) lines.at(-1)!.push({ page, ...text });
        }
      }
    }
    if (block) lines.push([]);
  };
  gather(element);
  return lines;
}

/** Text that is read instead of what an element shows, standing where that stands. */
function saidInstead(element: StructureElement, itemsOf: (key: string) => readonly PagedItem[]): PlacedText[] {
  const items = allElements(element).flatMap(contentKeys).flatMap(itemsOf);
  const [first] = items;
  const box = union(items.map((item) => item.box));
  if (!first || !box) return [];
  const { left, right, bottom, top } = box;
  const fontSize = first.text?.fontSize ?? bottom - top;
  return [{ page: first.page, text: element.actualText!, start: [left, bottom], end: [right, bottom], fontSize }];
}
