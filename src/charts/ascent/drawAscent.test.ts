import { describe, expect, test } from 'vitest';
import { narrowFrame, wideFrame } from './ascentModel.ts';
import { ascentStates } from './ascentState.ts';
import type { AscentOptions } from './drawAscent.ts';
import { drawAscent, drawAscentCopies } from './drawAscent.ts';
import { fiveStrata, modelOf } from './exampleModels.ts';

const options: AscentOptions = {
  frame: narrowFrame,
  state: 'whole',
  target: { kind: 'file', theme: 'light' },
  idPrefix: 'vystup',
  title: 'Výstup',
  desc: 'Pět priorit jako vrstvy hory.',
};
const inPage: AscentOptions = { ...options, target: { kind: 'page' } };

describe('golden files', () => {
  test.each([
    ['narrow-whole', {}],
    ['narrow-measures', { state: 'measures' }],
    ['narrow-summit-only', { state: 'summit-only' }],
    ['wide-whole', { frame: wideFrame }],
    ['wide-laid-2-dark', { frame: wideFrame, state: 'laid-2', target: { kind: 'file', theme: 'dark' } }],
    ['wide-start-4', { frame: wideFrame, state: 'start-4' }],
    ['narrow-page', { target: { kind: 'page' } }],
  ] satisfies [string, Partial<AscentOptions>][])('ascent %s', async (name, change) => {
    const svg = drawAscent(fiveStrata, { ...options, ...change }).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/ascent-${name}.svg`);
  });
  test('ascent of three strata', async () => {
    const svg = drawAscent(modelOf([4, 2, 5], 1), options).replaceAll('><', '>\n<');
    await expect(`${svg}\n`).toMatchFileSnapshot('snapshots/ascent-three-strata.svg');
  });
});

describe('drawAscent', () => {
  test('gives the same bytes for the same input', () => {
    expect(drawAscent(structuredClone(fiveStrata), options)).toBe(drawAscent(fiveStrata, options));
  });
  test('is the same markup in all states of a page but for the name of the state', () => {
    const drawings = ascentStates(5).map((state) => {
      const svg = drawAscent(fiveStrata, { ...inPage, state });
      expect(svg).toContain(`data-step="${state}"`);
      return svg.replace(/ data-step="[^"]*"/, '');
    });
    expect(new Set(drawings).size).toBe(1);
  });
  test('leaves the state to an element around it when asked', () => {
    expect(drawAscent(fiveStrata, { ...inPage, state: null })).not.toContain('data-step');
  });
  test('holds in a file only what its state shows', () => {
    const summit = drawAscent(fiveStrata, { ...options, state: 'summit-only' });
    expect(summit.match(/class="rock"/g)).toHaveLength(1);
    expect(summit.match(/class="outline"/g)).toHaveLength(4);
    expect(summit).not.toMatch(/class="(station|climb|ab-line|ropes|band)/);
    const measures = drawAscent(fiveStrata, { ...options, state: 'measures' });
    expect(measures.match(/class="rope"/g)).toHaveLength(2 * 22);
    expect(measures.match(/class="rock"/g)).toHaveLength(5);
    expect(measures).not.toContain('class="outline"');
  });
  test('names colours by variables in a page and by values in a file', () => {
    expect(drawAscent(fiveStrata, inPage)).not.toMatch(/#[0-9a-f]{6}"/);
    expect(drawAscent(fiveStrata, options)).not.toContain('var(');
  });
  test('escapes hostile names wherever they stand', () => {
    const hostile = '<img src=x onerror="alert(1)">&\'';
    const model = {
      ...modelOf([1, 1], 1, [hostile, hostile]),
      lineNames: { below: hostile, above: hostile },
      measures: [{ number: hostile, goals: [1] }],
      crossCutting: { name: hostile, numbers: [hostile] },
    };
    const svg = drawAscent(model, { ...options, state: 'measures', title: hostile, desc: hostile });
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('onerror="');
    expect(svg).toContain('&lt;img');
  });
  test('refuses a state that the mountain does not have', () => {
    expect(() => drawAscent(modelOf([1, 1], 1), { ...options, state: 'laid-3' })).toThrow('invalid state: laid-3');
  });
});

describe('drawAscentCopies', () => {
  const named = ascentStates(5).map((state) => ({ state, idPrefix: `vystup-${state}`, title: `Výstup: ${state}` }));
  const { definition, copies } = drawAscentCopies(
    fiveStrata,
    { frame: narrowFrame, idPrefix: 'vystup', title: '' },
    named,
  );
  test('draws the mountain once and each state as a small named image', () => {
    expect(definition).toContain('<symbol id="vystup-symbol"');
    // What is referred to by an address must be rendered, and what is copied need not be.
    expect(definition.indexOf('<clipPath id="vystup-mountain"')).toBeGreaterThan(0);
    expect(definition.indexOf('<clipPath')).toBeLessThan(definition.indexOf('class="drawing-symbol"'));
    expect(copies).toHaveLength(named.length);
    for (const [index, copy] of copies.entries()) {
      expect(copy).toContain('href="#vystup-symbol"');
      expect(copy).toContain(`data-step="${named[index]?.state}"`);
      expect(copy).toContain('role="img"');
      expect(copy.length).toBeLessThan(500);
    }
  });
  test('hides the definition from assistive technology', () => {
    expect(definition).toContain('aria-hidden="true"');
  });
});
