import { expect, test } from 'vitest';
import { fromLinear, fromOklab, parseHex, toHex, toLab, toLinear, toOklab } from './colourSpaces.ts';

const samples = ['#000000', '#ffffff', '#6c42be', '#ba5400', '#00ff00', '#0099de'];

test.each(samples)('%s survives the way to every space and back', (hex) => {
  expect(toHex(parseHex(hex))).toBe(hex);
  expect(fromLinear(toLinear(hex))).toBe(hex);
  expect(fromOklab(toOklab(hex))).toBe(hex);
});

test('white is the lightest grey of CIELAB and OKLab', () => {
  expect(toLab('#ffffff')[0]).toBeCloseTo(100, 2);
  expect(toLab('#ffffff')[1]).toBeCloseTo(0, 1);
  expect(toOklab('#ffffff')[0]).toBeCloseTo(1, 4);
});

test('agrees with published CIELAB values of sRGB red', () => {
  const [l, a, b] = toLab('#ff0000');
  expect(l).toBeCloseTo(53.24, 1);
  expect(a).toBeCloseTo(80.09, 1);
  expect(b).toBeCloseTo(67.2, 1);
});

test('agrees with published OKLab values of sRGB red', () => {
  const [l, a, b] = toOklab('#ff0000');
  expect(l).toBeCloseTo(0.62796, 4);
  expect(a).toBeCloseTo(0.22486, 4);
  expect(b).toBeCloseTo(0.12585, 4);
});

test.each(['red', '#fff', '#12345g', '1a3520'])('refuses %s', (text) => {
  expect(() => parseHex(text)).toThrow(text);
});
