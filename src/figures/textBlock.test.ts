import { expect, test } from 'vitest';
import { textBlock } from './textBlock.ts';

const style = { size: 20, weight: 400, lineHeight: 26 };
const place = { x: 10, top: 100, width: 300, fill: '#000000' };
const linesOf = (markup: string) =>
  [...markup.matchAll(/<(?:tspan|text)[^>]*>([^<]+)</g)].map((match) => (match[1] ?? '').trim());

test('a block begins at its top and says where the next one may begin', () => {
  const { drawn, bottom } = textBlock('Krátký text', style, place);
  expect(drawn.markup).toBe('<text x="10" y="120" font-size="20" font-weight="400" fill="#000000">Krátký text</text>');
  expect(bottom).toBe(126);
});

test('lines are balanced, so that no word is left alone', () => {
  const { drawn } = textBlock('Na vrcholu hory je zaměstnanost a zdraví', style, place);
  const lines = linesOf(drawn.markup);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.length).toBeGreaterThan(12);
});

test('a word as long as the line stays whole', () => {
  const long = 'Nejneobhospodařovávatelnějšími';
  expect(linesOf(textBlock(`${long} to tady nezačíná`, style, place).drawn.markup)[0]).toBe(long);
});

test('what there is no room for is cut with an ellipsis', () => {
  const { drawn, bottom } = textBlock('slovo '.repeat(60), { ...style, maxLines: 3 }, place);
  const lines = linesOf(drawn.markup);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/…$/);
  expect(bottom).toBe(100 + 3 * 26);
});
