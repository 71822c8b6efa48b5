import { describe, expect, test } from 'vitest';
import type { Point } from '../curves.ts';
import { curvePath, distance, distanceToPolygon, flattenCurve, insidePolygon } from '../curves.ts';
import { boxesOverlap, boxInside } from '../labels.ts';
import { textWidth } from '../textWidth.ts';
import type { AscentGeometry } from './ascentGeometry.ts';
import { ascentGeometry } from './ascentGeometry.ts';
import type { AscentModel } from './ascentModel.ts';
import { narrowFrame, wideFrame } from './ascentModel.ts';
import { fiveStrata, modelOf } from './exampleModels.ts';
import { nameWeight } from './placeNames.ts';

const longNames = [
  'Bezpečné prostředí a dostupná zdravotní péče',
  'Dostupné a sociální bydlení',
  'Eliminace předluženosti',
  'Inkluzivní vzdělávání',
  'Zaměstnanost a uplatnění na trhu práce',
];
const models: [string, AscentModel][] = [
  ['the report', fiveStrata],
  ['two strata', modelOf([4, 3], 1)],
  ['a stratum without goals', modelOf([2, 0, 5], 2)],
  ['no goals at all', modelOf([0, 0, 0, 0], null)],
  ['nine strata', modelOf([1, 2, 3, 1, 2, 3, 1, 2, 1], 8)],
  ['twelve goals in each of six', modelOf([12, 12, 12, 12, 12, 12], 2)],
  ['twelve goals on the summit', modelOf([1, 1, 12], 1)],
  ['long names', modelOf([3, 3, 3, 3, 1], 4, longNames)],
];
const frames = [
  ['narrow', narrowFrame],
  ['wide', wideFrame],
] as const;
const cases = models.flatMap(([name, model]) =>
  frames.map(([size, frame]) => ({ name, size, model, frame, geometry: ascentGeometry(model, frame) })),
);

describe.each(cases)('the ascent of $name, $size', ({ model, frame, geometry }) => {
  const { strata, stations, sizes, width, height, profile } = geometry;

  test('stacks its strata without a gap: each begins with the very curve on which the one below ends', () => {
    for (const [index, stratum] of strata.entries()) {
      if (index > 0) expect(curvePath(stratum.bottom)).toBe(curvePath(strata[index - 1]?.top ?? []));
      expect(stratum.topY).toBeLessThan(stratum.bottomY);
    }
    expect(strata[0]?.bottomY).toBe(profile.base);
    expect(strata.at(-1)?.topY).toBeCloseTo(profile.terrace, 6);
  });

  test('has all goals in their order, each well inside its own stratum', () => {
    expect(stations.map(({ goal }) => goal)).toEqual(model.strata.flatMap(({ goals }) => goals));
    for (const { goal, stratum, x, y } of stations) {
      expect(model.strata[stratum - 1]?.goals).toContain(goal);
      const polygon = strata[stratum - 1]?.polygon ?? [];
      expect(insidePolygon([x, y], polygon)).toBe(true);
      expect(distanceToPolygon([x, y], polygon)).toBeGreaterThan(sizes.stationRadius);
    }
  });

  test('keeps stations 24 px apart and texts at 12 px where the drawing is shown smallest', () => {
    const shown = frame.shownFrom / width;
    for (const [index, a] of stations.entries()) {
      for (const b of stations.slice(index + 1)) {
        expect(distance([a.x, a.y], [b.x, b.y]) * shown).toBeGreaterThanOrEqual(24);
      }
    }
    expect(sizes.stationRadius * shown).toBeGreaterThanOrEqual(9);
    const texts = [sizes.stationText, sizes.nameText, sizes.lineText, sizes.measureText];
    expect(Math.min(...texts) * shown).toBeGreaterThanOrEqual(12 - 1e-9);
  });

  test('leads the path upwards, within the mountain, past all names', () => {
    const outline = flattenCurve(geometry.silhouette);
    const path = flattenCurve(geometry.climb).slice(1, -1);
    for (const [index, [x, y]] of path.entries()) {
      if (index > 0) expect(y).toBeLessThanOrEqual((path[index - 1] as Point)[1] + 1e-9);
      expect(insidePolygon([x, y], outline), `${x} ${y}`).toBe(true);
      for (const { name } of strata) {
        expect(name.inside && boxesOverlap({ x, y, width: 0, height: 0 }, name.box), name.lines.join(' ')).toBe(false);
      }
    }
  });

  test('keeps names whole, in the frame and off each other, the stations and the slopes', () => {
    for (const [index, { name, polygon }] of strata.entries()) {
      expect(name.lines.join(' ')).toBe(model.strata[index]?.name);
      const widest = Math.max(
        ...name.lines.map((line) => textWidth(line, { size: sizes.nameText, weight: nameWeight })),
      );
      expect(name.box.width).toBeCloseTo(widest, 6);
      expect(boxInside(name.box, { width, height }, sizes.scale)).toBe(true);
      for (const other of strata.slice(index + 1)) expect(boxesOverlap(name.box, other.name.box)).toBe(false);
      for (const { x, y } of stations) {
        const r = sizes.stationRadius;
        expect(boxesOverlap(name.box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).toBe(false);
      }
      const { x, y, width: long, height: high } = name.box;
      const corners: Point[] = [
        [x, y],
        [x + long, y],
        [x, y + high],
        [x + long, y + high],
      ];
      for (const corner of corners) expect(insidePolygon(corner, polygon)).toBe(name.inside);
    }
  });

  test('runs its foot out to both edges of the frame, thin', () => {
    expect(profile.left(profile.base)).toBeCloseTo(0, 0);
    expect(profile.right(profile.base)).toBeCloseTo(width, 0);
    const heightNearEdge = (x: number): number => {
      const [, y] = flattenCurve(geometry.silhouette).find(([at]) => at >= x) as Point;
      return profile.base - y;
    };
    expect(heightNearEdge(width * 0.02)).toBeLessThan(height * 0.03);
  });

  test('has slopes that only widen downwards', () => {
    for (let y = profile.terrace; y < profile.base - 1; y += 1) {
      expect(profile.left(y + 1)).toBeLessThan(profile.left(y));
      expect(profile.right(y + 1)).toBeGreaterThan(profile.right(y));
    }
  });
});

describe('the line between the groups', () => {
  const counts = [2, 2, 2, 2, 2, 2, 2, 2, 2];
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is level and runs along the boundary after %i strata', (lineAfter) => {
    for (const [, frame] of frames) {
      const { line, strata, width } = ascentGeometry(modelOf(counts, lineAfter), frame);
      const boundary = flattenCurve(strata[lineAfter - 1]?.top ?? []);
      for (const [, y] of boundary) expect(y).toBeCloseTo(line?.y ?? 0, 6);
      expect([line?.x1, line?.x2]).toEqual([0, width]);
      expect(boxesOverlap(line?.above.box ?? missing, line?.below.box ?? missing)).toBe(false);
    }
  });
  test('is not drawn if the groups do not change', () => {
    expect(ascentGeometry(modelOf([1, 1], null), narrowFrame).line).toBeNull();
  });
  test.each([0, 2, -1])('is refused after %i of two strata', (lineAfter) => {
    expect(() => ascentGeometry(modelOf([1, 1], lineAfter), narrowFrame)).toThrow(`invalid line: after ${lineAfter}`);
  });
});

