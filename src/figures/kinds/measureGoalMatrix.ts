import type { MatrixMeasure, MatrixModel } from '../../charts/measureGoalMatrix.ts';
import type { Measure } from '../../schemas/measures.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Select } from '../selection.ts';
import { listOf, numberList } from '../../format/list.ts';
import { measuresOfGoal, measuresOfType, prioritiesOfMeasure, priorityById } from '../../report/links.ts';
import { countThings } from '../../report/countThings.ts';
import { textCell } from '../selection.ts';

/**
 * Measures × goals. Facts: `tematicka`, `prurezova`, `cilu` (counts with nouns), `vazeb` (links drawn),
 * `nejCil` (the goal with most measures), `nejCilOpatreni` (their numbers), `nejOpatreni` (the measure with most goals).
 */
export const selectMeasureGoalMatrix: Select<FigureOf<'measure-goal-matrix'>, MatrixModel> = (report) => {
  const row = ({ number, name, goals }: Measure): MatrixMeasure => ({ number, name, goals });
  const thematic = measuresOfType(report, 'thematic');
  const crossCutting = measuresOfType(report, 'cross-cutting');
  const busiest = report.goals.toSorted(
    (a, b) => measuresOfGoal(report, b.number).length - measuresOfGoal(report, a.number).length || a.number - b.number,
  )[0];
  const widest = thematic.toSorted((a, b) => b.goals.length - a.goals.length)[0];
  const links = thematic.reduce((sum, { goals }) => sum + goals.length, 0);
  return {
    model: {
      priorities: report.priorities.map(({ order, shortName }) => ({ order, name: shortName })),
      goals: report.goals.map(({ number, priority }) => ({ number, priority: priorityById(report, priority).order })),
      thematic: thematic.map(row),
      crossCutting: crossCutting.map(row),
      crossCuttingLabel: 'Průřezová opatření slouží všem cílům',
    },
    facts: {
      tematicka: { value: thematic.length, text: countThings(report, 'thematic-measures') },
      prurezova: { value: crossCutting.length, text: countThings(report, 'cross-cutting-measures') },
      cilu: { value: report.goals.length, text: countThings(report, 'goals') },
      cilum: { value: report.goals.length, text: countThings(report, 'goals', 'dative') },
      vazeb: { value: links, text: String(links) },
      ...(busiest && {
        nejCil: { value: busiest.number, text: `${busiest.number} (${busiest.shortName})` },
        nejCilOpatreni: {
          value: null,
          text: listOf(measuresOfGoal(report, busiest.number).map(({ number }) => number)),
        },
      }),
      ...(widest && { nejOpatreni: { value: null, text: widest.number } }),
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
        textCell(measure.goals.length > 0 ? numberList(measure.goals) : 'slouží celku'),
        textCell(
          prioritiesOfMeasure(report, measure)
            .map(({ shortName }) => shortName)
            .join(', ') || 'všechny',
        ),
      ]),
    },
    sources: [...new Set(report.measures.map(({ source }) => source))],
    period: `strategie z roku ${report.strategy.approval.date.slice(0, 4)}`,
    notes: [...new Set(report.measures.flatMap(({ numberCertainty }) => numberCertainty.note ?? []))],
  };
};
