import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport } from '../../src/check/readReport.ts';
import { publishedSchema } from '../../src/schemas/published.ts';
import { projectFolder } from './projectFolder.ts';
import { bookText, recordNumbers } from './recordNumbers.ts';
import { CommandError } from './runCommand.ts';

const fixture = join(projectFolder, 'src/tests/fixtures/mala-zprava');
const contentDir = join(fixture, 'content');

let folder: string;
let dataDir: string;
let lines: string[];

/** A copy of the fixture report's data, to be written into. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  dataDir = join(folder, 'data');
  lines = [];
  await cp(join(fixture, 'data'), dataDir, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const record = () => recordNumbers({ dataDir, contentDir }, { readReport, log: (line) => lines.push(line) });
const book = () => readFile(join(dataDir, 'published.json'), 'utf8');
const numbersIn = (text: string) => publishedSchema.parse(JSON.parse(text)).numbers;

/** Changes the text of a data file. */
async function edit(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(dataDir, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(dataDir, name), text.replace(from, to));
}

/** Adds a correction of the homeless, published on a day of its own. */
async function correct(): Promise<void> {
  const path = join(dataDir, 'indicators/bez-domova.json');
  const indicator = JSON.parse(await readFile(path, 'utf8'));
  const [first] = indicator.observations;
  const correction = { ...first, revision: 2, value: 900, published: '2023-03-02', reason: 'Zkušební oprava.' };
  await writeFile(path, JSON.stringify({ ...indicator, observations: [first, correction] }));
}

describe('recordNumbers', () => {
  test('begins a book with all numbers, by day and then in report order', async () => {
    await rm(join(dataDir, 'published.json'));
    await record();
    expect(numbersIn(await book())).toEqual(numbersIn(await readFile(join(fixture, 'data/published.json'), 'utf8')));
    expect(lines.slice(0, 2)).toEqual([
      'Kniha zveřejněných čísel (data/published.json), nově 7 čísel:',
      '  bez-pomoci, 2021, revize 1: 1',
    ]);
    expect(lines).toHaveLength(8);
  });

  test('appends what is new and leaves what is there as it was', async () => {
    const before = numbersIn(await book());
    await correct();
    await record();
    expect(numbersIn(await book())).toEqual([
      ...before,
      {
        indicator: 'bez-domova',
        period: '2022-06',
        revision: 2,
        published: '2023-03-02',
        value: 900,
        parts: { deti: 250 },
      },
    ]);
    expect(lines).toEqual([
      'Kniha zveřejněných čísel (data/published.json), nově 1 číslo:',
      '  bez-domova, 2022-06, revize 2: 900',
    ]);
  });

  test('leaves a report that is as the check wants it', async () => {
    await correct();
    await record();
    const { problems, warnings } = await readReport({ dataDir, contentDir });
    expect(problems).toEqual([]);
    expect(warnings.filter(({ found }) => !found.startsWith('text, který vypadá jako značky'))).toEqual([]);
  });

  test('does not touch a book that knows all numbers', async () => {
    const path = join(dataDir, 'published.json');
    // Written as no command would write it: any writing would show.
    await writeFile(path, JSON.stringify(JSON.parse(await book())));
    const before = await book();
    await record();
    expect(await book()).toBe(before);
    expect(lines).toEqual(['Nic nového: všechna čísla už jsou v knize zveřejněných čísel (data/published.json).']);
  });

  test('refuses a report with problems, names them and writes nothing', async () => {
    const before = await book();
    await correct();
    await edit('indicators/bez-prace.json', '10000000', '9999999');
    const refusal: unknown = await record().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CommandError);
    expect((refusal as CommandError).message).toMatchInlineSnapshot(`
      "data/indicators/bez-prace.json:33:16
        Nalezeno: zveřejněné číslo změněné na 9999999 (bez-prace, 2022-prumer, revize 1)
        Očekává se: 10000000 (data/published.json, řádek 46)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte 10000000; opravu zapište jako další záznam téhož období s revizí 2 a důvodem.

      1 chyba v datech nebo textech. Nic nebylo zapsáno; opravte soubory a spusťte příkaz znovu."
    `);
    expect(await book()).toBe(before);
    expect(lines).toEqual([]);
  });
});

describe('bookText', () => {
  test.each(['data', 'src/tests/fixtures/mala-zprava/data'])('is how the book in %s is written', async (name) => {
    const text = await readFile(name + '/published.json', 'utf8');
    expect(bookText(numbersIn(text), join(projectFolder, name))).toBe(text);
  });

  test('names the schema by the way from the data folder, which leads there', async () => {
    const { $schema } = JSON.parse(bookText([], dataDir)) as { $schema: string };
    expect($schema).toMatch(/^\.\.\//);
    expect((await stat(resolve(dataDir, $schema))).isFile()).toBe(true);
  });
});
