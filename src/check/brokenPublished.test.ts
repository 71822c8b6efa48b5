import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { numbersToRecord } from '../report/publishedNumbers.ts';
import { fixtureReport } from '../report/testing/fixtureReport.ts';
import { formatProblem } from './problem.ts';
import { readReport } from './readReport.ts';
import { problemsOf, readBroken, warningsOf, type Loose } from './testing/brokenReport.ts';

const INDICATOR = 'data/indicators/exekuce.json';
const BOOK = 'data/published.json';

/** The first observation of the indicator, which the book holds. */
const observation = (change: (observation: Loose, all: Loose[]) => void) =>
  problemsOf(({ json }) => json(INDICATOR, (file) => change(file.observations[0], file.observations)));
const book = (change: (numbers: Loose[]) => void) =>
  problemsOf(({ json }) => json(BOOK, (file) => change(file.numbers)));

describe('a published number', () => {
  test('is named when its value was changed, with what to do instead', async () => {
    const told = await observation((first) => (first.value = 31));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: zveřejněné číslo změněné na 31 (exekuce, 2020, revize 1)
        Očekává se: 30 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte 30; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('is corrected by the first revision that is free', async () => {
    const told = await observation((first, all) => {
      all.push({ ...first, revision: 2, reason: 'Oprava.' });
      first.value = 31;
    });
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: zveřejněné číslo změněné na 31 (exekuce, 2020, revize 1)
        Očekává se: 30 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte 30; opravu zapište jako další záznam téhož období s revizí 3 a důvodem."
    `);
  });

  test('is named when its day was changed', async () => {
    const told = await observation((first) => (first.published = '2021-12-31'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:40:20
        Nalezeno: den zveřejnění změněný na 2021-12-31 (exekuce, 2020, revize 1)
        Očekává se: 2022-01-01 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte 2022-01-01; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('is named when a part of it was changed', async () => {
    const told = await observation((first) => (first.parts[0].value = 11));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:44:20
        Nalezeno: zveřejněná část „deti“ změněná na 11 (exekuce, 2020, revize 1)
        Očekává se: část „deti“ s hodnotou 10 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte část „deti“ s hodnotou 10; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('is named when a component of it was changed', async () => {
    const told = await problemsOf(({ json }) => {
      json(INDICATOR, ({ observations: [first] }) => {
        first.components = [{ ...first.parts[0], id: 'prispevky', value: 19 }];
      });
      json(BOOK, ({ numbers: [first] }) => (first.parts.prispevky = 18));
    });
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:57:20
        Nalezeno: zveřejněná část „prispevky“ změněná na 19 (exekuce, 2020, revize 1)
        Očekává se: část „prispevky“ s hodnotou 18 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte část „prispevky“ s hodnotou 18; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('is named when a part of it was deleted, and one put in its place', async () => {
    const told = await observation((first) => (first.parts[0].id = 'muzi'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:21:17
        Nalezeno: odkaz na číslo „exekuce/deti“: ukazatel „exekuce“ nemá část „deti“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: muzi.

      data/indicators/exekuce.json:31:5
        Nalezeno: zveřejněné číslo bez části „deti“ (exekuce, 2020, revize 1)
        Očekává se: část „deti“ s hodnotou 10 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte část „deti“ s hodnotou 10; opravu zapište jako další záznam téhož období s revizí 2 a důvodem.

      data/indicators/exekuce.json:44:20
        Nalezeno: část „muzi“ doplněná ke zveřejněnému číslu (exekuce, 2020, revize 1)
        Očekává se: jen části, se kterými bylo zveřejněno (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte číslo bez části „muzi“; opravu zapište jako další záznam téhož období s revizí 2 a důvodem.

      data/indicators/exekuce.json:76:13
        Nalezeno: odkaz na číslo „exekuce/deti“: ukazatel „exekuce“ nemá část „deti“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: muzi."
    `);
  });

  test('is named when it was deleted', async () => {
    const told = await observation((first, all) => all.splice(0, 1, { ...first, period: '2019' }));
    expect(told).toMatchInlineSnapshot(`
      "data/published.json:3:5
        Nalezeno: zveřejněné číslo 30 (exekuce, 2020, revize 1), které v datech není
        Očekává se: číslo v indicators/exekuce.json
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte ho; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('is named once with its indicator when that was deleted, however many numbers it had', async () => {
    const told = await problemsOf(({ json }) =>
      json(BOOK, ({ numbers }) => {
        for (const period of ['2018', '2019']) numbers.push({ ...numbers[0], indicator: 'chudoba', period });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/published.json:24:20
        Nalezeno: zveřejněný ukazatel „chudoba“, který v datech není
        Očekává se: soubor indicators/chudoba.json
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte soubor indicators/chudoba.json; ani označení ukazatele se nemění."
    `);
  });

  test('may be corrected by one more entry', async () => {
    const { problems, warnings } = await readBroken(({ json }) => {
      json(INDICATOR, ({ observations }) => {
        observations.push({ ...observations[0], value: 31, revision: 2, reason: 'Oprava.' });
      });
      json(BOOK, ({ numbers }) => numbers.push({ ...numbers[0], value: 31, revision: 2 }));
    });
    expect([problems, warnings]).toEqual([[], []]);
  });
});

describe('a number that is not in the book', () => {
  const later = { period: '2021', published: '2022-01-01' };

  test('is a warning', async () => {
    const add = (file: Loose) => file.observations.push({ ...file.observations[0], ...later });
    expect(await warningsOf(({ json }) => json(INDICATOR, add))).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:55:5
        Nalezeno: číslo 30 (exekuce, 2021, revize 1) ještě není v knize zveřejněných čísel
        Očekává se: v published.json všechna zveřejněná čísla
        Náprava: Až bude číslo definitivní, spusťte npm run record."
    `);
    expect(await problemsOf(({ json }) => json(INDICATOR, add))).toBe('');
  });

  test('is named when it would change what readers saw on an earlier day', async () => {
    const changed = { ...later, published: '2021-12-31' };
    const { problems, warnings } = await readBroken(({ json }) =>
      json(INDICATOR, ({ observations }) => observations.push({ ...observations[0], ...changed })),
    );
    expect(problems.map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:64:20
        Nalezeno: nové číslo (exekuce, 2021, revize 1) se dnem zveřejnění 2021-12-31, dřív než poslední v published.json (2022-01-01)
        Očekává se: 2022-01-01 nebo později
        Náprava: Opravte den zveřejnění; co zpráva ukazovala v minulých dnech, se nesmí změnit."
    `);
    expect(warnings).toEqual([]);
  });
});

