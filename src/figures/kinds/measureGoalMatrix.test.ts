import { describe, expect, test } from 'vitest';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Report } from '../../schemas/report.ts';
import { situationReport } from '../testing/situationReport.ts';
import { selectMeasureGoalMatrix } from './measureGoalMatrix.ts';

const definition = { priority: null } as FigureOf<'measure-goal-matrix'>;

function measure(number: string, goals: number[]) {
  const numberCertainty = goals.length > 0 ? { level: 'stated' } : { level: 'reading', note: 'Číslo je náš výklad.' };
  const type = goals.length > 0 ? 'thematic' : 'cross-cutting';
  return { number, numberCertainty, type, name: `Opatření ${number}`, goals, tools: [], source: 'brozura' };
}

/** Goals 1 and 2 are of the upper priority, 3 of the lower one. */
function report(measures = [measure('I', [1, 3]), measure('II', [1]), measure('III', []), measure('IV', [])]): Report {
  const goal = (number: number, priority: string) => ({
    number,
    priority,
    shortName: `Cíl ${number}`,
    source: 'brozura',
  });
  return {
    ...situationReport([]),
    strategy: { approval: { date: '2021-11-30' } },
    goals: [goal(1, 'nahore'), goal(2, 'nahore'), goal(3, 'dole')],
    measures,
  } as unknown as Report;
}

describe('selectMeasureGoalMatrix', () => {
  const { model, facts, table, notes, period } = selectMeasureGoalMatrix(report(), definition);

  test('groups goals by priority from the foot', () => {
    expect(model.goals).toEqual([
      { number: 3, priority: 1 },
      { number: 1, priority: 2 },
      { number: 2, priority: 2 },
    ]);
  });
  test('keeps measures without goals apart and gives them none', () => {
    expect(model.thematic.map(({ number }) => number)).toEqual(['I', 'II']);
    expect(model.crossCutting.map(({ number, goals }) => [number, goals])).toEqual([
      ['III', []],
      ['IV', []],
    ]);
    expect(table.rows[2]?.map(({ text }) => text)).toEqual([
      'III',
      'Opatření III',
      'průřezové',
      'brožura neuvádí',
      'celá strategie',
    ]);
  });
  test('counts links, and measures that reach several priorities', () => {
    expect(facts).toMatchObject({
      vazby: { value: 3, text: '3\u00a0vazby' },
      presHranici: { value: 1 },
      tematickaHodnota: { value: 2 },
      nejCil: { value: 1, text: '1 (Cíl 1)' },
      nejCilOpatreni: { text: 'I a\u00a0II' },
    });
  });
  test('names no busiest goal when two are served alike', () => {
    const tied = selectMeasureGoalMatrix(report([measure('I', [1, 3])]), definition).facts;
    expect(tied['nejCil']).toBeUndefined();
  });
  test('says which numbers are a reading, once, and when the strategy is from', () => {
    expect(notes).toEqual(['Číslo je náš výklad.']);
    expect(period).toBe('strategie z roku 2021');
  });
});
