import { describe, expect, test } from 'vitest';
import { problemsOf } from './testing/brokenReport.ts';

describe('a field that does not fit its schema', () => {
  test('is named when it is missing', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        delete file.goals[0].text;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:4:5
        Nalezeno: chybí pole „text“
        Očekává se: text v uvozovkách (Znění cíle, doslova ze zdroje)
        Náprava: Doplňte například "text": "Koordinace aktérů v oblasti sociálního bydlení"."
    `);
  });

  test('is named with a suggestion when it is unknown', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].prioriti = 1;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:10:7
        Nalezeno: neznámé pole „prioriti“
        Očekává se: některé z polí „number“, „priority“, „text“, „shortName“, „source“, „otherWordings“
        Náprava: Mysleli jste „priority“?"
    `);
  });

  test('is named when it is unknown and like no other', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].xyz = 1;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:10:7
        Nalezeno: neznámé pole „xyz“
        Očekává se: některé z polí „number“, „priority“, „text“, „shortName“, „source“, „otherWordings“
        Náprava: Pole smažte, nebo opravte jeho název."
    `);
  });

  test('is named when a number stands in quotes', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].value = '36 583';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: pole „value“: text „36 583“
        Očekává se: číslo (Hodnota)
        Náprava: Pište 36583 bez uvozovek; mezery a čárku doplní web sám."
    `);
  });

  test('is named when a word stands for a number', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].value = 'mnoho';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: pole „value“: text „mnoho“
        Očekává se: číslo (Hodnota)
        Náprava: Napište číslo bez uvozovek, mezer a jednotek."
    `);
  });

  test('is named when a text is a number', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = 5;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: pole „text“: číslo 5
        Očekává se: text v uvozovkách (Znění cíle, doslova ze zdroje)
        Náprava: Pište "5" v uvozovkách."
    `);
  });

  test('is named when a yes is a text', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].estimate = 'ano';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:34:19
        Nalezeno: pole „estimate“: text „ano“
        Očekává se: true (ano) nebo false (ne) (Je to odhad?)
        Náprava: Pište true nebo false, bez uvozovek."
    `);
  });

  test('is named when a list is a text', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].notes = 'odhad';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:35:16
        Nalezeno: pole „notes“: text „odhad“
        Očekává se: seznam v hranatých závorkách [ ] (Poznámky k číslu (id z strategy.json, notes))
        Náprava: Uzavřete hodnotu do hranatých závorek."
    `);
  });

  test('is named when an object is a list', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.label = [];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:4:12
        Nalezeno: pole „label“: prázdný seznam [ ]
        Očekává se: objekt ve složených závorkách { } (Název ukazatele a jeho pády)
        Náprava: Pište například {"nominative":"Lidé v exekuci"}."
    `);
  });

  test('is named when a value is null', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = null;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: pole „text“: null
        Očekává se: text v uvozovkách (Znění cíle, doslova ze zdroje)
        Náprava: Pište například "Koordinace aktérů v oblasti sociálního bydlení"."
    `);
  });

  test('is named when people are negative', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].value = -5;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: pole „value“: číslo -5
        Očekává se: celé číslo od 0 (Hodnota)
        Náprava: Opravte číslo; záporné být nesmí."
    `);
  });

  test('is named when people are not whole', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].value = 30.5;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: pole „value“: číslo 30.5
        Očekává se: celé číslo (Hodnota)
        Náprava: Zadejte celé číslo; lidé a věci se počítají po jednom."
    `);
  });

  test('is named when a number is too large to count with', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].value = 1e300;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: pole „value“: číslo 1e+300
        Očekává se: nejvýš 9007199254740991 (Hodnota)
        Náprava: Opravte číslo."
    `);
  });

  test('is named when an order is zero', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[0].order = 0;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:5:16
        Nalezeno: pole „order“: číslo 0
        Očekává se: celé číslo od 1 (Pořadí od základu k vrcholu, od 1 bez mezer)
        Náprava: Opravte číslo; záporné být nesmí."
    `);
  });

  test('is named when a text is empty', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = '';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: pole „text“: prázdný text
        Očekává se: neprázdný text (Znění cíle, doslova ze zdroje)
        Náprava: Doplňte text, například "Koordinace aktérů v oblasti sociálního bydlení"."
    `);
  });

  test('is named when a text has a space at its end', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = 'Znění ';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: pole „text“: mezera na začátku nebo na konci (text „Znění “)
        Očekává se: text bez mezer na krajích
        Náprava: Smažte mezery na začátku a na konci textu."
    `);
  });

  test('is named when an id has capitals and diacritics', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/tools.json', (file) => {
        file.groups[0].id = 'Práce s lidmi';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/tools.json:6:13
        Nalezeno: pole „id“: text „Práce s lidmi“
        Očekává se: označení z malých písmen bez háčků a čárek, číslic a spojovníků (Označení skupiny nástrojů)
        Náprava: Pište "prace-s-lidmi"."
    `);
  });

  test('is named when a choice is unknown', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].type = 'thematik';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:9:15
        Nalezeno: pole „type“: text „thematik“
        Očekává se: jedna z hodnot „thematic“, „cross-cutting“
        Náprava: Mysleli jste „thematic“?"
    `);
  });

  test('is named when a roman number is arabic', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].number = '1';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:5:17
        Nalezeno: pole „number“: text „1“
        Očekává se: římské číslo velkými písmeny (Římské číslo opatření)
        Náprava: Pište například "IX"."
    `);
  });

  test('is named when a period has an unknown form', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].period = 'rok 2020';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:32:17
        Nalezeno: pole „period“: text „rok 2020“
        Očekává se: období v jednom z tvarů 2020 · 2021-06 · 2021-01-01 · 2019-prumer · 2022/2023 · 2016-2022 · neuvedeno
        Náprava: Pište období jedním z uvedených tvarů; když ho zdroj neuvádí, pište "neuvedeno"."
    `);
  });

  test('is named when a school year is shortened', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].period = '2022/23';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:32:17
        Nalezeno: pole „period“: text „2022/23“
        Očekává se: období v jednom z tvarů 2020 · 2021-06 · 2021-01-01 · 2019-prumer · 2022/2023 · 2016-2022 · neuvedeno
        Náprava: Školní rok pište "2022/2023"."
    `);
  });

  test('is named when a period ends before it begins', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].period = '2022-2016';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:32:17
        Nalezeno: pole „period“: text „2022-2016“
        Očekává se: období v jednom z tvarů 2020 · 2021-06 · 2021-01-01 · 2019-prumer · 2022/2023 · 2016-2022 · neuvedeno
        Náprava: Začátek musí být dřív než konec."
    `);
  });

  test('is named when a day is written in Czech', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].published = '1. 1. 2022';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:40:20
        Nalezeno: pole „published“: text „1. 1. 2022“
        Očekává se: den, který je v kalendáři, ve tvaru RRRR-MM-DD
        Náprava: Pište "2022-01-01"."
    `);
  });

  test('is named when a day is not in the calendar', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].published = '2021-02-30';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:40:20
        Nalezeno: pole „published“: text „2021-02-30“
        Očekává se: den, který je v kalendáři, ve tvaru RRRR-MM-DD
        Náprava: Pište například "2021-11-30"."
    `);
  });

  test('is named when a source has no date', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/sources.json', (file) => {
        delete file.sources[0].date;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/sources.json:3:5
        Nalezeno: chybí pole „date“
        Očekává se: text v uvozovkách (Kdy byl vydán nebo k jakému dni platí: rok, měsíc nebo den)
        Náprava: Doplňte datum: rok (2021), měsíc (2021-06) nebo den (2021-11-30)."
    `);
  });

  test('is named when a source has a date of no form', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/sources.json', (file) => {
        file.sources[0].date = 'podzim 2021';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/sources.json:7:15
        Nalezeno: pole „date“: text „podzim 2021“
        Očekává se: rok (2021), měsíc (2021-06) nebo den (2021-11-30)
        Náprava: Pište například "2021-11-30"."
    `);
  });

  test('is named when an address is no address', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/sources.json', (file) => {
        file.sources[0].url = 'javascript:alert(1)';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/sources.json:9:14
        Nalezeno: pole „url“: text „javascript:alert(1)“
        Očekává se: celá adresa stránky, která začíná https:// nebo http:// (Adresa, je-li známa)
        Náprava: Zkopírujte adresu z prohlížeče, například "https://www.mapaexekuci.cz/"."
    `);
  });

  test('is named when an e-mail is none', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/strategy.json', (file) => {
        file.publisher.email = 'urad';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/strategy.json:27:14
        Nalezeno: pole „email“: text „urad“
        Očekává se: e-mailová adresa (E-mail pro připomínky)
        Náprava: Pište například "podatelna@kraj.cz"."
    `);
  });

  test('is named when a code of a region is none', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/strategy.json', (file) => {
        file.region.code = 'Liberec';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/strategy.json:14:13
        Nalezeno: pole „code“: text „Liberec“
        Očekává se: kód kraje NUTS: dvě velká písmena a až tři znaky (Kód NUTS 3)
        Náprava: Pište například "CZ051"."
    `);
  });

  test('is named when a doubt is not explained', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[0].group.certainty = { level: 'reading' };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:10:22
        Nalezeno: jistota bez vysvětlení
        Očekává se: u všeho kromě „stated“ vysvětlení pro čtenáře v poli „note“
        Náprava: Doplňte "note": jednu větu o tom, proč si nejsme jistí."
    `);
  });

  test('is named when a list is empty', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations = [];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:30:19
        Nalezeno: pole „observations“: prázdný seznam
        Očekává se: aspoň jedna položka (Pozorování; nové číslo je jeden záznam navíc)
        Náprava: Doplňte položky."
    `);
  });

  test('is named when a list is too long', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        const more = Array.from({ length: 8 }, (_, i) => ({
          ...file.priorities[1],
          id: `dalsi-${i}`,
          order: i + 3,
          name: `Další priorita ${i}`,
          shortName: `Další ${i}`,
        }));
        file.priorities.push(...more);
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:2:17
        Nalezeno: pole „priorities“: příliš mnoho položek
        Očekává se: nejvýš 9
        Náprava: Uberte položky."
    `);
  });

  test('is named when „každý n-tý“ has no denominator', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        delete file.ratios[0].denominator;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:57:5
        Nalezeno: chybí pole „denominator“
        Očekává se: text v uvozovkách (Jmenovatel: odkaz na číslo v tabulce)
        Náprava: Doplňte jmenovatel; bez něj se „každý n-tý“ říct nesmí."
    `);
  });

  test('is named inside the nearest form of a unit', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.columns[3].unit = { one: 'člověk', few: 'lidé', other: 'lidí' };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:35:15
        Nalezeno: chybí pole „many“
        Očekává se: text v uvozovkách (Tvar pro desetinná čísla)
        Náprava: Doplňte například "many": "člověka"."
    `);
  });

  test('is named when a unit has no form at all', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.columns[3].unit = 'lidí';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:35:15
        Nalezeno: pole „unit“: text „lidí“
        Očekává se: jiný tvar hodnoty (Jednotka: „%“ nebo počítaná věc ve všech tvarech)
        Náprava: Například "%"."
    `);
  });

  test('is named when a figure is of an unknown kind', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        file.kind = 'rankink';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:15:11
        Nalezeno: pole „kind“: text „rankink“
        Očekává se: jedna z hodnot „unit-chart“, „indicator-bars“, „indicator-ages“, „trend“, „ranking“, „dot-plot“, „parts“, „measure-goal-matrix“, „governance“, „cycle“, „ascent“
        Náprava: Mysleli jste „ranking“?"
    `);
  });

  test('is named when a figure has no kind', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        delete file.kind;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:1:1
        Nalezeno: chybí pole „kind“
        Očekává se: jedna z hodnot „unit-chart“, „indicator-bars“, „indicator-ages“, „trend“, „ranking“, „dot-plot“, „parts“, „measure-goal-matrix“, „governance“, „cycle“, „ascent“
        Náprava: Doplňte pole s jednou z uvedených hodnot."
    `);
  });

  test('is named inside a figure', async () => {
    const told = await problemsOf(({ json }) =>
      json('content/figures/poradi.json', (file) => {
        delete file.data.value;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/figures/poradi.json:16:11
        Nalezeno: chybí pole „value“
        Očekává se: text v uvozovkách (Sloupec s hodnotou)
        Náprava: Doplňte například "value": "podil_pct"."
    `);
  });

  test('is named when the whole file is a list', async () => {
    const told = await problemsOf(({ put }) => put('data/goals.json', '[]'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:1:1
        Nalezeno: obsah souboru: prázdný seznam [ ]
        Očekává se: objekt ve složených závorkách { }
        Náprava: Uzavřete pole s jejich hodnotami do složených závorek { }."
    `);
  });

  test('is named when several fields are wrong at once', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = '';
        file.goals[1].number = 'dva';
        delete file.lead;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:1:1
        Nalezeno: chybí pole „lead“
        Očekává se: text v uvozovkách (Úvodní věty k cílům, doslova ze zdroje)
        Náprava: Doplňte například "lead": "Podporu, pomoc a ochranu potřebují děti, dospělí i senioři.".

      data/goals.json:6:15
        Nalezeno: pole „text“: prázdný text
        Očekává se: neprázdný text (Znění cíle, doslova ze zdroje)
        Náprava: Doplňte text, například "Koordinace aktérů v oblasti sociálního bydlení".

      data/goals.json:11:17
        Nalezeno: pole „number“: text „dva“
        Očekává se: číslo (Číslo cíle, od 1 bez mezer)
        Náprava: Napište číslo bez uvozovek, mezer a jednotek."
    `);
  });
});
