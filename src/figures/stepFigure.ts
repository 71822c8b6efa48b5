/** A figure told step by step: its states, and its drawing in each of them. */
import type { AscentFrame } from '../charts/ascent/ascentModel.ts';
import type { AscentState } from '../charts/ascent/ascentState.ts';
import type { UnitGroupsState } from '../charts/unitGroups.ts';
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { drawAscent, drawAscentCopies } from '../charts/ascent/drawAscent.ts';
import { drawUnitGroups, drawUnitGroupsCopies } from '../charts/unitGroups.ts';
import { ascentModel } from './ascentModel.ts';
import { buildFigure } from './buildFigure.ts';
import { ALL_GROUPS } from './figureStates.ts';
import { selectUnitChart } from './kinds/unitChart.ts';

/** Name of one drawing in a page. */
export interface DrawingName {
  /** Prefix of its ids, unique in the page. */
  idPrefix: string;
  title: string;
  labelledBy?: string;
  describedBy?: string;
}

/** The drawings of a figure in a story. */
export interface StepFigure {
  /** What `data-step` says for a state that writers name. */
  dataStep: (state: string) => string;
  /** The drawing that follows the `data-step` of the element around it. */
  draw: (name: DrawingName) => string;
  /** One drawing for each step, in its state; `definition` must stand in the page once, before them. */
  drawCopies: (
    idPrefix: string,
    steps: readonly (DrawingName & { state: string })[],
  ) => { definition: string; copies: string[] };
}

/** Nearly square: it leaves the lower third of a phone to the text and stays large in a column beside it. */
const FRAME: AscentFrame = { width: 360, height: 400, shownFrom: 320 };

/** The figure as a story tells it. A kind without states shows the same drawing in every step. */
export function stepFigure(report: Report, definition: FigureDefinition): StepFigure {
  if (definition.kind === 'ascent') return ascentSteps(report);
  if (definition.kind === 'unit-chart') return unitChartSteps(report, definition);
  const figure = buildFigure(report, definition);
  const draw = ({ title: _title, ...name }: DrawingName) =>
    figure.draw({ size: 'narrow', target: { kind: 'page' }, ...name });
  return {
    dataStep: () => 'whole',
    draw,
    drawCopies: (_idPrefix, steps) => ({
      definition: '',
      copies: steps.map(({ state: _state, ...name }) => draw(name)),
    }),
  };
}

function ascentSteps(report: Report): StepFigure {
  const model = ascentModel(report);
  return {
    dataStep: (state) => state,
    draw: (name) => drawAscent(model, { ...name, frame: FRAME, state: null, target: { kind: 'page' } }),
    drawCopies: (idPrefix, steps) =>
      drawAscentCopies(
        model,
        { frame: FRAME, idPrefix, title: '' },
        steps.map((step) => ({ ...step, state: step.state as AscentState })),
      ),
  };
}

function unitChartSteps(report: Report, definition: Extract<FigureDefinition, { kind: 'unit-chart' }>): StepFigure {
  const { model } = selectUnitChart(report, definition);
  const dataStep = (state: string): UnitGroupsState => {
    if (state === ALL_GROUPS) return 'groups';
    const index = model.panels.findIndex(({ id }) => id === state);
    if (index < 0) throw new Error(`invalid state: ${state}`);
    return `group-${index + 1}`;
  };
  return {
    dataStep,
    draw: (name) => drawUnitGroups(model, name, null),
    drawCopies: (idPrefix, steps) =>
      drawUnitGroupsCopies(
        model,
        idPrefix,
        steps.map((step) => ({ ...step, state: dataStep(step.state) })),
      ),
  };
}
