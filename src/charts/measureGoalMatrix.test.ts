import { describe, expect, test } from 'vitest';
import type { MatrixModel } from './matrixModel.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { placeMatrix } from './matrixLayout.ts';
import { drawMeasureGoalMatrix } from './measureGoalMatrix.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;

function model(over: Partial<MatrixModel> = {}): MatrixModel {
  return {
    priorities: ['Bezpečí a zdraví', 'Bydlení', 'Zaměstnanost'].map((name, i) => ({ order: i + 1, name })),
    goals: [1, 1, 1, 2, 2, 2, 3].map((priority, i) => ({ number: i + 1, priority })),
    thematic: [
      { number: 'I', name: 'Krátké opatření', goals: [1, 4] },
      {
        number: 'VIII',
        name: 'Opatření, jehož jméno je tak dlouhé, že se nevejde na jeden řádek ani na dva',
        goals: [7],
      },
    ],
    crossCutting: [{ number: 'IX', name: 'Opatření pro všechny', goals: [] }],
    crossCuttingLabel: 'Průřezová opatření',
    ...over,
  };
}

const long = 'Nejneobhospodařovávatelnější priorita ze všech priorit, které kdy kdo v kterém kraji napsal';
const hard: Record<string, MatrixModel> = {
  usual: model(),
  'one goal': model({ goals: [{ number: 1, priority: 3 }] }),
  'sixty goals': model({
    goals: Array.from({ length: 60 }, (_, i) => ({ number: i + 1, priority: 1 + Math.floor(i / 20) })),
  }),
  'a goal for each priority': model({ goals: [1, 2, 3].map((priority) => ({ number: priority, priority })) }),
  'nine priorities': model({
    priorities: Array.from({ length: 9 }, (_, i) => ({ order: i + 1, name: `Priorita ${i + 1}` })),
    goals: Array.from({ length: 13 }, (_, i) => ({ number: i + 1, priority: 1 + Math.floor(i / 1.5) })),
  }),
  'long names': model({
    priorities: [1, 2, 3].map((order) => ({ order, name: long })),
    thematic: [{ number: 'LXXXVIII', name: long.repeat(3), goals: [2] }],
    crossCutting: [{ number: 'IX', name: long.repeat(3), goals: [] }],
    crossCuttingLabel: long.repeat(2),
  }),
  'sixty measures': model({
    thematic: Array.from({ length: 60 }, (_, i) => ({ number: `X${i}`, name: `Opatření ${i}`, goals: [1 + (i % 7)] })),
  }),
};
const cases = sizes.flatMap((size) => Object.keys(hard).map((name) => [name, size] as const));
const hardModel = (name: string): MatrixModel => hard[name] ?? model();

describe('placeMatrix', () => {
  test.each(sizes)('puts a mark exactly where a measure serves a goal (%s)', (size) => {
    const { marks, columns, rows } = placeMatrix(model(), size);
    expect(marks.map(({ measure, goal }) => [measure, goal])).toEqual([
      ['I', 1],
      ['I', 4],
      ['VIII', 7],
    ]);
    for (const { x, y, goal, measure } of marks) {
      expect(x).toBe(columns.find((column) => column.goal.number === goal)?.x);
      expect(y).toBe(rows.find((row) => row.measure.number === measure)?.middle);
    }
  });
  test('writes the number of the goal into its mark, if it fits', () => {
    expect(placeMatrix(model(), 'narrow').marks.map(({ label }) => label?.lines)).toEqual([['1'], ['4'], ['7']]);
    expect(placeMatrix(hardModel('sixty goals'), 'narrow').marks[0]?.label).toBeNull();
  });
  test('invents no link for a measure without goals', () => {
    const { marks, bands } = placeMatrix(model({ thematic: [] }), 'wide');
    expect(marks).toEqual([]);
    expect(bands).toHaveLength(1);
  });
  test.each(cases)('keeps words in the frame and apart (%s, %s)', (name, size) => {
    const { groups, columns, rows, bands, bandsLabel, height } = placeMatrix(hardModel(name), size);
    const texts = [
      ...groups.map(({ label }) => label),
      ...columns.flatMap(({ label }) => label ?? []),
      ...[...rows, ...bands].flatMap((row) => [row.number, row.name]),
      ...(bandsLabel ? [bandsLabel] : []),
    ];
    expect(textTroubles(texts, { width: CHART_WIDTH[size], height })).toEqual([]);
  });
  test.each(cases)('keeps marks off each other and inside their rows (%s, %s)', (name, size) => {
    const { marks, radius, rows, columns } = placeMatrix(hardModel(name), size);
    const [first, second] = columns;
    if (first && second) expect(second.x - first.x).toBeGreaterThan(2 * radius);
    for (const { y, measure } of marks) {
      const row = rows.find((candidate) => candidate.measure.number === measure);
      expect(y + radius).toBeLessThanOrEqual(row?.bottom ?? 0);
    }
  });
  test.each(sizes)('leads from each name to its own columns past all other names (%s)', (size) => {
    const { groups } = placeMatrix(hardModel('nine priorities'), size);
    for (const { leader, band, label } of groups) {
      expect(leader.x).toBeGreaterThanOrEqual(band.x);
      expect(leader.x).toBeLessThanOrEqual(band.x + band.width);
      const line = { ...label, lines: [''], x: leader.x };
      const below = groups.filter((other) => other.label.y > label.y);
      const frame = { width: CHART_WIDTH[size], height: 1000 };
      expect(
        textTroubles(
          below.flatMap((other) => [other.label, { ...line, y: other.label.y }]),
          frame,
        ),
      ).toEqual([]);
    }
  });
});

describe('drawMeasureGoalMatrix', () => {
  test('draws without goals and measures', () => {
    const empty = model({ goals: [], thematic: [], crossCutting: [] });
    expect(drawMeasureGoalMatrix(empty, sampleOptions('narrow'))).not.toContain('<circle');
  });
  test('escapes words of the data', () => {
    const hostile = model({
      thematic: [{ number: '<script>', name: '<script>', goals: [1] }],
      crossCuttingLabel: '<script>',
    });
    expect(drawMeasureGoalMatrix(hostile, sampleOptions('wide'))).not.toContain('<script');
  });
  test.each(sizes)('gives the same bytes as in the picture that was looked at (%s)', async (size) => {
    await expect(drawMeasureGoalMatrix(model(), sampleOptions(size))).toMatchFileSnapshot(
      `snapshots/measure-goal-matrix-${size}.svg`,
    );
  });
});
