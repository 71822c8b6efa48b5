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

  test('names an id that belongs to the picture of the report', async () => {
    const told = await problemsOf(({ json, put }) =>
      json('content/figures/poradi.json', (file) =>
        put('content/figures/zprava.json', { ...file, id: 'zprava', order: 2, name: 'Jiný graf' }),
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/zprava.json:2:9
        Nalezeno: označení „zprava“, které patří náhledu celé zprávy
        Očekává se: jiné označení grafu
        Náprava: Zvolte jiné označení a přejmenujte i soubor."
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

  test('names a typed number', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.takeaway = 'V kraji je 100 lidí, to je {hodnota} ze 36 583';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:5:15
        Nalezeno: číslice „100“ v textu „V kraji je 100 lidí, to je {hodnota} ze 36 583“
        Očekává se: čísla jen ve složených závorkách
        Náprava: Číslo z dat vložte ve složených závorkách; číslo, které patří k vymezení údaje (věk, jméno), vypište slovem."
    `);
  });

  test('names a typed number in a note', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.notes = ['Bez čísel.', 'Dat je za roky 2020 málo.'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:15:5
        Nalezeno: číslice „2020“ v textu „Dat je za roky 2020 málo.“
        Očekává se: čísla jen ve složených závorkách
        Náprava: Číslo z dat vložte ve složených závorkách; číslo, které patří k vymezení údaje (věk, jméno), vypište slovem."
    `);
  });

  test('names a fact that the figure does not know, with the one that was meant', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.description.numbers = 'Kraj má {hodnot}.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:9:16
        Nalezeno: graf „poradi“: graf nezná „hodnot“
        Očekává se: jméno, které graf nebo data znají
        Náprava: Mysleli jste „hodnota“?"
    `);
  });

  test('names a fact that the figure does not know, with all it knows', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.notes = ['Kraj má { neznamyUdaj }.'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:14:5
        Nalezeno: graf „poradi“: graf nezná „neznamyUdaj“
        Očekává se: jméno, které graf nebo data znají
        Náprava: Graf zná: zvyrazneny, hodnota, poradi, pocet, nejvyssi, nejvyssiHodnota, nejnizsi, nejnizsiHodnota, obdobi."
    `);
  });

  test('names a reference in a text that leads nowhere', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.subtitle = 'Podíl, celkem {exekuce:1999|value} lidí';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:6:15
        Nalezeno: graf „poradi“: ukazatel „exekuce“ nemá údaj za období „1999“
        Očekává se: jméno, které graf nebo data znají
        Náprava: Známe: 2020."
    `);
  });

  test('names what the data of the figure do not hold', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.kind = 'trend';
        const { table, label, value, highlight } = file.data;
        const average = { label: 'průměr', numerator: 'osob', denominator: 'osob' };
        file.data = { table, label, value, highlight, time: 'kraj', average };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:16:11
        Nalezeno: graf „poradi“: „Sousední kraj“ není období
        Očekává se: data, která tento druh grafu nakreslí
        Náprava: Pište rok (2020) nebo den (2020-04-20)."
    `);
  });

  test('names every figure that does not build', async () => {
    const told = await problemsOf(({ json, put }) => {
      json('content/figures/poradi.json', (file) => {
        file.takeaway = '{nic}';
        put('content/figures/druhy.json', { ...file, id: 'druhy', order: 2, name: 'Jiný graf' });
      });
    });
    expect(told.match(/graf nezná „nic“/g)).toHaveLength(2);
  });

  test('warns of a figure that no chapter shows', async () => {
    const told = await warningsOf(({ json, put }) =>
      json('content/figures/poradi.json', (file) =>
        put('content/figures/druhy.json', { ...file, id: 'druhy', order: 2 }),
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/druhy.json:2:9
        Nalezeno: graf „druhy“, který není v žádné kapitole
        Očekává se: graf aspoň v jedné kapitole
        Náprava: Vložte do kapitoly <Figure id="druhy"/>, nebo nechte graf jen v galerii."
    `);
  });
});

describe('a state of the mountain for articles', () => {
  const mountain = (states: unknown[]) => ({
    id: 'vystup',
    order: 2,
    name: 'Hora',
    takeaway: 'Hora',
    subtitle: 'Priority',
    description: { what: 'Hora.', numbers: 'Čísla.', pattern: 'Vzor.', context: 'Souvislost.' },
    notes: [],
    priority: null,
    kind: 'ascent',
    states,
  });
  const problemsWith = (states: unknown[]) =>
    problemsOf(({ put }) => put('content/figures/vystup.json', JSON.stringify(mountain(states), null, 2)));
  const state = { id: 'hranice', state: 'line', takeaway: 'Hranice', description: 'Hora s čarou.' };

  test('is good when the drawing knows it', async () => {
    expect(await problemsWith([state])).toBe('');
  });

  test('must be one that the drawing knows', async () => {
    expect(await problemsWith([{ ...state, state: 'lines' }])).toMatchInlineSnapshot(`
      "content/figures/vystup.json:19:16
        Nalezeno: neznámý stav kresby „lines“
        Očekává se: jeden ze stavů „whole“, „summit-only“, „laid-1“, „laid-2“, „line“, „path“, „measures“, „start-1“, „start-2“
        Náprava: Mysleli jste „line“?"
    `);
  });

  test('may not take the address of a priority', async () => {
    expect(await problemsWith([{ ...state, id: 'bydleni' }])).toMatchInlineSnapshot(`
      "content/figures/vystup.json:18:13
        Nalezeno: adresa rámce pro články „vystup-bydleni“ podruhé (poprvé na řádku 2)
        Očekává se: adresa rámce pro články jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('carries no typed number', async () => {
    expect(await problemsWith([{ ...state, takeaway: 'Hranice je 3.' }])).toMatchInlineSnapshot(`
      "content/figures/vystup.json:20:19
        Nalezeno: číslice „3“ v textu „Hranice je 3.“
        Očekává se: čísla jen ve složených závorkách
        Náprava: Číslo z dat vložte ve složených závorkách; číslo, které patří k vymezení údaje (věk, jméno), vypište slovem."
    `);
  });

  test('names only what the figure or the data know', async () => {
    expect(await problemsWith([{ ...state, description: 'Vrchol je {vrcol}.' }])).toMatchInlineSnapshot(`
      "content/figures/vystup.json:21:22
        Nalezeno: graf „vystup“: graf nezná „vrcol“
        Očekává se: jméno, které graf nebo data znají
        Náprava: Mysleli jste „vrchol“?"
    `);
  });
});

describe('the address of a frame', () => {
  test('may not be that of a number card', async () => {
    const told = await problemsOf(({ json, put }) =>
      json('content/figures/poradi.json', (file) =>
        put('content/figures/ukazatel-exekuce.json', { ...file, id: 'ukazatel-exekuce', name: 'Jiný', order: 2 }),
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/ukazatel-exekuce.json:2:9
        Nalezeno: adresa rámce pro články „ukazatel-exekuce“ podruhé (poprvé v souboru data/indicators/exekuce.json)
        Očekává se: adresa rámce pro články jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });
});
