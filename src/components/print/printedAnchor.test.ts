import { expect, test } from 'vitest';
import { printedAnchor } from './printedAnchor.ts';

test.each([
  ['/ukazatele/exekuce/', 'ukazatel-exekuce'],
  ['/ukazatele/bydleni/#overeni-soucet', 'ukazatel-bydleni'],
  ['/ukazatele/', 'ukazatele'],
  ['/cile/4/', 'cil-4'],
  ['/opatreni/iv/', 'opatreni-iv'],
  ['/priority/dluhy/', 'priorita-dluhy'],
  ['/grafy/vystup/', 'obrazek-vystup'],
  ['/metodika/', 'metodika'],
  ['/metodika/#zdroj-brozura', 'metodika'],
  ['/#cile', 'kapitola-cile'],
  ['/#krok-hora', 'krok-hora'],
  ['/data/', null],
  ['/zmeny/', null],
])('%s stands on paper at %s', (path, anchor) => {
  expect(printedAnchor(path)).toBe(anchor);
});
