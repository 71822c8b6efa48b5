import type { PrintedDrawing } from '../../figures/printedStep.ts';
import { escapeHtml } from './escapeHtml.ts';
import { figureAnchor, writeMark, type Mark } from './marks.ts';

/**
 * The picture of a step as a numbered figure: a small one beside the words, a large one below them; nothing where the
 * step has none of its own.
 */
export function stepPicture(
  { place, id, title, description }: Extract<Mark, { kind: 'step-picture' }>,
  drawing: PrintedDrawing | null,
): string {
  if (drawing === null || (drawing.size === 'large') !== (place === 'below')) return '';
  // Beside its step the title would stand twice.
  const name = drawing.size === 'large' ? `${escapeHtml(title)}. ` : '';
  const number = writeMark({ kind: 'figure', id, title });
  return (
    `<figure class="step-figure step-figure-${drawing.size}" id="${escapeHtml(figureAnchor(id))}">${drawing.svg}` +
    `<figcaption><strong>${number}.</strong> ${name}${escapeHtml(sentence(description))}</figcaption></figure>`
  );
}

/** Descriptions continue a sentence on the site („Obrázek: …“); here they begin one. */
function sentence(description: string): string {
  return description.slice(0, 1).toLocaleUpperCase('cs') + description.slice(1);
}
