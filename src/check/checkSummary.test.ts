import { expect, test } from 'vitest';
import { checkSummary } from './checkSummary.ts';

const problem = { file: 'data/goals.json', line: 5, column: 7, found: 'a', expected: 'b', fix: 'Opravte.' };

test('a good report is one line', () => {
  expect(checkSummary({ problems: [], warnings: [], files: 38 })).toBe(
    'Kontrola dat: 0 chyb, 0 upozornění (38 souborů)',
  );
});

test('warnings come first, problems last, where the eye ends', () => {
  expect(checkSummary({ problems: [problem], warnings: [{ ...problem, line: null, column: null }], files: 2 }))
    .toMatchInlineSnapshot(`
    "Upozornění (zpráva se sestaví i s nimi)

    data/goals.json
      Nalezeno: a
      Očekává se: b
      Náprava: Opravte.

    Chyby (dokud trvají, zpráva se nesestaví)

    data/goals.json:5:7
      Nalezeno: a
      Očekává se: b
      Náprava: Opravte.

    Kontrola dat: 1 chyba, 1 upozornění (2 soubory)"
  `);
});
