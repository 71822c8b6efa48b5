import { describe, expect, test } from 'vitest';
import type { FigureDefinition } from '../schemas/figure.ts';
import { figureStates } from './figureStates.ts';
import { stepFigure } from './stepFigure.ts';
import { situationReport, threeIndicators } from './testing/situationReport.ts';

const report = situationReport(threeIndicators());
const ids = report.indicators.map(({ id }) => id);
const unitChart = {
  id: 'situace',
  name: 'Situace',
  kind: 'unit-chart',
  data: { indicators: 'all', peoplePerDot: 10 },
} as unknown as FigureDefinition;

describe('figureStates', () => {
  test('a unit chart can light every group, or all of them', () => {
    expect(figureStates(unitChart, { priorityCount: 2, indicatorIds: ids })).toEqual(['vse', ...ids]);
  });

  test('an ascent has the states of its mountain', () => {
    const states = figureStates({ ...unitChart, kind: 'ascent' } as FigureDefinition, {
      priorityCount: 2,
      indicatorIds: ids,
    });
    expect(states).toContain('laid-2');
    expect(states).not.toContain('laid-3');
  });

  test('other kinds have none, and neither has a unit chart with more groups than can be told', () => {
    const many = Array.from({ length: 13 }, (_, index) => `skupina-${index}`);
    expect(figureStates(unitChart, { priorityCount: 2, indicatorIds: many })).toEqual([]);
    const cycle = { ...unitChart, kind: 'cycle' } as FigureDefinition;
    expect(figureStates(cycle, { priorityCount: 2, indicatorIds: ids })).toEqual([]);
  });
});

describe('stepFigure', () => {
  test('turns the id of an indicator into the number of its group', () => {
    const { dataStep } = stepFigure(report, unitChart);
    expect([dataStep('vse'), ...ids.map(dataStep)]).toEqual(['groups', 'group-1', 'group-2', 'group-3']);
    expect(() => dataStep('nikdo')).toThrow('invalid state: nikdo');
  });

  test('draws one copy for each step in its state', () => {
    const { copies } = stepFigure(report, unitChart).drawCopies('lide', [
      { idPrefix: 'a', title: 'Situace', state: 'vse' },
      { idPrefix: 'b', title: 'Situace', state: ids[2] ?? '' },
    ]);
    expect(copies.map((copy) => /data-step="([^"]*)"/.exec(copy)?.[1])).toEqual(['groups', 'group-3']);
  });
});
