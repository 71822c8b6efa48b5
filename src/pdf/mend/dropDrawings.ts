/** Sorts out tagged content that is no content: backgrounds, borders, lines. */
import { dictIn, listOf, nameOf } from '../pdfObjects.ts';
import type { ContentItem } from '../readContent.ts';
import type { StructureElement } from '../readStructure.ts';
import { setText } from './structureEditor.ts';

/** What a drawn list marker is read as, by the numbering of its list (ISO 32000-1, 14.8.5.5). */
const MARKERS: Readonly<Record<string, string>> = { Disc: '•', Circle: '◦', Square: '▪' };

/**
 * Takes content without any text out of the elements, other than pictures: a browser tags the background of a table
 * as the table's. List markers that are drawn stay and are read as their sign.
 *
 * @param textOf the items of a piece of content, by its key
 * @returns keys of the content taken out
 */
export function dropDrawings(element: StructureElement, itemsOf: (key: string) => readonly ContentItem[]): Set<string> {
  if (element.role === 'Figure' || element.role === 'Formula') return new Set();
  const isDrawing = (key: string) => !itemsOf(key).some(({ text }) => text);
  const contents = element.kids.flatMap((kid) => (kid.kind === 'content' ? [kid.key] : []));
  if (element.role === 'Lbl' && contents.length > 0 && contents.every(isDrawing)) {
    if (element.actualText === null) setText(element, 'ActualText', markerOf(element));
    return new Set();
  }
  const dropped = new Set(contents.filter(isDrawing));
  element.kids = element.kids.filter((kid) => kid.kind !== 'content' || !dropped.has(kid.key));
  const inside = element.kids.map((kid) =>
    kid.kind === 'element' ? dropDrawings(kid.element, itemsOf) : new Set<string>(),
  );
  return new Set([dropped, ...inside].flatMap((keys) => [...keys]));
}

function markerOf({ parent }: StructureElement): string {
  const list = parent?.parent?.dict;
  const numbering = listOf(list, 'A').map((attributes) => nameOf(dictIn(attributes), 'ListNumbering'));
  return MARKERS[numbering.find((name) => name !== undefined) ?? ''] ?? MARKERS['Disc']!;
}
