import { describe, expect, test } from 'vitest';
import { element, escapeXml, formatCoordinate, fragment, textLines } from './svg.ts';

const hostile = `</text><script>alert("1")</script>&'`;

describe('element', () => {
  test('escapes text and attribute values', () => {
    const { markup } = element('text', { 'data-name': hostile }, hostile);
    expect(markup).toBe(
      '<text data-name="&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">' +
        '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</text>',
    );
  });
  test('does not escape markup a second time', () => {
    expect(element('g', {}, [element('title', {}, 'a & b')]).markup).toBe('<g><title>a &amp; b</title></g>');
  });
  test('rounds numbers to two decimals and keeps the order of attributes', () => {
    expect(element('circle', { r: 2, cx: 1 / 3, cy: -0.001 }).markup).toBe('<circle r="2" cx="0.33" cy="0"/>');
  });
  test('leaves out attributes and children without a value', () => {
    expect(element('g', { class: undefined, id: null, x: false }, null, undefined, false).markup).toBe('<g/>');
  });
  test.each(['style', 'onload', 'on', 'a b', 'x="1" y'])('refuses the attribute %s', (name) => {
    expect(() => element('g', { [name]: 'x' })).toThrow(`invalid attribute: ${name}`);
  });
  test.each(['script', 'foreignObject', 'style', 'g onload', ''])('refuses the element "%s"', (name) => {
    expect(() => element(name)).toThrow(`invalid element: ${name}`);
  });
  test('refuses coordinates that are no numbers', () => {
    expect(() => element('circle', { cx: Number.NaN })).toThrow('invalid coordinate: NaN');
  });
});

describe('escapeXml', () => {
  test('drops characters that XML forbids and keeps all others', () => {
    expect(escapeXml('a\u0000\u0008b\uFFFE\uD800č\u00a0🙂\n')).toBe('abč\u00a0🙂\n');
  });
});

describe('formatCoordinate', () => {
  test('writes no trailing zeros, no negative zero', () => {
    expect([1.5, 2, -0.0001, 1.005, 1e3].map((value) => formatCoordinate(value))).toEqual([
      '1.5',
      '2',
      '0',
      '1',
      '1000',
    ]);
  });
});

describe('textLines', () => {
  test('writes one line as a plain text', () => {
    expect(textLines(['Dluhy'], { x: 1, y: 2, lineHeight: 10, fill: 'red' }).markup).toBe(
      '<text x="1" y="2" fill="red">Dluhy</text>',
    );
  });
  test('sets further lines below each other and keeps words apart for reading', () => {
    expect(textLines(['Bezpečí', 'a zdraví'], { x: 1, y: 2, lineHeight: 10 }).markup).toBe(
      '<text><tspan x="1" y="2">Bezpečí </tspan><tspan x="1" y="12">a zdraví</tspan></text>',
    );
  });
});

test('fragment joins markup without an element around it', () => {
  expect(fragment(element('g'), '<').markup).toBe('<g/>&lt;');
});
