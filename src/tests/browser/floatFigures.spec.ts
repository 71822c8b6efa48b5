/** Where figures go in the printed report, on pages made of blocks of known heights. */
import { expect, test, type Page } from '@playwright/test';
import { floatFigures } from '../../../scripts/lib/floatFigures.ts';

/** A block: what it is, and its height in millimetres. A page of text is 255 mm high. */
type Block = [kind: 'text' | 'figure' | 'heading' | 'step', name: string, height: number];

const MARKUP = {
  text: (name: string) => `<p id="${name}">${name}</p>`,
  figure: (name: string) => `<figure class="printed-figure" id="${name}"></figure>`,
  heading: (name: string) => `<h3 id="${name}">${name}</h3>`,
  step: (name: string) => `<section class="printed-step" id="${name}"><figure></figure></section>`,
};

async function orderOf(page: Page, blocks: readonly Block[]): Promise<string[]> {
  const styles = blocks.map(([, name, height]) => `#${name}{height:${height}mm}`).join('');
  const html = blocks.map(([kind, name]) => MARKUP[kind](name)).join('');
  await page.setContent(
    `<style>*{margin:0;padding:0}.chapter>*{overflow:hidden}${styles}</style><section class="chapter">${html}</section>`,
  );
  await page.evaluate(floatFigures);
  return page.evaluate(() => [...document.querySelectorAll('.chapter > *')].map(({ id }) => id));
}

test('a figure that fits stays where it is', async ({ page }) => {
  const order = await orderOf(page, [
    ['text', 'a', 100],
    ['figure', 'f', 100],
    ['text', 'b', 100],
    ['text', 'end', 20],
  ]);
  expect(order).toEqual(['a', 'f', 'b', 'end']);
});

test('a figure that does not fit lets text fill the page before it', async ({ page }) => {
  const order = await orderOf(page, [
    ['text', 'a', 180],
    ['figure', 'f', 120],
    ['text', 'b', 60],
    ['text', 'c', 60],
    ['text', 'end', 60],
  ]);
  expect(order).toEqual(['a', 'b', 'f', 'c', 'end']);
});

test('figures keep their order', async ({ page }) => {
  const order = await orderOf(page, [
    ['text', 'a', 180],
    ['figure', 'large', 120],
    ['figure', 'small', 40],
    ['text', 'b', 70],
    ['text', 'end', 60],
  ]);
  expect(order.indexOf('large')).toBeLessThan(order.indexOf('small'));
  expect(order.slice(0, 2)).toEqual(['a', 'b']);
});

test('a figure leaves its section only when much of the page would stay empty', async ({ page }) => {
  const section: Block[] = [
    ['figure', 'f', 180],
    ['heading', 'h', 10],
    ['text', 'b', 90],
    ['text', 'end', 60],
  ];
  expect(await orderOf(page, [['text', 'a', 120], ...section])).toEqual(['a', 'h', 'b', 'f', 'end']);
  expect(await orderOf(page, [['text', 'a', 200], ...section])).toEqual(['a', 'f', 'h', 'b', 'end']);
});

test('no figure comes after one with a higher number that cannot move', async ({ page }) => {
  const order = await orderOf(page, [
    ['text', 'a', 120],
    ['figure', 'f', 180],
    ['heading', 'h', 10],
    ['step', 'numbered', 60],
    ['text', 'end', 60],
  ]);
  expect(order).toEqual(['a', 'f', 'h', 'numbered', 'end']);
});

test('the last words of a chapter come last, unless they would stand on a page alone', async ({ page }) => {
  const end: Block = ['text', 'end', 12];
  expect(await orderOf(page, [['text', 'a', 200], ['figure', 'f', 150], end])).toEqual(['a', 'f', 'end']);
  expect(await orderOf(page, [['text', 'a', 104], ['figure', 'f', 150], end])).toEqual(['a', 'end', 'f']);
});
