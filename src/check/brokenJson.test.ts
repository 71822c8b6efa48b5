import { describe, expect, test } from 'vitest';
import { problemsOf, warningsOf } from './testing/brokenReport.ts';

describe('a JSON file that cannot be read', () => {
  test('names a trailing comma', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/goals.json', '"source": "brozura"\n    }\n  ]', '"source": "brozura"\n    },\n  ]'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:17:6
        Nalezeno: čárka za poslední položkou, před „]“
        Očekává se: za poslední položkou žádná čárka
        Náprava: Čárku smažte, nebo za ni doplňte další položku."
    `);
  });

  test('names a missing comma at the end of the line before', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '"number": 1,', '"number": 1'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:5:18
        Nalezeno: mezi dvěma položkami chybí čárka; další položka je „"priority": "bydleni",“
        Očekává se: čárka mezi položkami
        Náprava: Doplňte čárku za předchozí položku."
    `);
  });

  test('names a comment', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '"goals": [', '// cíle\n  "goals": ['));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:3:3
        Nalezeno: komentář „// cíle“
        Očekává se: JSON bez komentářů
        Náprava: Komentář smažte; poznámky pro čtenáře patří do polí „note“ a „notes“."
    `);
  });

  test('names Czech quotes around a name', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '"lead"', '„lead“'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:2:3
        Nalezeno: uvozovka „
        Očekává se: rovné uvozovky "
        Náprava: Názvy polí a texty uzavřete do rovných uvozovek: "název": "text". Uvnitř textu mohou být „české“."
    `);
  });

  test('names straight quotes inside a text', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění "cíle".'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:23
        Nalezeno: „cíle".",“ mimo uvozovky
        Očekává se: text v uvozovkách, číslo, true, false nebo null
        Náprava: Text a názvy polí uzavřete do rovných uvozovek; uvnitř textu pište „“ místo rovných uvozovek."
    `);
  });

  test('names a space inside a number', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/indicators/exekuce.json', '"value": 30,', '"value": 36 583,'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: mezera v čísle 36 583
        Očekává se: číslo bez mezer
        Náprava: Pište 36583; mezery mezi tisíce doplní web sám."
    `);
  });

  test('names a no-break space inside a number', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/indicators/exekuce.json', '"value": 30,', '"value": 36 583,'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: mezera v čísle 36 583
        Očekává se: číslo bez mezer
        Náprava: Pište 36583; mezery mezi tisíce doplní web sám."
    `);
  });

  test('names a decimal comma', async () => {
    const told = await problemsOf(({ text }) => text('data/indicators/exekuce.json', '"value": 30,', '"value": 9,17,'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: desetinná čárka v čísle 9,17
        Očekává se: desetinná tečka
        Náprava: Pište 9.17; čárku doplní web sám."
    `);
  });

  test('names a number with a leading zero', async () => {
    const told = await problemsOf(({ text }) => text('data/indicators/exekuce.json', '"value": 30,', '"value": 030,'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:33:16
        Nalezeno: číslo 030 s nulou na začátku
        Očekává se: číslo bez nul na začátku
        Náprava: Pište 30."
    `);
  });

  test('names a missing colon', async () => {
    const told = await problemsOf(({ text }) => text('data/indicators/exekuce.json', '"order": 1', '"order" 1'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:3:11
        Nalezeno: „1,“
        Očekává se: dvojtečka za názvem pole
        Náprava: Pište "název": hodnota."
    `);
  });

  test('names a value that is not there', async () => {
    const told = await problemsOf(({ text }) => text('data/indicators/exekuce.json', '"order": 1,', '"order": ,'));
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:3:12
        Nalezeno: „,“
        Očekává se: hodnota
        Náprava: Doplňte hodnotu: text v uvozovkách, číslo, true nebo false."
    `);
  });

  test('names a word without quotes', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/indicators/exekuce.json', '"estimate": false', '"estimate": ne'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:34:19
        Nalezeno: „ne,“ mimo uvozovky
        Očekává se: text v uvozovkách, číslo, true, false nebo null
        Náprava: Text a názvy polí uzavřete do rovných uvozovek; uvnitř textu pište „“ místo rovných uvozovek."
    `);
  });

  test('names a line end inside a text', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění\ncíle.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: text bez koncové uvozovky: „"Znění“
        Očekává se: uvozovka " na konci textu
        Náprava: Doplňte koncovou uvozovku; text musí být celý na jednom řádku."
    `);
  });

  test('names a backslash', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění \\cíle.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: neznámý zápis se zpětným lomítkem v „"Znění \\cíle.",“
        Očekává se: text bez zpětných lomítek
        Náprava: Zpětné lomítko pište dvakrát (\\\\), uvozovku uvnitř textu jako \\" nebo „“."
    `);
  });

  test('names a tabulator inside a text', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění\tcíle.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: neviditelný znak v „"Znění cíle.",“
        Očekává se: text bez řídicích znaků
        Náprava: Tabulátor nebo jiný neviditelný znak nahraďte mezerou."
    `);
  });

  test('names the end of a file that was cut off', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '  ]\n}\n', ''));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:17:6
        Nalezeno: soubor končí dřív, než se zavřou závorky
        Očekává se: závorka „]“
        Náprava: Doplňte závorku ], nebo obnovte chybějící konec souboru."
    `);
  });

  test('names what stands behind the end of data', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '  ]\n}\n', '  ]\n}\n}\n'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:20:1
        Nalezeno: za koncem dat ještě „}“
        Očekává se: konec souboru
        Náprava: Smažte, co je navíc; často jde o přebytečnou závorku."
    `);
  });

  test('names the marks of an unfinished merge', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '  "goals": [', '<<<<<<< HEAD\n  "goals": ['));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:3:1
        Nalezeno: značka nedořešeného sloučení dvou verzí souboru
        Očekává se: jedna verze dat
        Náprava: Vyberte jednu z obou verzí a značky <<<<<<<, ======= a >>>>>>> smažte."
    `);
  });

  test('names two commas', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '"number": 1,', '"number": 1,,'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:5:19
        Nalezeno: dvě čárky za sebou
        Očekává se: jedna čárka
        Náprava: Jednu čárku smažte."
    `);
  });

  test('names a field that stands twice', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/goals.json', '"number": 1,', '"number": 1,\n      "number": 1,'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:6:7
        Nalezeno: pole „number“ podruhé (poprvé na řádku 5)
        Očekává se: každé pole jednou
        Náprava: Nechte jen jedno z obou polí."
    `);
  });

  test('survives endless brackets', async () => {
    const told = await problemsOf(({ put }) => put('data/goals.json', '['.repeat(200_000)));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: příliš mnoho závorek v sobě
        Očekává se: data podle schématu
        Náprava: Zkraťte zanoření závorek, nebo obnovte předchozí verzi souboru."
    `);
  });

  test('names windows-1250 and the line', async () => {
    const told = await problemsOf(({ put }) =>
      put('data/goals.json', Buffer.from([0x7b, 0x0a, 0x22, 0x6c, 0x9e, 0xec, 0x22])),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:2:3
        Nalezeno: písmena v jiném kódování, nejspíš windows-1250; řádek by v něm zněl „"lžě"“
        Očekává se: kódování UTF-8
        Náprava: Uložte soubor znovu v kódování UTF-8 (ve VS Code: klepněte dole na název kódování, Save with Encoding)."
    `);
  });

  test('names UTF-16', async () => {
    const told = await problemsOf(({ put }) => put('data/goals.json', Buffer.from('\ufeff{}', 'utf16le')));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: soubor v kódování UTF-16
        Očekává se: kódování UTF-8
        Náprava: Uložte soubor znovu v kódování UTF-8 (ve VS Code: klepněte dole na název kódování, Save with Encoding)."
    `);
  });

  test('names an empty file', async () => {
    const told = await problemsOf(({ put }) => put('data/goals.json', '  \n'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json
        Nalezeno: prázdný soubor
        Očekává se: soubor s obsahem
        Náprava: Doplňte obsah, nebo obnovte předchozí verzi souboru."
    `);
  });

  test('accepts a byte order mark', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', '{\n  "lead"', '﻿{\n  "lead"'));
    expect(told).toMatchInlineSnapshot(`""`);
  });

  test('names an invisible character in a text', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění​ cíle.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: neviditelný znak U+200B v textu „ZněníU+200B cíle.“
        Očekává se: text bez neviditelných znaků a konců řádků
        Náprava: Znak smažte, nebo text přepište rukou; vznikl nejspíš kopírováním."
    `);
  });

  test('names a turn of the direction of writing', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'Znění ‮cíle.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: neviditelný znak U+202E v textu „Znění U+202Ecíle.“
        Očekává se: text bez neviditelných znaků a konců řádků
        Náprava: Znak smažte, nebo text přepište rukou; vznikl nejspíš kopírováním."
    `);
  });

  test('names letters damaged by a wrong encoding', async () => {
    const told = await problemsOf(({ text }) => text('data/goals.json', 'Znění cíle.', 'ZnÄ›nĂ­ cĂ­le.'));
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: poškozená písmena v textu „ZnÄ›nĂ­ cĂ­le.“
        Očekává se: čitelná česká písmena
        Náprava: Text vložte znovu z původního zdroje; písmena se poškodila při převodu kódování."
    `);
  });

  test('names an overlong text', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].text = 'a'.repeat(5001);
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: text o délce 5001 znaků
        Očekává se: nejvýš 5000 znaků
        Náprava: Text zkraťte nebo rozdělte; delší výklad patří do content/pages."
    `);
  });

  test('warns of markup in a text', async () => {
    const told = await warningsOf(({ text }) =>
      text('data/goals.json', 'Znění cíle.', 'Znění <script>alert(1)</script>'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:7:15
        Nalezeno: text, který vypadá jako značky: „Znění <script>alert(1)</script>“
        Očekává se: prostý text; značky se vypíšou jako text
        Náprava: Jestli jste chtěli formátovat, značky smažte; do dat patří jen prostý text."
    `);
  });

  test('takes markup in a text for text', async () => {
    const told = await problemsOf(({ text }) =>
      text('data/goals.json', 'Znění cíle.', 'Znění <script>alert(1)</script>'),
    );
    expect(told).toMatchInlineSnapshot(`""`);
  });
});
