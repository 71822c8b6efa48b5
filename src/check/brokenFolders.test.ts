import { describe, expect, test } from 'vitest';
import { problemsOf, warningsOf } from './testing/brokenReport.ts';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

describe('folders and files that are not as they should be', () => {
  test('a missing folder of data is one problem', async () => {
    const told = await problemsOf(
      () => {},
      async ({ dataDir }) => rm(dataDir, { recursive: true }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/
        Nalezeno: nic tu není
        Očekává se: složka data/
        Náprava: Vytvořte chybějící soubor nebo složku, nebo opravte cestu."
    `);
  });

  test('a missing folder of content is one problem', async () => {
    const told = await problemsOf(
      () => {},
      async ({ contentDir }) => rm(contentDir, { recursive: true }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/
        Nalezeno: nic tu není
        Očekává se: složka content/
        Náprava: Vytvořte chybějící soubor nebo složku, nebo opravte cestu."
    `);
  });

  test('a missing file is named', async () => {
    const told = await problemsOf(({ remove }) => remove('data/goals.json'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: nic tu není
        Očekává se: soubor data/goals.json, který jde přečíst
        Náprava: Vytvořte chybějící soubor nebo složku, nebo opravte cestu."
    `);
  });

  test('a missing folder of indicators is named', async () => {
    const told = await problemsOf(
      () => {},
      async ({ dataDir }) => rm(join(dataDir, 'indicators'), { recursive: true }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/
        Nalezeno: nic tu není
        Očekává se: složka data/indicators/
        Náprava: Vytvořte chybějící soubor nebo složku, nebo opravte cestu."
    `);
  });

  test('a folder in the place of a file is named', async () => {
    const told = await problemsOf(
      ({ remove }) => remove('data/goals.json'),
      async ({ dataDir }) => {
        await mkdir(join(dataDir, 'goals.json'));
      },
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: místo souboru je tu složka
        Očekává se: soubor data/goals.json, který jde přečíst
        Náprava: Složku přejmenujte nebo přesuňte a vytvořte soubor."
    `);
  });

  test('a file in the place of a folder is named', async () => {
    const told = await problemsOf(
      () => {},
      async ({ dataDir }) => {
        await rm(join(dataDir, 'indicators'), { recursive: true });
        await writeFile(join(dataDir, 'indicators'), 'x');
      },
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/
        Nalezeno: místo složky je tu soubor
        Očekává se: složka data/indicators/
        Náprava: Soubor přejmenujte nebo přesuňte a vytvořte složku."
    `);
  });

  test('a link that leads to itself is named', async () => {
    const told = await problemsOf(
      ({ remove }) => remove('data/goals.json'),
      async ({ dataDir }) => symlink('goals.json', join(dataDir, 'goals.json')),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: zástupce (symbolický odkaz) ukazuje sám na sebe
        Očekává se: soubor data/goals.json, který jde přečíst
        Náprava: Nahraďte zástupce skutečným souborem."
    `);
  });

  test('an unknown file is a warning with a suggestion', async () => {
    const told = await warningsOf(({ put }) => put('data/goal.json', '{}'));
    expect(told).toMatchInlineSnapshot(`
      "data/goal.json
        Nalezeno: neznámý soubor nebo složka
        Očekává se: ve složce data/ jen „strategy.json“, „priorities.json“, „goals.json“, „measures.json“, „tools.json“, „actors.json“, „monitoring.json“, „sources.json“, „synonyms.json“, „published.json“, „indicators“, „context“
        Náprava: Mysleli jste „goals.json“?"
    `);
  });

  test('an unknown file among indicators is a warning', async () => {
    const told = await warningsOf(({ put }) => put('data/indicators/exekuce.json.bak', '{}'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json.bak
        Nalezeno: neznámý soubor nebo složka
        Očekává se: ve složce data/indicators/ jen „<označení>.json“
        Náprava: Soubor nic nečte; přejmenujte ho, přesuňte nebo smažte."
    `);
  });

  test('notes for editors and hidden files are left alone', async () => {
    const told = await warningsOf(({ put }) => {
      put('data/README.md', 'Poznámky');
      put('data/.DS_Store', 'x');
    });
    expect(told).toMatchInlineSnapshot(`""`);
  });
});
