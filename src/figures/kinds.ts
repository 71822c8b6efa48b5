/** The one place where a kind of figure meets its data and its drawing. */
import type { ChartOptions } from '../charts/chartOptions.ts';
import type { FigureKind, FigureOf } from '../schemas/figure.ts';
import type { Select } from './selection.ts';
import { drawAscentChart } from '../charts/ascentChart.ts';
import { drawCycle } from '../charts/cycle.ts';
import { drawDotPlot } from '../charts/dotPlot.ts';
import { drawGovernance } from '../charts/governance.ts';
import { drawIndicatorAges } from '../charts/indicatorAges.ts';
import { drawIndicatorBars } from '../charts/indicatorBars.ts';
import { drawMeasureGoalMatrix } from '../charts/measureGoalMatrix.ts';
import { drawParts } from '../charts/parts.ts';
import { drawRanking } from '../charts/ranking.ts';
import { drawTrend } from '../charts/trend.ts';
import { drawUnitChart } from '../charts/unitChart.ts';
import { selectAscent } from './kinds/ascent.ts';
import { selectCycle } from './kinds/cycle.ts';
import { selectDotPlot } from './kinds/dotPlot.ts';
import { selectGovernance } from './kinds/governance.ts';
import { selectIndicatorAges } from './kinds/indicatorAges.ts';
import { selectIndicatorBars } from './kinds/indicatorBars.ts';
import { selectMeasureGoalMatrix } from './kinds/measureGoalMatrix.ts';
import { selectParts } from './kinds/parts.ts';
import { selectRanking } from './kinds/ranking.ts';
import { selectTrend } from './kinds/trend.ts';
import { selectUnitChart } from './kinds/unitChart.ts';

/** How one kind of figure is selected and drawn. */
export interface Kind<Name extends FigureKind, Model> {
  select: Select<FigureOf<Name>, Model>;
  draw: (model: Model, options: ChartOptions) => string;
}

function kind<Name extends FigureKind, Model>(
  _name: Name,
  select: Select<FigureOf<Name>, Model>,
  draw: (model: Model, options: ChartOptions) => string,
): Kind<Name, Model> {
  return { select, draw };
}

/** Every kind of figure. */
export const kinds = {
  'unit-chart': kind('unit-chart', selectUnitChart, drawUnitChart),
  'indicator-bars': kind('indicator-bars', selectIndicatorBars, drawIndicatorBars),
  'indicator-ages': kind('indicator-ages', selectIndicatorAges, drawIndicatorAges),
  trend: kind('trend', selectTrend, drawTrend),
  ranking: kind('ranking', selectRanking, drawRanking),
  'dot-plot': kind('dot-plot', selectDotPlot, drawDotPlot),
  parts: kind('parts', selectParts, drawParts),
  'measure-goal-matrix': kind('measure-goal-matrix', selectMeasureGoalMatrix, drawMeasureGoalMatrix),
  governance: kind('governance', selectGovernance, drawGovernance),
  cycle: kind('cycle', selectCycle, drawCycle),
  ascent: kind('ascent', selectAscent, drawAscentChart),
} as const;
