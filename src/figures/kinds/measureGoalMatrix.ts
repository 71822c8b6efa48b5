import type { MatrixMeasure, MatrixModel } from '../../charts/matrixModel.ts';
import type { Measure } from '../../schemas/measures.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Report } from '../../schemas/report.ts';
import type { Fact, Select } from '../selection.ts';
import { formatNumber } from '../../format/number.ts';
import { listOf, numberList } from '../../format/list.ts';
import { countOf, type CountedForms } from '../../format/plural.ts';
import { typography } from '../../format/typography.ts';
import { countThings } from '../../report/countThings.ts';
import {
  goalsOfPriority,
  measuresOfGoal,
  measuresOfType,
  prioritiesOfMeasure,
  priorityById,
} from '../../report/links.ts';
import { textCell } from '../selection.ts';

const LINKS: CountedForms = { one: 'vazba', few: 'vazby', many: 'vazby', other: 'vazeb' };

/** Rows of either type that a drawing has at most; the table has all. */
const MOST_ROWS = 60;

/** What stands over the measures without goals; the strategy gives none for them, so none are drawn. */
const CROSS_CUTTING = 'Průřezová opatření: procházejí celou strategií, cíle u nich brožura neuvádí';

/**
 * Measures × goals. Facts: `tematicka`, `prurezova`, `cilu`, `vazby` (counts with nouns), `tematickaHodnota`
 * (the number alone), `presHranici` (how many measures reach goals of several priorities), and, where one goal
 * is served by more measures than any other, `nejCil` (its number and name) with `nejCilOpatreni` (their numbers).
 */
export const selectMeasureGoalMatrix: Select<FigureOf<'measure-goal-matrix'>, MatrixModel> = (report) => {
  const row = ({ number, name, goals }: Measure): MatrixMeasure => ({ number, name: typography(name), goals });
  const thematic = measuresOfType(report, 'thematic');
  const crossCutting = measuresOfType(report, 'cross-cutting');
  const links = thematic.reduce((sum, { goals }) => sum + goals.length, 0);
  const crossing = thematic.filter((measure) => prioritiesOfMeasure(report, measure).length > 1).length;
  const inOrder = report.priorities.flatMap(({ id }) => goalsOfPriority(report, id));
  return {
    model: {
      priorities: report.priorities.map(({ order, shortName }) => ({ order, name: typography(shortName) })),
      goals: inOrder.map(({ number, priority }) => ({ number, priority: priorityById(report, priority).order })),
      thematic: thematic.slice(0, MOST_ROWS).map(row),
      crossCutting: crossCutting.slice(0, MOST_ROWS).map(row),
      crossCuttingLabel: typography(CROSS_CUTTING),
    },
    facts: {
      tematicka: { value: thematic.length, text: countThings(report, 'thematic-measures') },
      tematickaHodnota: { value: thematic.length, text: String(thematic.length) },
      prurezova: { value: crossCutting.length, text: countThings(report, 'cross-cutting-measures') },
      cilu: { value: report.goals.length, text: countThings(report, 'goals') },
      vazby: { value: links, text: countOf(links, LINKS) },
      presHranici: { value: crossing, text: String(crossing) },
      ...busiestGoal(report),
    },
    table: {
      columns: [
        { key: 'opatreni', label: 'Opatření', numeric: false },
        { key: 'nazev', label: 'Název', numeric: false },
        { key: 'druh', label: 'Druh', numeric: false },
        { key: 'cile', label: 'Cíle', numeric: false },
        { key: 'priority', label: 'Priority', numeric: false },
      ],
      rows: report.measures.map((measure) => [
        textCell(measure.number),
        textCell(measure.name),
        textCell(measure.type === 'thematic' ? 'tematické' : 'průřezové'),
        textCell(measure.goals.length > 0 ? numberList(measure.goals) : 'brožura neuvádí'),
        textCell(
          prioritiesOfMeasure(report, measure)
            .map(({ shortName }) => shortName)
            .join(', ') || 'celá strategie',
        ),
      ]),
    },
    sources: [...new Set(report.measures.map(({ source }) => source))],
    period: `strategie z roku ${report.strategy.approval.date.slice(0, 4)}`,
    notes: [
      ...new Set(report.measures.flatMap(({ numberCertainty }) => numberCertainty.note ?? [])),
      ...[thematic, crossCutting].filter(({ length }) => length > MOST_ROWS).map(restNote),
    ],
  };
};

/** Says what the drawing leaves out. */
function restNote({ length }: readonly Measure[]): string {
  return `Graf ukazuje prvních ${MOST_ROWS} opatření z ${formatNumber(length)} téhož druhu. Všechna jsou v tabulce.`;
}

/** Facts about the goal that most measures serve; none when several share the first place. */
function busiestGoal(report: Report): Record<string, Fact> {
  const served = report.goals.map((goal) => ({ goal, by: measuresOfGoal(report, goal.number) }));
  const most = Math.max(0, ...served.map(({ by }) => by.length));
  const [first, second] = served.filter(({ by }) => by.length === most);
  if (first === undefined || second !== undefined) return {};
  return {
    nejCil: { value: first.goal.number, text: `${first.goal.number} (${first.goal.shortName})` },
    nejCilOpatreni: { value: null, text: listOf(first.by.map(({ number }) => number)) },
  };
}