describe('the book of published numbers', () => {
  test('may be missing, with one warning for all numbers', async () => {
    const { report, warnings } = await readBroken(({ remove }) => remove(BOOK));
    expect(report?.published).toEqual([]);
    expect(warnings.map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
      "data/published.json
        Nalezeno: kniha zveřejněných čísel tu není
        Očekává se: seznam všeho zveřejněného, podle kterého se pozná změněné nebo smazané číslo
        Náprava: Až budou čísla definitivní, spusťte npm run record; knihu založí."
    `);
  });

  test('is part of the report', async () => {
    const { report } = await readBroken(() => {});
    expect(report?.published).toEqual([
      { indicator: 'exekuce', period: '2020', revision: 1, published: '2022-01-01', value: 30, parts: { deti: 10 } },
    ]);
  });

  test('is named when its days are not in order', async () => {
    const told = await problemsOf(({ json }) => {
      json(INDICATOR, ({ observations }) => {
        observations.push({ ...observations[0], period: '2021', published: '2021-12-31' });
      });
      json(BOOK, ({ numbers }) => numbers.push({ ...numbers[0], period: '2021', published: '2021-12-31' }));
    });
    expect(told).toMatchInlineSnapshot(`
      "data/published.json:17:20
        Nalezeno: den zveřejnění 2021-12-31 po záznamu ze dne 2022-01-01
        Očekává se: 2022-01-01 nebo později
        Náprava: Nové záznamy patří jen na konec. Obnovte předchozí verzi souboru a spusťte npm run record."
    `);
  });

  test('is named when a number stands in it twice', async () => {
    const told = await book((numbers) => numbers.push({ ...numbers[0], value: 31 }));
    expect(told).toMatchInlineSnapshot(`
      "data/published.json:13:5
        Nalezeno: zveřejněné číslo „exekuce, 2020, revize 1“ podruhé (poprvé na řádku 3)
        Očekává se: zveřejněné číslo jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('is named when a field does not fit', async () => {
    const told = await book(([first]) => {
      first.value = '30';
      first.parts.deti = -1;
    });
    expect(told).toMatchInlineSnapshot(`
      "data/published.json:8:16
        Nalezeno: pole „value“: text „30“
        Očekává se: číslo (Zveřejněná hodnota)
        Náprava: Pište 30 bez uvozovek; mezery a čárku doplní web sám.

      data/published.json:10:17
        Nalezeno: pole „deti“: číslo -1
        Očekává se: celé číslo od 0
        Náprava: Opravte číslo; záporné být nesmí."
    `);
  });

  test('keeps what is said of its other numbers when one entry is broken', async () => {
    const { problems, warnings } = await readBroken(({ json }) => {
      json(INDICATOR, ({ observations }) => {
        observations[0].value = 31;
        observations.push({ ...observations[0], period: '2021' });
      });
      json(BOOK, ({ numbers }) => numbers.push({ ...numbers[0], period: '2021', value: 'mnoho' }));
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${INDICATOR}:33`, `${BOOK}:18`]);
    expect(warnings).toEqual([]);
  });

  test('says nothing of numbers when it cannot be read', async () => {
    const { problems, warnings } = await readBroken(({ text }) => text(BOOK, '"numbers": [', '"numbers": '));
    expect(problems.map(({ file }) => file)).toEqual([BOOK]);
    expect(warnings).toEqual([]);
  });

  test('does not miss numbers of an indicator that cannot be read', async () => {
    const broken = await observation((first) => (first.value = 'mnoho'));
    expect(broken.match(/Nalezeno/g)).toHaveLength(1);
    const unreadable = await problemsOf(({ text }) => text(INDICATOR, '"observations": [', '"observations": '));
    expect(unreadable.match(/Nalezeno/g)).toHaveLength(1);
  });

  test('does not miss the numbers of indicators whose folder is gone', async () => {
    const told = await problemsOf(
      () => {},
      async ({ dataDir }) => rm(join(dataDir, 'indicators'), { recursive: true }),
    );
    expect(told.match(/Nalezeno/g)).toHaveLength(1);
  });

  test('is not asked for where there is no folder of data', async () => {
    const { warnings } = await readBroken(
      () => {},
      async ({ dataDir }) => rm(dataDir, { recursive: true }),
    );
    expect(warnings).toEqual([]);
  });
});

describe('every number that is published is in the book (mend: npm run record)', () => {
  test('in this report', async () => {
    const { report } = await readReport({ dataDir: 'data', contentDir: 'content' });
    expect(report && numbersToRecord(report)).toEqual([]);
  });

  test('in the fixture report', async () => {
    expect(numbersToRecord(await fixtureReport())).toEqual([]);
  });
});
