import { describe, expect, test } from 'vitest';
import type { Report } from '../schemas/report.ts';
import { readReport } from '../check/readReport.ts';
import { ascentGeometry } from '../charts/ascent/ascentGeometry.ts';
import { narrowFrame } from '../charts/ascent/ascentModel.ts';
import { ascentModel } from './ascentModel.ts';
import { buildFigure } from './buildFigure.ts';

const { report } = await readReport({ dataDir: 'data', contentDir: 'content' });
if (report === null) throw new Error('The report has problems: npm run check:data');

/** The report with a priority moved to the other group in the data. */
function moved(id: string, value: 'A' | 'B'): Report {
  if (report === null) throw new Error('no report');
  return {
    ...report,
    priorities: report.priorities.map((priority) =>
      priority.id === id ? { ...priority, group: { ...priority.group, value } } : priority,
    ),
  };
}

const lineOf = (of: Report) => ascentGeometry(ascentModel(of), narrowFrame).line?.y ?? Number.NaN;
const textsOf = (of: Report) => {
  const definition = of.figures.find(({ kind }) => kind === 'ascent');
  if (definition === undefined) throw new Error('no ascent');
  return buildFigure(of, definition);
};

describe('moving a priority to the other group in the data', () => {
  const debtsInB = moved('dluhy', 'B');

  test('moves the line of the mountain one stratum down', () => {
    expect(ascentModel(report).lineAfter).toBe(3);
    expect(ascentModel(debtsInB).lineAfter).toBe(2);
    expect(lineOf(debtsInB)).toBeGreaterThan(lineOf(report));
  });

  test('changes the drawing, the description and the table with it', () => {
    const options = { size: 'wide', target: { kind: 'file', theme: 'light' }, idPrefix: 'x' } as const;
    const [before, after] = [textsOf(report), textsOf(debtsInB)];
    expect(after.draw(options)).not.toBe(before.draw(options));
    expect(after.descriptionText).not.toBe(before.descriptionText);
    expect(after.table.rows.map((row) => row[2]?.text)).toEqual(['A', 'A', 'B', 'B', 'B']);
  });

  test('draws no line where there is only one group', () => {
    const onlyA = {
      ...report,
      priorities: report.priorities.map((p) => ({ ...p, group: { ...p.group, value: 'A' as const } })),
    };
    expect(ascentModel(onlyA).lineAfter).toBeNull();
  });
});
