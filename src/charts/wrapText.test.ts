import { describe, expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { fitsWidth, shortenText, wrapText } from './wrapText.ts';

const style = { size: 14, weight: 700 };

describe('wrapText', () => {
  test('breaks at spaces so that every line fits and no word is lost', () => {
    const text = 'Inkluzivní vzdělávání a\u00a0celoživotní učení';
    const lines = wrapText(text, { ...style, width: 140 });
    expect(lines.length).toBeGreaterThan(1);
    expect(fitsWidth(lines, { ...style, width: 140 })).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });
  test('never breaks at a no-break space', () => {
    expect(wrapText('bez\u00a0střechy', { ...style, width: 10 })).toEqual(['bez\u00a0střechy']);
  });
  test('breaks after a hyphen between letters, not in a range of numbers', () => {
    expect(wrapText('česko-polský', { ...style, width: 50 })).toEqual(['česko-', 'polský']);
    expect(wrapText('2016–2022', { ...style, width: 10 })).toEqual(['2016–2022']);
  });
  test('leaves a word that is too long alone on its line', () => {
    const lines = wrapText('a nejneobhospodařovávatelnější b', { ...style, width: 60 });
    expect(lines).toEqual(['a', 'nejneobhospodařovávatelnější', 'b']);
    expect(fitsWidth(lines, { ...style, width: 60 })).toBe(false);
  });
  test('makes no line of an empty text', () => {
    expect(wrapText('  ', { ...style, width: 60 })).toEqual([]);
  });
});

describe('shortenText', () => {
  test('keeps a text that fits', () => {
    expect(shortenText('Dluhy', { ...style, width: 100 })).toBe('Dluhy');
  });
  test('cuts with an ellipsis and fits', () => {
    const short = shortenText('Eliminace předluženosti', { ...style, width: 80 });
    expect(short).toMatch(/^Elimi.*…$/);
    expect(textWidth(short, style)).toBeLessThanOrEqual(80);
  });
});
