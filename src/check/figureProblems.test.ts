import { expect, test } from 'vitest';
import { readReport } from './readReport.ts';
import { figureProblems } from './figureProblems.ts';
import { formatProblem } from './problem.ts';

const { report } = await readReport({ dataDir: 'data', contentDir: 'content' });
const located = (id: string) => {
  const value = report!.figures.find((figure) => figure.id === id)!;
  const at = (...path: (string | number)[]) => ({
    file: `content/figures/${id}.json/${path.join('/')}`,
    line: 1,
    column: 1,
  });
  return { value, at };
};

test('every figure of the report builds', () => {
  expect(
    figureProblems(
      report!,
      report!.figures.map(({ id }) => located(id)),
    ),
  ).toEqual([]);
});

test('a figure for which the report has nothing is refused', () => {
  const empty = { ...report!, monitoring: { ...report!.monitoring, cycle: [] } };
  expect(figureProblems(empty, [located('monitoring'), located('akteri')]).map(formatProblem)).toMatchInlineSnapshot(`
    [
      "content/figures/monitoring.json/kind:1:1
      Nalezeno: graf „monitoring“ bez dat: není co nakreslit
      Očekává se: aspoň jeden řádek dat
      Náprava: Doplňte data, která tento druh grafu kreslí, nebo graf smažte.",
    ]
  `);
});

test('an error of the program is not told as one of the editor', () => {
  const broken = { ...report!, monitoring: undefined as never };
  expect(() => figureProblems(broken, [located('monitoring')])).toThrow(TypeError);
});
