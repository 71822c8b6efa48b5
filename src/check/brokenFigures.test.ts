import { describe, expect, test } from 'vitest';
import { problemsOf, warningsOf } from './testing/brokenReport.ts';

describe('a figure that cannot be drawn', () => {
  test('names a file of another name', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.id = 'jine';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:2:9
        Nalezeno: označení „jine“ v souboru poradi.json
        Očekává se: označení „poradi“ jako jméno souboru
        Náprava: Přejmenujte soubor na jine.json, nebo opravte pole „id“."
    `);
  });

  test('names a gap in the order', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.order = 2;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:3:12
        Nalezeno: mezera v pořadí grafů: je tu 2, chybí 1
        Očekává se: čísla od 1 bez mezer
        Náprava: Přečíslujte na 1, nebo doplňte, co chybí."
    `);
  });

  test('names an unknown priority', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.priority = 'praca';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:14:15
        Nalezeno: neznámá priorita „praca“
        Očekává se: jedna z priorit „bydleni“, „prace“
        Náprava: Mysleli jste „prace“?"
    `);
  });

  test('names an unknown table', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.data.table = 'exekuce-kraj';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:17:14
        Nalezeno: neznámá tabulka „exekuce-kraj“
        Očekává se: jedna z tabulek „exekuce-kraje“
        Náprava: Mysleli jste „exekuce-kraje“?"
    `);
  });

  test('names an unknown column', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.data.value = 'podil';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:22:14
        Nalezeno: neznámý sloupec „podil“ tabulky „exekuce-kraje“
        Očekává se: jeden ze sloupců „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Opravte jméno sloupce."
    `);
  });

  test('names an unknown column of a choice of rows', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.data.where = { roky: '2020' };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:19:15
        Nalezeno: neznámý sloupec „roky“ tabulky „exekuce-kraje“
        Očekává se: jeden ze sloupců „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Mysleli jste „rok“?"
    `);
  });

  test('names a figure with no data', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.data.where = { rok: '1999' };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:16:11
        Nalezeno: graf bez dat: výběru neodpovídá žádná hodnota
        Očekává se: aspoň jedna hodnota
        Náprava: Opravte výběr řádků (where, without) nebo sloupec s hodnotou."
    `);
  });

  test('names a highlighted row that is not there', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.data.highlight = 'Zkusebni kraj';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:23:18
        Nalezeno: zvýrazněný řádek „Zkusebni kraj“, který ve výběru není
        Očekává se: jeden z řádků „Zkušební kraj“, „Sousední kraj“
        Náprava: Mysleli jste „Zkušební kraj“?"
    `);
  });

  test('names an unknown indicator', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.kind = 'indicator-bars';
        file.data = { indicators: ['exekuca'] };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:18:7
        Nalezeno: neznámý ukazatel „exekuca“
        Očekává se: jeden z ukazatelů „exekuce“
        Náprava: Mysleli jste „exekuce“?"
    `);
  });

  test('names a reference that leads nowhere', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.kind = 'dot-plot';
        delete file.data.highlight;
        file.data.references = [{ label: 'průměr', of: 'exekuce:1999' }];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:26:15
        Nalezeno: odkaz na číslo „exekuce:1999“: ukazatel „exekuce“ nemá údaj za období „1999“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: 2020."
    `);
  });

  test('warns of a typed number', async () => {
    const told = await warningsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.takeaway = 'V kraji je 100 lidí, to je {podil} ze 36 583';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:5:15
        Nalezeno: číslice „100“ v textu „V kraji je 100 lidí, to je {podil} ze 36 583“
        Očekává se: čísla jen ve složených závorkách
        Náprava: Číslo z dat vložte ve složených závorkách; číslici nechte, jen když patří k vymezení údaje (věk, jméno)."
    `);
  });
});
