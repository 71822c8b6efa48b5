import { describe, expect, test } from 'vitest';
import type { NamedAmount, PartsModel } from './partsModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { boxInside } from './labels.ts';
import { drawParts } from './parts.ts';
import { placeParts } from './partsLayout.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;

function amount(value: number, label: string): NamedAmount {
  return { value, label, valueText: String(value) };
}

/** A model whose rest and second count are what the values make them. */
function model(whole: number, values: readonly number[], { claimed = true, label = 'v domě' } = {}): PartsModel {
  const together = values.reduce((sum, value) => sum + value, 0);
  return {
    whole: amount(whole, 'lidé celkem'),
    parts: values.map((value) => amount(value, label)),
    rest: whole === together ? null : amount(whole - together, 'jinde'),
    repeated: claimed
      ? {
          claim: amount(whole + together, 'číslo odjinud'),
          once: amount(whole, 'i s částmi'),
          again: amount(together, 'podruhé'),
        }
      : null,
    role: 'priority-2',
    tintRole: 'priority-2-tint',
  };
}

const hard: Record<string, PartsModel> = {
  usual: model(300, [90, 10, 50]),
  'no other number': model(300, [90, 10, 50], { claimed: false }),
  'nothing left': model(300, [300]),
  'one part that is almost all': model(1000, [999], { claimed: false, label: 'lidé v domě, který je velmi velký' }),
  'sixty parts': model(
    600,
    Array.from({ length: 60 }, () => 10),
  ),
  'long names': model(300, [90, 60], {
    label: 'na ubytovnách, u známých, v autech, ve stanech a jinde, kde se nedá žít dlouho',
  }),
  'a zero': model(300, [0, 50]),
  'all zero': model(0, [0]),
  millions: model(10_000_000, [1, 9_000_000]),
  'hardly any parts': model(10_000_000, [1]),
};
const cases = sizes.flatMap((size) => Object.keys(hard).map((name) => [name, size] as const));
const hardModel = (name: string): PartsModel => hard[name] ?? model(1, [1]);

describe('placeParts', () => {
  test.each(sizes)('makes all pieces proportional to their values on one scale (%s)', (size) => {
    const { bars } = placeParts(model(300, [90, 10, 50]), size);
    const perPerson = CHART_WIDTH[size] / 450;
    const widths = bars.map((pieces) => pieces.map(({ width }) => width / perPerson));
    const values = [150, 90, 10, 50];
    expect(widths[0]).toEqual(values.map((value) => expect.closeTo(value) as number));
    expect(widths[1]).toEqual([...values, 90, 10, 50].map((value) => expect.closeTo(value) as number));
  });
  test('starts both bars at zero and begins the second count where the whole ends', () => {
    const { bars, divider } = placeParts(model(300, [90, 10, 50]), 'wide');
    expect(bars.map(([first]) => first?.x)).toEqual([0, 0]);
    const again = bars[1]?.filter(({ kind }) => kind === 'again') ?? [];
    expect(again).toHaveLength(3);
    expect(again[0]?.x).toBeCloseTo(480);
    expect(divider?.x).toBeCloseTo(480);
  });
  test('shows each piece of the whole once more at its place', () => {
    const { bars, steps } = placeParts(model(300, [90, 10, 50]), 'narrow');
    expect(steps.map(({ x, width }) => [x, width])).toEqual(bars[0]?.map(({ x, width }) => [x, width]));
    expect(new Set(steps.map(({ y }) => y)).size).toBe(4);
  });
  test.each(cases)('keeps words and bars in the frame and words apart (%s, %s)', (name, size) => {
    const { texts, bars, steps, height } = placeParts(hardModel(name), size);
    const frame = { width: CHART_WIDTH[size], height };
    expect(textTroubles(texts, frame)).toEqual([]);
    expect([...bars.flat(), ...steps].filter((piece) => !boxInside(piece, frame, -0.01))).toEqual([]);
  });
  test('has one bar and no second count where there is no other number', () => {
    const { bars, brackets, divider } = placeParts(hardModel('no other number'), 'wide');
    expect([bars.length, brackets.length, divider]).toEqual([1, 0, null]);
  });
});

describe('drawParts', () => {
  test('hatches what is counted again, as lines and not by colour alone', () => {
    const hatches = (svg: string) => (svg.match(/<path d="M[^"]*L[^"]*L/g) ?? []).length;
    expect(hatches(drawParts(model(300, [90, 10, 50]), sampleOptions('wide')))).toBe(3);
    expect(hatches(drawParts(hardModel('no other number'), sampleOptions('wide')))).toBe(0);
  });
  test('escapes words of the data', () => {
    expect(drawParts(model(3, [1], { label: '<script>' }), sampleOptions('wide'))).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    await expect(drawParts(hardModel('usual'), sampleOptions(size))).toMatchFileSnapshot(`snapshots/parts-${size}.svg`);
  });
});
