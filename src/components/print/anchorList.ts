import { escapeHtml } from './escapeHtml.ts';

/** Something that stands elsewhere in the printed report. */
export interface AnchorItem {
  anchor: string;
  text: string;
}

/** Links in one line, with commas between them; a dash where there are none. */
export function anchorList(items: readonly AnchorItem[]): string {
  if (items.length === 0) return '–';
  return items.map(({ anchor, text }) => `<a href="#${escapeHtml(anchor)}">${escapeHtml(text)}</a>`).join(', ');
}
