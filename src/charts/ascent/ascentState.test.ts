import { describe, expect, test } from 'vitest';
import { ascentStates, visibleIn } from './ascentState.ts';

describe('visibleIn', () => {
  test('shows the whole mountain with line and path, without ropes', () => {
    expect(visibleIn('whole', 5)).toEqual({ from: 1, to: 5, line: true, climb: true, stations: true, ropes: false });
  });
  test('shows the summit alone', () => {
    expect(visibleIn('summit-only', 5)).toMatchObject({ from: 5, to: 5, line: false });
  });
  test('lays the ground from below and begins a start above what is missing', () => {
    expect(visibleIn('laid-2', 5)).toMatchObject({ from: 1, to: 2 });
    expect(visibleIn('start-4', 5)).toMatchObject({ from: 4, to: 5, line: true });
  });
  test.each(['laid-6', 'start-0', 'laid-', 'nothing'])('refuses %s of five strata', (state) => {
    expect(() => visibleIn(state as 'whole', 5)).toThrow(`invalid state: ${state} of 5 strata`);
  });
});

test('ascentStates lists states that all exist, each once', () => {
  const states = ascentStates(3);
  expect(new Set(states).size).toBe(states.length);
  expect(states).toContain('laid-3');
  for (const state of states) expect(() => visibleIn(state, 3)).not.toThrow();
});
