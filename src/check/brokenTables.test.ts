import { describe, expect, test } from 'vitest';
import { problemsOf } from './testing/brokenReport.ts';

describe('a comparison table that does not fit', () => {
  test('names a quote that never closes', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', '"Sousední kraj,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:1
        Nalezeno: uvozovka, která už se nezavře
        Očekává se: uvozovka " na konci hodnoty
        Náprava: Doplňte koncovou uvozovku, nebo úvodní smažte; uvozovku uvnitř hodnoty pište dvakrát ("")."
    `);
  });

  test('names a text behind a closing quote', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', '"Sousední" kraj,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:10
        Nalezeno: text za koncovou uvozovkou
        Očekává se: čárka nebo konec řádku za uvozovkou
        Náprava: Do uvozovek uzavřete celou hodnotu; uvozovku uvnitř hodnoty pište dvakrát ("")."
    `);
  });

  test('names a quote inside a value', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', 'Soused"ní" kraj,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:7
        Nalezeno: uvozovka uprostřed hodnoty
        Očekává se: hodnota celá v uvozovkách, nebo bez nich
        Náprava: Celou hodnotu uzavřete do uvozovek a uvozovku uvnitř pište dvakrát (""), nebo pište české „“."
    `);
  });

  test('names a record with too many values', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', '200,10.1', '200,10,1'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:27
        Nalezeno: počet hodnot na řádku: 5
        Očekává se: hodnot jako v hlavičce: 4
        Náprava: Desetinná čísla pište s tečkou; text s čárkou uzavřete do uvozovek."
    `);
  });

  test('names a record with too few values', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', '200,10.1', '200'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:23
        Nalezeno: počet hodnot na řádku: 3
        Očekává se: hodnot jako v hlavičce: 4
        Náprava: Doplňte chybějící hodnoty; prázdnou hodnotu zapište dvěma čárkami za sebou."
    `);
  });

  test('names an empty line', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', '\nSousední kraj,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:1
        Nalezeno: prázdný řádek
        Očekává se: řádek s daty
        Náprava: Prázdný řádek smažte."
    `);
  });

  test('names columns separated by semicolons', async () => {
    const told = await problemsOf(({ put }) =>
      put('data/context/exekuce-kraje.csv', 'kraj;rok;osob;podil_pct\nA;2020;1;2\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:1:1
        Nalezeno: sloupce oddělené středníkem nebo tabulátorem
        Očekává se: sloupce oddělené čárkou
        Náprava: Uložte soubor jako CSV oddělené čárkami (v Excelu: CSV UTF-8, oddělovač čárka)."
    `);
  });

  test('names an unknown column with a suggestion', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', 'podil_pct', 'podil_ptc'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:1:15
        Nalezeno: neznámý sloupec „podil_ptc“
        Očekává se: sloupce „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Mysleli jste „podil_pct“?"
    `);
  });

  test('names columns in another order', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', 'kraj,rok', 'rok,kraj'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:1:1
        Nalezeno: na 1. místě sloupec „rok“
        Očekává se: sloupec „kraj“ jako v popisu
        Náprava: Srovnejte pořadí sloupců v tabulce a v poli „columns“."
    `);
  });

  test('names a column that stands twice', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', 'rok,osob', 'rok,rok'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:1:1
        Nalezeno: chybí sloupec „osob“
        Očekává se: sloupce „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Doplňte sloupec do tabulky, nebo ho smažte z pole „columns“.

      data/context/exekuce-kraje.csv:1:10
        Nalezeno: sloupec „rok“ podruhé
        Očekává se: sloupce „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Jeden z obou sloupců smažte, nebo přejmenujte."
    `);
  });

  test('names a word in a column of numbers', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', ',200,', ',asi dvě stě,'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:20
        Nalezeno: sloupec „osob“: text „asi dvě stě“
        Očekává se: celé číslo
        Náprava: Napište číslo, bez jednotek a mezer."
    `);
  });

  test('names a space in a number', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', ',200,', ',36 583,'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:20
        Nalezeno: sloupec „osob“: text „36 583“
        Očekává se: celé číslo
        Náprava: Pište 36583."
    `);
  });

  test('names a decimal comma in quotes', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', '10.1', '"10,1"'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:24
        Nalezeno: sloupec „podil_pct“: text „10,1“
        Očekává se: číslo s desetinnou tečkou
        Náprava: Pište 10.1."
    `);
  });

  test('names a fraction in a column of whole numbers', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', ',200,', ',200.5,'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:20
        Nalezeno: sloupec „osob“: číslo 200.5
        Očekává se: celé číslo
        Náprava: Zadejte celé číslo, nebo v popisu sloupce zvolte "type": "decimal"."
    `);
  });

  test('names a negative number', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', ',200,', ',-200,'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:20
        Nalezeno: sloupec „osob“: záporné číslo -200
        Očekává se: celé číslo od 0
        Náprava: Opravte hodnotu; počty ani podíly záporné nejsou."
    `);
  });

  test('names a share above one hundred per cent', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', '10.1', '101'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:24
        Nalezeno: sloupec „podil_pct“: 101 %
        Očekává se: nejvýš 100 %
        Náprava: Opravte hodnotu nebo jednotku."
    `);
  });

  test('names a missing value that nothing explains', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', ',200,', ',,'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:20
        Nalezeno: sloupec „osob“: prázdná hodnota
        Očekává se: hodnota
        Náprava: Doplňte hodnotu, nebo u sloupce v souboru .json vysvětlete polem „missing“, proč chybí."
    `);
  });

  test('accepts a missing value that the sidecar explains', async () => {
    const told = await problemsOf(({ json, text }) => {
      text('data/context/exekuce-kraje.csv', ',200,', ',,');
      json('data/context/exekuce-kraje.json', (file) => {
        file.columns[2].missing = 'Nezjišťovalo se.';
      });
      json('data/indicators/exekuce.json', (file) => {
        file.checks = [];
      });
    });
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names a missing key', async () => {
    const told = await problemsOf(({ text }) => text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', ',2020'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:1
        Nalezeno: sloupec „kraj“: prázdná hodnota
        Očekává se: hodnota, která určuje řádek
        Náprava: Doplňte hodnotu."
    `);
  });

  test('names a row that stands twice', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', 'Zkušební kraj,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:1
        Nalezeno: řádek „Zkušební kraj“, „2020“ podruhé (poprvé na řádku 2)
        Očekává se: každá kombinace sloupců „kraj“, „rok“ jednou
        Náprava: Nechte jen jeden z obou řádků, nebo rozšiřte pole „keys“ o sloupec, který je rozliší."
    `);
  });

  test('names a space at the edge of a value', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', 'Sousední kraj ,2020'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:1
        Nalezeno: sloupec „kraj“: mezera na kraji hodnoty „Sousední kraj “
        Očekává se: hodnota bez mezer na krajích
        Náprava: Mezeru smažte."
    `);
  });

  test('names a wrong date', async () => {
    const told = await problemsOf(({ json, text }) => {
      json('data/context/exekuce-kraje.json', (file) => {
        file.columns[1].type = 'date';
      });
      text('data/context/exekuce-kraje.csv', 'Sousední kraj,2020', 'Sousední kraj,1. 1. 2020');
    });
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:4:15
        Nalezeno: sloupec „rok“: text „1. 1. 2020“
        Očekává se: datum: rok (2021), měsíc (2021-06) nebo den (2021-11-30)
        Náprava: Opravte zápis data."
    `);
  });

  test('names a table without rows', async () => {
    const told = await problemsOf(({ put }) => put('data/context/exekuce-kraje.csv', 'kraj,rok,osob,podil_pct\n'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:1:1
        Nalezeno: tabulka bez řádků
        Očekává se: aspoň jeden řádek dat
        Náprava: Doplňte řádky s daty, nebo tabulku i s popisem smažte."
    `);
  });

  test('names a sidecar without its table', async () => {
    const told = await problemsOf(({ remove }) => remove('data/context/exekuce-kraje.csv'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json
        Nalezeno: popis bez tabulky
        Očekává se: vedle něj soubor exekuce-kraje.csv
        Náprava: Doplňte soubor exekuce-kraje.csv, nebo popis smažte."
    `);
  });

  test('names a table without its sidecar', async () => {
    const told = await problemsOf(({ remove }) => remove('data/context/exekuce-kraje.json'));
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv
        Nalezeno: tabulka bez popisu
        Očekává se: vedle něj soubor exekuce-kraje.json
        Náprava: Doplňte soubor exekuce-kraje.json se zdrojem, obdobím a sloupci, nebo tabulku smažte."
    `);
  });

  test('names an unknown key column', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.keys = ['kraj', 'roky'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:12:5
        Nalezeno: neznámý sloupec „roky“
        Očekává se: jeden ze sloupců „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Mysleli jste „rok“?"
    `);
  });

  test('names an unknown column of a break', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.breaks[0].column = 'roky';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:41:17
        Nalezeno: neznámý sloupec „roky“
        Očekává se: jeden ze sloupců „kraj“, „rok“, „osob“, „podil_pct“
        Náprava: Mysleli jste „rok“?"
    `);
  });

  test('names a break at a value that is not there', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.breaks[0].before = '2022';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:43:17
        Nalezeno: zlom řady u hodnoty „2022“, která ve sloupci „rok“ není
        Očekává se: jedna z hodnot „2020“, „2021“
        Náprava: Mysleli jste „2020“?"
    `);
  });

  test('names a sidecar of another id', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/context/exekuce-kraje.json', (file) => {
        file.id = 'exekuce';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:2:9
        Nalezeno: označení „exekuce“ v souboru exekuce-kraje.json
        Očekává se: označení „exekuce-kraje“ jako jméno souboru
        Náprava: Přejmenujte oba soubory na exekuce, nebo opravte pole „id“."
    `);
  });

  test('names windows-1250', async () => {
    const told = await problemsOf(({ put }) =>
      put('data/context/exekuce-kraje.csv', Buffer.from('kraj,rok\nKr\xe1lov\xe9hradeck\xfd,2020\n', 'latin1')),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.csv:2:3
        Nalezeno: písmena v jiném kódování, nejspíš windows-1250; řádek by v něm zněl „Královéhradecký,2020“
        Očekává se: kódování UTF-8
        Náprava: Uložte soubor znovu v kódování UTF-8 (ve VS Code: klepněte dole na název kódování, Save with Encoding)."
    `);
  });
});
