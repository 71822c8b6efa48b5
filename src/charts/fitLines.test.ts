import { describe, expect, test } from 'vitest';
import { fitLines } from './fitLines.ts';
import { textWidth } from './textWidth.ts';

const style = { size: 15, width: 120 };

describe('fitLines', () => {
  test('leaves a short text alone', () => {
    expect(fitLines('Lidé v exekuci', { ...style, maxLines: 2 })).toEqual(['Lidé v exekuci']);
  });
  test('ends with an ellipsis what does not fit, and keeps every line in the width', () => {
    const lines = fitLines('Lidé, kteří žijí na mnoha různých místech kraje a nikdo o nich neví', {
      ...style,
      maxLines: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(style.width);
  });
  test('cuts a word that is longer than a line', () => {
    const [line = ''] = fitLines('Nejneobhospodařovávatelnějšími', { ...style, maxLines: 1 });
    expect(line).toMatch(/^Nej.*…$/);
    expect(textWidth(line, style)).toBeLessThanOrEqual(style.width);
  });
});
