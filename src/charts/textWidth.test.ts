import { describe, expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';

describe('textWidth', () => {
  test.each([
    // What a browser measures at 100 px with kerning; without kerning a text is a little wider.
    ['Zaměstnanost', 400, 596.6],
    ['Bezpečí a zdraví', 700, 705.6],
  ])('is within 1.5 %% of the browser and not below it: %s', (text, weight, measured) => {
    const width = textWidth(text, { size: 100, weight });
    expect(width).toBeGreaterThanOrEqual(measured);
    expect(width).toBeLessThan(measured * 1.015);
  });
  test('grows with the size and with the weight', () => {
    const width = textWidth('Dluhy', { size: 10 });
    expect(textWidth('Dluhy', { size: 20 })).toBeCloseTo(2 * width, 6);
    const semibold = textWidth('Dluhy', { size: 10, weight: 600 });
    expect(semibold).toBeGreaterThan(width);
    expect(semibold).toBeLessThan(textWidth('Dluhy', { size: 10, weight: 700 }));
  });
  test('knows letters of Czech, German and Polish, and the signs of typography', () => {
    const known = 'ěščřžýáíéúůďťňóĚŠČŘŽäöüßąęłńśźż„“‚‘–—…\u00a0−×';
    for (const letter of known) expect(textWidth(letter, { size: 1000 }), letter).toBeLessThan(1000);
  });
  test('counts letters that the font lacks as wide', () => {
    expect(textWidth('中', { size: 10 })).toBe(10);
  });
  test('is nothing for an empty text', () => {
    expect(textWidth('', { size: 10 })).toBe(0);
  });
});
