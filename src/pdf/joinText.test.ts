import { describe, expect, test } from 'vitest';
import { joinText, type PlacedText } from './joinText.ts';

/** A piece of ten points, its letters half as wide as high. */
const piece = (text: string, x: number, y: number, page = 1): PlacedText => ({
  page,
  text,
  start: [x, y],
  end: [x + 5 * text.length, y],
  fontSize: 10,
});

describe('joinText', () => {
  test('joins what touches, within a word too', () => {
    expect(joinText([piece('sou', 0, 0), piece('vislý', 15, 0)])).toBe('souvislý');
  });

  test('puts a space into a gap', () => {
    expect(joinText([piece('Situace', 0, 0), piece('12', 300, 0)])).toBe('Situace 12');
  });

  test('puts a space where a line or a page ends', () => {
    expect(joinText([piece('konec', 0, 0), piece('řádku', 0, 14), piece('stránky', 0, 0, 2)])).toBe(
      'konec řádku stránky',
    );
  });

  test('adds none to one that is written', () => {
    expect(joinText([piece('slovo ', 0, 0), piece('další', 0, 14)])).toBe('slovo další');
    expect(joinText([piece('slovo', 0, 0), piece(' další', 0, 14)])).toBe('slovo další');
  });

  test('keeps together what breaks at a sign of its own', () => {
    expect(joinText([piece('https://example.org/', 0, 0), piece('dluhy', 0, 14)])).toBe('https://example.org/dluhy');
    expect(joinText([piece('2016–', 0, 0), piece('2022', 0, 14)])).toBe('2016–2022');
    expect(joinText([piece('slovo –', 0, 0), piece('vsuvka', 0, 14)])).toBe('slovo – vsuvka');
    expect(joinText([piece('děle\u00ad', 0, 0), piece('ní', 0, 14)])).toBe('dělení');
  });

  test('a raised number of a note stays at its word', () => {
    expect(joinText([piece('ódy', 0, 20), piece('1', 15, 16), piece('.', 20, 20)])).toBe('ódy1.');
  });

  test('follows lines that are turned', () => {
    const turned = (text: string, y: number): PlacedText => ({ ...piece(text, 0, 0), start: [0, y], end: [0, y - 20] });
    expect(joinText([turned('svis', 100), turned('le', 80), turned('dole', 20)])).toBe('svisle dole');
  });
});
