import { describe, expect, test } from 'vitest';
import { documentOf } from '../support/builtSite.ts';

const story = documentOf('/');
const states = (selector: string) =>
  [...story.querySelectorAll(`${selector} .step-picture [data-step]`)].map((drawing) =>
    drawing.getAttribute('data-step'),
  );

test('a sentence may begin with an estimate, and a part says what it is', () => {
  const words = (story.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  expect(words).toContain('z toho 250 dětí na ulici. Odhadem 4 ');
  expect(words).toContain('a to odhadem 1 ');
});

test('the statement on accessibility has a day of its own', () => {
  const day = documentOf('/pristupnost/').querySelector('main time[datetime="2023-02-14"]');
  expect(day?.textContent?.replace(/\s+/g, ' ')).toBe('14. února 2023');
});

describe('the ascent of another region', () => {
  test('lays the ground in as many steps as there are priorities', () => {
    expect(states('.step')).toEqual(['whole', 'laid-1', 'laid-2', 'laid-3', 'line']);
    const ids = [...story.querySelectorAll('.step')].map(({ id }) => id);
    expect(ids).toEqual(['krok-cela', 'krok-zazemi', 'krok-domov', 'krok-samostatnost', 'krok-hranice']);
  });

  test('says at each priority how many people are stuck there, or that no number is known', () => {
    for (const id of ['zazemi', 'domov', 'samostatnost']) {
      expect(story.querySelectorAll(`#krok-${id} :is(.stuck li, .stuck-none)`).length, id).toBeGreaterThan(0);
    }
  });

  test('answers every choice of a beginning with what is missing below it', () => {
    expect(states('.start-answer')).toEqual(['start-1', 'start-2', 'start-3']);
    const missing = [...story.querySelectorAll('.start-answer')].map(
      (answer) => answer.querySelectorAll('.start-missing > li').length,
    );
    expect(missing).toEqual([0, 1, 2]);
    const links = [...story.querySelectorAll('.start-choices a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#zacit-zazemi', '#zacit-domov', '#zacit-samostatnost']);
  });
});