test.each([2, 3, 4, 5, 6, 7, 8, 9])('a mountain of %i strata keeps the height of its frame, or grows', (count) => {
  const model = modelOf(
    Array.from({ length: count }, () => 1),
    1,
  );
  const { strata, height } = ascentGeometry(model, narrowFrame);
  expect(strata).toHaveLength(count);
  expect(height).toBeGreaterThanOrEqual(narrowFrame.height);
});

test('one stratum is no ascent', () => {
  expect(() => ascentGeometry(modelOf([3], null), narrowFrame)).toThrow('invalid number of strata: 1');
});

describe.each(frames)('measures on the %s drawing', (_, frame) => {
  const geometry = ascentGeometry(fiveStrata, frame);
  test('are tied to the goals that they serve and to no other', () => {
    const ropes = geometry.measures.map(({ number, ropes }) => ({ number, goals: ropes.map(({ goal }) => goal) }));
    expect(ropes).toEqual(fiveStrata.measures);
  });
  test('have ropes that end at the rim of their station and touch no other', () => {
    for (const { ropes } of geometry.measures) {
      for (const { goal, curve } of ropes) {
        const end = curve.at(-1)?.to ?? [0, 0];
        for (const station of geometry.stations) {
          const nearest = Math.min(...flattenCurve(curve, 30).map((point) => distance(point, [station.x, station.y])));
          if (station.goal === goal)
            expect(distance(end, [station.x, station.y])).toBeLessThan(geometry.sizes.stationRadius * 1.2);
          else expect(nearest, `rope to ${goal} at ${station.goal}`).toBeGreaterThan(geometry.sizes.stationRadius);
        }
      }
    }
  });
  test('have numbers that do not overlap and stand off the mountain', () => {
    const boxes = geometry.measures.map(({ x, tie, width }) => ({
      x,
      y: tie[1] - geometry.sizes.measureText / 2,
      width,
      height: geometry.sizes.measureText,
    }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
      expect(box.x + box.width).toBeLessThan(geometry.profile.left(box.y + box.height));
    }
  });
  test('that serve the whole stand in a band under the mountain, in the frame, without ropes', () => {
    const { band, height, width, sizes } = geometry as AscentGeometry & { band: NonNullable<AscentGeometry['band']> };
    expect(band.y).toBeGreaterThan(geometry.profile.base);
    expect(band.y + band.height).toBeLessThanOrEqual(height + 0.5);
    expect(band.numbers.map(({ number }) => number)).toEqual(fiveStrata.crossCutting?.numbers);
    for (const { number, x } of band.numbers) {
      const half = textWidth(number, { size: sizes.measureText, weight: 700 }) / 2;
      expect(x - half).toBeGreaterThan(0);
      expect(x + half).toBeLessThan(width);
    }
  });
});

const missing = { x: 0, y: 0, width: 1, height: 1 };
