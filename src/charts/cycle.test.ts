import { describe, expect, test } from 'vitest';
import { CHART_WIDTH } from './chartOptions.ts';
import { drawCycle } from './cycle.ts';
import { placeCycle, type CycleModel } from './cycleLayout.ts';
import { boxesOverlap, boxInside } from './labels.ts';
import { sampleOptions, textTroubles } from './testing/sampleIndicators.ts';

const sizes = ['narrow', 'wide'] as const;
const longName =
  'Aktéři, kteří pracují s cílovou skupinou na místní, krajské i celostátní úrovni, a jejich spolupracovníci';

function cycleOf(count: number, name = (i: number) => `Účastník ${i + 1}`): CycleModel {
  const members = Array.from({ length: count }, (_, i) => ({ id: `u-${i + 1}`, name: name(i) }));
  return { members, centre: 'sledování a hodnocení', uncertain: false };
}

describe.each(sizes)('a %s cycle', (size) => {
  test.each([2, 3, 4, 5, 8, 9, 60])('of %i members keeps boxes and words inside the frame and apart', (count) => {
    for (const name of [undefined, () => longName, () => 'a', () => 'X'.repeat(80)]) {
      const { members, centre, height } = placeCycle(cycleOf(count, name), size);
      const frame = { width: CHART_WIDTH[size], height };
      const texts = [...members.map((member) => member.name), ...(centre === null ? [] : [centre])];
      expect(textTroubles(texts, frame)).toEqual([]);
      expect(members.filter(({ box }) => !boxInside(box, frame, 1))).toEqual([]);
      const boxes = members.map(({ box }) => box);
      expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => boxesOverlap(box, other, 20)))).toEqual([]);
    }
  });

  test.each([2, 3, 4, 9])('of %i members leads an arrow to the edge of every member', (count) => {
    const { members, links } = placeCycle(cycleOf(count), size);
    const reached = links.map(({ end: { x, y } }) =>
      members.findIndex(
        ({ box }) =>
          [box.x, box.x + box.width].includes(x) !== [box.y, box.y + box.height].includes(y) &&
          boxesOverlap(box, { x: x - 0.5, y: y - 0.5, width: 1, height: 1 }),
      ),
    );
    expect(reached.toSorted((a, b) => a - b)).toEqual(members.map((_, i) => i));
  });

  test('of one member has no arrow', () => {
    expect(placeCycle(cycleOf(1), size)).toMatchObject({ links: [], members: [{ id: 'u-1' }] });
  });

  test('is dashed only where the order is our reading', () => {
    expect(drawCycle(cycleOf(4), sampleOptions(size))).not.toContain('dasharray');
    expect(drawCycle({ ...cycleOf(4), uncertain: true }, sampleOptions(size))).toContain('stroke-dasharray="6 4"');
  });

  test('looks as agreed', async () => {
    const svg = drawCycle(
      { ...cycleOf(5, (i) => (i === 2 ? longName : `Účastník ${i}`)), uncertain: true },
      sampleOptions(size),
    );
    await expect(svg).toMatchFileSnapshot(`snapshots/cycle-${size}.svg`);
  });
});

test('members go round clockwise from the top', () => {
  const { members } = placeCycle(cycleOf(6), 'wide');
  const middles = members.map(({ box }) => [box.x + box.width / 2 - 360, box.y] as const);
  const sides = middles.map(([x]) => Math.sign(x));
  expect(sides).toEqual([0, 1, 1, 0, -1, -1]);
  const heights = middles.map(([, y]) => y);
  expect(heights).toEqual([
    ...heights.slice(0, 4).toSorted((a, b) => a - b),
    ...heights.slice(4).toSorted((a, b) => b - a),
  ]);
});

test('names of the data are escaped', () => {
  const svg = drawCycle(
    cycleOf(3, () => '<script>"&'),
    sampleOptions('wide'),
  );
  expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  expect(svg).not.toContain('<script');
});
