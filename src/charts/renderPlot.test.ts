import { dot, lineY, ruleX, ruleY, text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { renderPlot } from './renderPlot.ts';

const frame = { left: 10, right: 110, top: 5, bottom: 55 };
const x = { domain: [0, 10], range: [10, 110] } as const;
const y = { domain: [0, 5], range: [55, 5] } as const;
const draw = (...marks: Parameters<typeof renderPlot>[0]['marks']) => renderPlot({ x, y, frame, marks }).markup;

describe('renderPlot', () => {
  test('draws marks on the scales it is given', () => {
    expect(draw(dot([{ v: 5, w: 1 }], { x: 'v', y: 'w', r: 3, fill: '#000000' }))).toBe(
      '<g fill="#000000"><circle cx="60" cy="45" r="3"/></g>',
    );
  });
  test('lets marks without an extent of their own reach to the edges of the frame', () => {
    expect(draw(ruleX([2]), ruleY([1]))).toBe(
      '<g stroke="currentColor"><line x1="30" x2="30" y1="5" y2="55"/></g>' +
        '<g stroke="currentColor"><line x1="10" x2="110" y1="45" y2="45"/></g>',
    );
  });
  test('rounds coordinates and lets a line end where a value is missing', () => {
    const values = [1 / 3, 2, NaN, 4, 1];
    expect(draw(lineY(values, { stroke: 'red' }))).toContain('<path d="M10,51.7L20,35M40,15L50,45"/>');
  });
  test('brings no style, no class and no name of its own', () => {
    expect(draw(dot([[1, 1]]), lineY([1, 2]))).not.toMatch(/style|class|aria-/);
  });
  test('refuses words, which would lie over our own', () => {
    expect(() => draw(text([[1, 1]], { text: () => '<b>' }))).toThrow('invalid mark: text');
  });
  test('refuses ids, which Plot counts through the whole process', () => {
    expect(() => draw(lineY([1, 2, 3], { clip: true }))).toThrow('invalid mark: clipPath');
  });
});
