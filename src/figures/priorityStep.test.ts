import { describe, expect, test } from 'vitest';
import { priorityStep, startAnswer } from './priorityStep.ts';

const three = [
  { id: 'jistota', order: 1, shortName: 'Jistota' },
  { id: 'domov', order: 2, shortName: 'Domov' },
  { id: 'prace', order: 3, shortName: 'Práce' },
];
const [first, second, third] = three as [(typeof three)[0], (typeof three)[0], (typeof three)[0]];

describe('priorityStep', () => {
  test('names the priority in its address and asks for the ground up to it', () => {
    expect(priorityStep(three, second)).toMatchObject({ id: 'krok-domov', state: 'laid-2' });
  });

  test('says what is laid and what is still missing above', () => {
    expect(priorityStep(three, first).description).toBe(
      'položená je jen nejnižší vrstva, Jistota. Nad ní jsou prázdné obrysy: Domov a\u00a0Práce.',
    );
    expect(priorityStep(three, second).description).toBe('přibyla vrstva Domov. Nad ní je prázdný obrys: Práce.');
    expect(priorityStep(three, third).description).toBe('přibyla vrstva Práce. Hora je celá.');
  });
});

describe('startAnswer', () => {
  test('says what is missing under the chosen beginning', () => {
    expect(startAnswer(three, third)).toEqual({
      id: 'zacit-prace',
      state: 'start-3',
      description: 'hora začíná ve vzduchu, vrstvou Práce. Pod ní jsou prázdné obrysy: Jistota a\u00a0Domov.',
    });
  });

  test('finds nothing missing under the foundation', () => {
    expect(startAnswer(three, first).description).toBe('hora stojí celá, od základu až po vrchol.');
  });
});
