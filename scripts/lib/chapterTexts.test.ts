import { expect, test } from 'vitest';
import { chapterTexts } from './chapterTexts.ts';

test('gives the paragraphs of each chapter, without what is found as a thing of its own', () => {
  const texts = chapterTexts(`<main>
    <section class="chapter" id="situace"><h2>Situace</h2><p>Lidé
      v <em>kraji</em>.</p><ul><li>Bod</li></ul><ol class="measure-list"><li>Opatření</li></ol><p>5</p></section>
    <section class="chapter" id="cile"><p>Cíle.</p><svg><text>obrázek</text></svg></section></main>`);
  expect([...texts]).toEqual([
    ['situace', ['Lidé v kraji.', 'Bod']],
    ['cile', ['Cíle.']],
  ]);
});
