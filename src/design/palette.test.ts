import { describe, expect, test } from 'vitest';
import { toLab } from './colourSpaces.ts';
import {
  contrastRatio,
  deltaE2000,
  neutrals,
  priorityColours,
  simulateColourBlindness,
  tint,
  type ColourBlindness,
} from './palette.ts';

const themes = ['light', 'dark'] as const;
const counts = [2, 3, 4, 5, 6, 7, 8, 9];
const kinds: ColourBlindness[] = ['protanopia', 'deuteranopia', 'tritanopia'];

/** The smallest difference of any two colours in the list. */
function closestPair(colours: string[]): number {
  return Math.min(...colours.flatMap((a, index) => colours.slice(index + 1).map((b) => deltaE2000(a, b))));
}

describe.each(themes)('priority colours, %s theme', (theme) => {
  test.each(counts)('for %i priorities, lightness rises from foot to summit', (count) => {
    const lightness = priorityColours(count)[theme].map((colour) => toLab(colour)[0]);
    expect(lightness).toHaveLength(count);
    lightness.slice(1).forEach((value, index) => expect(value).toBeGreaterThan(lightness[index] as number));
  });

  test.each(counts)('for %i priorities, each is readable as text on ground and on cards', (count) => {
    for (const colour of priorityColours(count)[theme]) {
      expect(contrastRatio(colour, neutrals[theme].ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(colour, neutrals[theme].surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(counts)('for %i priorities, neighbours stay apart', (count) => {
    const colours = priorityColours(count)[theme];
    colours.slice(1).forEach((colour, index) => {
      expect(deltaE2000(colour, colours[index] as string)).toBeGreaterThanOrEqual(8);
    });
  });

  test.each([2, 3, 4, 5])('for %i priorities, every pair stays apart', (count) => {
    expect(closestPair(priorityColours(count)[theme])).toBeGreaterThanOrEqual(12);
  });

  test.each(kinds)('five priorities stay apart in %s', (kind) => {
    const seen = priorityColours(5)[theme].map((colour) => simulateColourBlindness(colour, kind));
    expect(closestPair(seen)).toBeGreaterThanOrEqual(12);
  });

  test('five priorities keep their order in greyscale with a visible step', () => {
    const lightness = priorityColours(5)[theme].map((colour) => toLab(colour)[0]);
    lightness.slice(1).forEach((value, index) => {
      expect(value - (lightness[index] as number)).toBeGreaterThanOrEqual(2);
    });
  });

  test.each(counts)('for %i priorities, ink is readable on every tint and the colour is visible on it', (count) => {
    for (const colour of priorityColours(count)[theme]) {
      expect(contrastRatio(neutrals[theme].ink, tint(colour, theme))).toBeGreaterThanOrEqual(7);
      expect(contrastRatio(colour, tint(colour, theme))).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([1, 10, 2.5, Number.NaN])('refuses %d priorities', (count) => {
  expect(() => priorityColours(count)).toThrow('2–9');
});

describe.each(themes)('neutral colours, %s theme', (theme) => {
  const colours = neutrals[theme];
  const grounds = [colours.ground, colours.surface, colours.sunken];

  test.each(grounds)('text and secondary text are readable on %s', (ground) => {
    expect(contrastRatio(colours.ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(colours.muted, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('lines that carry meaning and the focus ring are visible on %s', (ground) => {
    expect(contrastRatio(colours.lineStrong, ground)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(colours.focus, ground)).toBeGreaterThanOrEqual(3);
  });

  test('text and secondary text are readable on the highlight', () => {
    expect(contrastRatio(colours.ink, colours.highlight)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(colours.muted, colours.highlight)).toBeGreaterThanOrEqual(4.5);
  });

  test('greys of charts are readable as text, visible as marks, and faint, in this order', () => {
    const [strong, middle, faint] = colours.greys.map((grey) => contrastRatio(grey, colours.ground)) as [
      number,
      number,
      number,
    ];
    expect(strong).toBeGreaterThanOrEqual(4.5);
    expect(middle).toBeGreaterThanOrEqual(3);
    expect(faint).toBeLessThan(middle);
  });
});
