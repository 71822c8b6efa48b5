import { describe, expect, test } from 'vitest';
import { sampleIndicators } from './testing/sampleIndicators.ts';
import { drawUnitGroups, drawUnitGroupsCopies, MOST_GROUPS } from './unitGroups.ts';
import { placeGroups } from './unitGroupsLayout.ts';

const names = { idPrefix: 'lide', title: 'Lidé jako body' };
const model = { peoplePerDot: 10, panels: sampleIndicators };
const [sample] = sampleIndicators as [(typeof sampleIndicators)[0]];
const ofValue = (value: number) => ({ ...sample, value, parts: [] });

describe('the places of groups', () => {
  const place = (values: number[]) => placeGroups(values.map(ofValue), { peoplePerDot: 10, width: 360, top: 50 });

  test('all have one raster', () => {
    const { groups } = place([187, 5200, 36583]);
    expect(new Set(groups.map(({ grid }) => grid.pitch)).size).toBe(1);
  });

  test('a large group takes the whole width, below all others, wherever it comes in the story', () => {
    const { groups } = place([36583, 187, 5200]);
    expect(groups.map(({ order }) => order)).toEqual([1, 2, 3]);
    expect(groups[0]?.grid.columns).toBe(100);
    expect(groups[0]?.top).toBeGreaterThan(groups[1]?.top ?? 0);
  });

  test('no two groups touch and none leaves the drawing, whatever their sizes', () => {
    const { groups, bottom } = place([5200, 4727, 2244, 3039, 187, 36583, 519, 4879, 0, 9000, 16000, 12]);
    const boxes = groups.map(({ left, top, dots, grid }) => ({
      left,
      top,
      right: left + grid.columns * grid.pitch,
      bottom: top + Math.max(1, Math.ceil(dots / grid.columns)) * grid.pitch,
    }));
    for (const [i, a] of boxes.entries()) {
      expect(a.right).toBeLessThanOrEqual(360.001);
      expect(a.bottom).toBeLessThanOrEqual(bottom + 0.001);
      for (const b of boxes.slice(i + 1)) {
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
      }
    }
  });
});

describe('the drawing of groups', () => {
  test('is the same markup in every state but for data-step', () => {
    const one = drawUnitGroups(model, names, 'group-1');
    const all = drawUnitGroups(model, names, 'groups');
    expect(one).not.toBe(all);
    expect(one.replace('data-step="group-1"', '')).toBe(all.replace('data-step="groups"', ''));
  });

  test('has a dot for every ten people', () => {
    const drawing = drawUnitGroups({ peoplePerDot: 10, panels: [ofValue(520)] }, names, null);
    const dots = /class="dots" d="([^"]*)"/.exec(drawing)?.[1] ?? '';
    expect(dots.match(/h0/g)).toHaveLength(52);
  });

  test('writes number, words and period of each group together', () => {
    const drawing = drawUnitGroups(model, names, null).replaceAll(/<[^>]*>/g, ' ');
    for (const { valueText, period } of sampleIndicators) {
      expect(drawing).toContain(valueText);
      expect(drawing).toContain(period);
    }
  });

  test('is drawn once for all copies, each in its own state', () => {
    const { definition, copies } = drawUnitGroupsCopies(model, 'lide', [
      { ...names, idPrefix: 'a', state: 'groups' },
      { ...names, idPrefix: 'b', state: 'group-2' },
    ]);
    expect(definition).toContain('<symbol id="lide-symbol"');
    expect(copies.map((copy) => /data-step="([^"]*)"/.exec(copy)?.[1])).toEqual(['groups', 'group-2']);
    for (const copy of copies) {
      expect(copy).toContain('href="#lide-symbol"');
      expect(copy).not.toContain('<path');
    }
  });

  test('refuses more groups than its style sheet knows', () => {
    const many = Array.from({ length: MOST_GROUPS + 1 }, () => ofValue(100));
    expect(() => drawUnitGroups({ peoplePerDot: 10, panels: many }, names, null)).toThrow('too many groups: 13');
  });
});
