import { describe, expect, test } from 'vitest';
import { element } from './svg.ts';
import { nestDrawing, svgDocument } from './svgDocument.ts';

const base = { width: 10, height: 5, title: 'Název', idPrefix: 'a', priorityCount: 5 } as const;

describe('svgDocument in a page', () => {
  test('is a named and described image without a fixed size', () => {
    const svg = svgDocument({ ...base, desc: 'Popis', target: { kind: 'page' } }, element('g'));
    expect(svg).toBe(
      '<svg viewBox="0 0 10 5" role="img" aria-labelledby="a-title" aria-describedby="a-desc">' +
        '<title id="a-title">Název</title><desc id="a-desc">Popis</desc><g/></svg>',
    );
  });
  test('points to visible text instead of repeating it', () => {
    const svg = svgDocument({ ...base, desc: 'Popis', labelledBy: 'h', describedBy: 'p', target: { kind: 'page' } });
    expect(svg).toBe('<svg viewBox="0 0 10 5" role="img" aria-labelledby="h" aria-describedby="p"/>');
  });
  test('is hidden from assistive technology where it only decorates', () => {
    expect(svgDocument({ ...base, decorative: true, target: { kind: 'page' } })).toBe(
      '<svg viewBox="0 0 10 5" aria-hidden="true"/>',
    );
  });
});

describe('svgDocument in a file', () => {
  test('stands alone: namespace, size, fonts, name, description and a fixed ground', () => {
    const svg = svgDocument({ ...base, desc: 'a & b', labelledBy: 'h', target: { kind: 'file', theme: 'light' } });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="10" height="5" viewBox="0 0 10 5"/);
    expect(svg).toContain('<title id="a-title">Název</title><desc id="a-desc">a &amp; b</desc>');
    expect(svg).toContain('font-family="&#39;Source Sans 3&#39;');
    expect(svg).toMatch(/<rect width="10" height="5" fill="#[0-9a-f]{6}"\/>/);
    expect(svg).not.toContain('var(');
  });
});

describe('nestDrawing', () => {
  test('places a drawing of a file in another one, without its own name', () => {
    const drawing = svgDocument({ ...base, desc: 'a < b', target: { kind: 'file', theme: 'light' } }, element('g'));
    const { markup, width, height } = nestDrawing(drawing, { x: 4, y: 5.5 });
    expect(markup.markup).toMatch(
      /^<svg x="4" y="5.5" width="10" height="5" viewBox="0 0 10 5" font-family="[^"]+"><rect /,
    );
    expect(markup.markup).toMatch(/<g\/><\/svg>$/);
    expect([width, height]).toEqual([10, 5]);
  });
  test('refuses a drawing made for a page', () => {
    const drawing = svgDocument({ ...base, target: { kind: 'page' } });
    expect(() => nestDrawing(drawing, { x: 0, y: 0 })).toThrow('invalid drawing: <svg viewBox');
  });
});
