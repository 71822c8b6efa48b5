import { describe, expect, test } from 'vitest';
import { problemsOf, warningsOf } from './testing/brokenReport.ts';

describe('data that do not agree with one another', () => {
  test('two priorities of one id are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[1].id = 'bydleni';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:13:19
        Nalezeno: neznámá priorita „prace“
        Očekává se: jedna z priorit „bydleni“
        Náprava: Opravte odkaz, nebo doplňte „prace“ do priorities.json.

      data/indicators/exekuce.json:24:11
        Nalezeno: neznámá priorita „prace“
        Očekává se: jedna z priorit „bydleni“
        Náprava: Opravte odkaz, nebo doplňte „prace“ do priorities.json.

      data/priorities.json:19:13
        Nalezeno: označení priority „bydleni“ podruhé (poprvé na řádku 4)
        Očekává se: označení priority jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('two priorities of one order are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[1].order = 1;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:20:16
        Nalezeno: pořadí priority „1“ podruhé (poprvé na řádku 5)
        Očekává se: pořadí priority jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('names that readers could not tell apart are named, with the place of the first', async () => {
    const told = await problemsOf(({ json, put }) => {
      json('data/priorities.json', (file) => {
        file.priorities[1].name = file.priorities[0].name;
        file.priorities[1].shortName = file.priorities[0].shortName;
      });
      json('data/indicators/exekuce.json', (file) =>
        put('data/indicators/exekuce-jinak.json', { ...file, id: 'exekuce-jinak', order: 2 }),
      );
      json('content/figures/poradi.json', (file) =>
        put('content/figures/poradi-jinak.json', { ...file, id: 'poradi-jinak', order: 2 }),
      );
      put(
        'content/chapters/02-znovu.mdx',
        '---\ntitle: Situace\nshortTitle: Znovu\ndescription: Znovu.\n---\n\nText.\n',
      );
    });
    expect(told.match(/Nalezeno: (?:krátký )?název.*/g)).toMatchInlineSnapshot(`
      [
        "Nalezeno: název kapitoly „Situace“ podruhé (poprvé v souboru content/chapters/01-situace.mdx)",
        "Nalezeno: název grafu „Pořadí krajů“ podruhé (poprvé v souboru content/figures/poradi-jinak.json)",
        "Nalezeno: název ukazatele „Lidé v exekuci“ podruhé (poprvé v souboru data/indicators/exekuce-jinak.json)",
        "Nalezeno: název priority „Priorita bydleni“ podruhé (poprvé na řádku 6)",
        "Nalezeno: krátký název priority „bydleni“ podruhé (poprvé na řádku 7)",
      ]
    `);
  });

  test('a gap in the order of priorities is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[1].order = 3;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:20:16
        Nalezeno: mezera v pořadí priorit: je tu 3, chybí 2
        Očekává se: čísla od 1 bez mezer
        Náprava: Přečíslujte na 2, nebo doplňte, co chybí."
    `);
  });

  test('an A above a B is named as a circle', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[0].group.value = 'B';
        file.priorities[1].group.value = 'A';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:24:18
        Nalezeno: kruh: A je podmínkou pro B, ale priorita B „bydleni“ (pořadí 1) leží pod prioritou A „prace“ (pořadí 2)
        Očekává se: všechny priority A pod všemi prioritami B
        Náprava: Změňte skupinu jedné z nich, nebo pořadí."
    `);
  });

  test('an empty group is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[0].group.value = 'B';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:9:18
        Nalezeno: žádná priorita ve skupině A
        Očekává se: obě skupiny neprázdné
        Náprava: Zařaďte do skupiny A aspoň jednu prioritu."
    `);
  });

  test('a number in a sentence without numbers is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/priorities.json', (file) => {
        file.priorities[0].whenMissing = 'Bez bydlení 36 583 lidí.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:15:22
        Nalezeno: číslice „36 583“ v poli „whenMissing“
        Očekává se: věta bez čísel
        Náprava: Větu napište bez čísel; číslo samo přichází z dat."
    `);
  });

  test('two goals of one number are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[1].number = 1;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:12:17
        Nalezeno: číslo cíle „1“ podruhé (poprvé na řádku 5)
        Očekává se: číslo cíle jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte.

      data/measures.json:13:9
        Nalezeno: neznámý cíl „2“
        Očekává se: jeden z cílů „1“
        Náprava: Opravte odkaz, nebo doplňte „2“ do goals.json."
    `);
  });

  test('a gap in the numbers of goals is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[1].number = 4;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:12:17
        Nalezeno: mezera v pořadí cílů: je tu 4, chybí 2 až 3
        Očekává se: čísla od 1 bez mezer
        Náprava: Přečíslujte na 2, nebo doplňte, co chybí.

      data/measures.json:13:9
        Nalezeno: neznámý cíl „2“
        Očekává se: jeden z cílů „1“, „4“
        Náprava: Opravte odkaz, nebo doplňte „2“ do goals.json."
    `);
  });

  test('an unknown priority of a goal is named with a suggestion', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[0].priority = 'bidleni';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:6:19
        Nalezeno: neznámá priorita „bidleni“
        Očekává se: jedna z priorit „bydleni“, „prace“
        Náprava: Mysleli jste „bydleni“?"
    `);
  });

  test('an unknown goal of a measure is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].goals = [1, 7];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:13:9
        Nalezeno: neznámý cíl „7“
        Očekává se: jeden z cílů „1“, „2“
        Náprava: Opravte odkaz, nebo doplňte „7“ do goals.json."
    `);
  });

  test('a goal named twice by a measure is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].goals = [1, 2, 2];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:14:9
        Nalezeno: cíl „2“ podruhé (poprvé na řádku 13)
        Očekává se: cíl jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('a thematic measure without goals is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].goals = [];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:11:16
        Nalezeno: tematické opatření I bez cílů
        Očekává se: aspoň jeden cíl
        Náprava: Doplňte čísla cílů, kterým opatření slouží, nebo změňte "type" na "cross-cutting"."
    `);
  });

  test('a cross-cutting measure with goals is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[1].goals = [1];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:25:16
        Nalezeno: průřezové opatření II s cíli
        Očekává se: prázdný seznam cílů; průřezová slouží celku
        Náprava: Smažte čísla cílů ("goals": []), nebo změňte "type" na "thematic"."
    `);
  });

  test('two measures of one number are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[1].number = 'I';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:19:17
        Nalezeno: číslo opatření „I“ podruhé (poprvé na řádku 5)
        Očekává se: číslo opatření jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('a gap in the numbers of measures is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[1].number = 'IV';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:19:17
        Nalezeno: mezera v pořadí opatření: je tu IV, chybí II až III
        Očekává se: čísla od I bez mezer
        Náprava: Přečíslujte na II, nebo doplňte, co chybí."
    `);
  });

  test('a roman number out of form is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[1].number = 'IIII';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:19:17
        Nalezeno: římské číslo „IIII“
        Očekává se: římské číslo v ustáleném tvaru
        Náprava: Pište "IV"."
    `);
  });

  test('an unknown tool is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].tools = ['platforma'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/measures.json:16:9
        Nalezeno: neznámý nástroj „platforma“
        Očekává se: jeden z nástrojů „platformy“
        Náprava: Mysleli jste „platformy“?"
    `);
  });

  test('a tool that stands twice is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/tools.json', (file) => {
        file.groups[0].tools.push({ id: 'platformy', name: 'Znovu' });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/tools.json:14:17
        Nalezeno: označení nástroje „platformy“ podruhé (poprvé na řádku 10)
        Očekává se: označení nástroje jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('an actor that stands twice is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/actors.json', (file) => {
        file.groups[0].members.push({ id: 'rada', name: 'Rada' });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/actors.json:18:17
        Nalezeno: označení účastníka „rada“ podruhé (poprvé na řádku 14)
        Očekává se: označení účastníka jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('an indicator in a file of another name is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.id = 'dluhy';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:2:9
        Nalezeno: označení „dluhy“ v souboru exekuce.json
        Očekává se: označení „exekuce“ jako jméno souboru
        Náprava: Přejmenujte soubor na dluhy.json, nebo opravte pole „id“."
    `);
  });

  test('a gap in the order of indicators is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.order = 2;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:3:12
        Nalezeno: mezera v pořadí ukazatelů: je tu 2, chybí 1
        Očekává se: čísla od 1 bez mezer
        Náprava: Přečíslujte na 1, nebo doplňte, co chybí."
    `);
  });

  test('an unknown priority of an indicator is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.priority.id = 'skola';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:24:11
        Nalezeno: neznámá priorita „skola“
        Očekává se: jedna z priorit „bydleni“, „prace“
        Náprava: Opravte odkaz, nebo doplňte „skola“ do priorities.json."
    `);
  });

  test('an unknown note is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].notes = ['odhat'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:36:9
        Nalezeno: neznámá poznámka „odhat“
        Očekává se: jedna z poznámek „odhad“
        Náprava: Mysleli jste „odhad“?"
    `);
  });

  test('an unknown table is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.tables = ['exekuce'];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:95:5
        Nalezeno: neznámá tabulka „exekuce“
        Očekává se: jedna z tabulek „exekuce-kraje“
        Náprava: Opravte odkaz, nebo doplňte „exekuce“ do data/context."
    `);
  });

  test('an unknown source is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].source = 'brozurka';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:38:17
        Nalezeno: neznámý zdroj „brozurka“
        Očekává se: jeden ze zdrojů „brozura“, „mapa“
        Náprava: Mysleli jste „brozura“?"
    `);
  });

  test('two sources of one id are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/sources.json', (file) => {
        file.sources[1].id = 'brozura';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/context/exekuce-kraje.json:8:5
        Nalezeno: neznámý zdroj „mapa“
        Očekává se: jeden ze zdrojů „brozura“
        Náprava: Opravte odkaz, nebo doplňte „mapa“ do sources.json.

      data/indicators/exekuce.json:87:9
        Nalezeno: neznámý zdroj „mapa“
        Očekává se: jeden ze zdrojů „brozura“
        Náprava: Opravte odkaz, nebo doplňte „mapa“ do sources.json.

      data/sources.json:11:13
        Nalezeno: označení zdroje „brozura“ podruhé (poprvé na řádku 4)
        Očekává se: označení zdroje jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('a part larger than its whole is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].parts[0].value = 31;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:44:20
        Nalezeno: část „děti“ (31) větší než celek (30)
        Očekává se: nejvýš 30
        Náprava: Opravte hodnotu části, nebo celku.

      data/indicators/exekuce.json:44:20
        Nalezeno: zveřejněná část „deti“ změněná na 31 (exekuce, 2020, revize 1)
        Očekává se: část „deti“ s hodnotou 10 (data/published.json, řádek 3)
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte část „deti“ s hodnotou 10; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('two parts of one id are named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].parts.push(file.observations[0].parts[0]);
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:54:17
        Nalezeno: označení části „deti“ podruhé (poprvé na řádku 43)
        Očekává se: označení části jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte."
    `);
  });

  test('a missing revision is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].revision = 2;
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:39:19
        Nalezeno: revize 2 čísla za období „2020“
        Očekává se: revize 1
        Náprava: První číslo za období má revizi 1, každá oprava o jednu víc; starší záznamy se nemažou.

      data/published.json:3:5
        Nalezeno: zveřejněné číslo 30 (exekuce, 2020, revize 1), které v datech není
        Očekává se: číslo v indicators/exekuce.json
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte ho; opravu zapište jako další záznam téhož období s revizí 3 a důvodem."
    `);
  });

  test('a correction without a reason is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations.push({ ...file.observations[0], revision: 2 });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:55:5
        Nalezeno: revize 2 bez důvodu opravy
        Očekává se: od revize 2 pole „reason“
        Náprava: Doplňte "reason": jednu větu pro čtenáře, proč se číslo změnilo."
    `);
  });

  test('a correction older than what it corrects is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations.push({ ...file.observations[0], revision: 2, reason: 'Oprava.', published: '2021-12-01' });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:64:20
        Nalezeno: revize 2 zveřejněná 2021-12-01, dřív než předchozí (2022-01-01)
        Očekává se: pozdější nebo stejný den
        Náprava: Opravte den zveřejnění.

      data/indicators/exekuce.json:64:20
        Nalezeno: nové číslo (exekuce, 2020, revize 2) se dnem zveřejnění 2021-12-01, dřív než poslední v published.json (2022-01-01)
        Očekává se: 2022-01-01 nebo později
        Náprava: Opravte den zveřejnění; co zpráva ukazovala v minulých dnech, se nesmí změnit."
    `);
  });

  test('a period after the day of the edition is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.observations[0].period = '2023';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:32:17
        Nalezeno: období „2023“ po vydání zprávy (2022-01-01)
        Očekává se: nejpozději 2022-01-01
        Náprava: Opravte údaj, nebo posuňte den vydání (strategy.json, edition.published).

      data/published.json:3:5
        Nalezeno: zveřejněné číslo 30 (exekuce, 2020, revize 1), které v datech není
        Očekává se: číslo v indicators/exekuce.json
        Náprava: Zveřejněné číslo se nemění ani nemaže. Vraťte ho; opravu zapište jako další záznam téhož období s revizí 2 a důvodem."
    `);
  });

  test('an approval after the day of the edition is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/strategy.json', (file) => {
        file.approval.date = '2022-06-01';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/strategy.json:20:13
        Nalezeno: schválení 2022-06-01 po vydání zprávy 2022-01-01
        Očekává se: schválení před vydáním
        Náprava: Opravte jedno z obou dat."
    `);
  });

  test('a reference to an unknown indicator is named with a suggestion', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.lead = 'V exekuci je {exekuse}.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:2:11
        Nalezeno: odkaz na číslo „exekuse“: neznámý ukazatel „exekuse“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Mysleli jste „exekuce“?"
    `);
  });

  test('a reference to an unknown period is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.definition = 'Bylo jich {exekuce:2019}.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:21:17
        Nalezeno: odkaz na číslo „exekuce:2019“: ukazatel „exekuce“ nemá údaj za období „2019“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: 2020."
    `);
  });

  test('a reference to an unknown part is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.definition = 'Z toho {exekuce/dedi}.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:21:17
        Nalezeno: odkaz na číslo „exekuce/dedi“: ukazatel „exekuce“ nemá část „dedi“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Mysleli jste „deti“?"
    `);
  });

  test('a reference to an unknown row of a table is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.ratios[0].denominator = 'exekuce-kraje[Zkušební kraj, 2019].osob';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:59:22
        Nalezeno: odkaz na číslo „exekuce-kraje[Zkušební kraj, 2019].osob“: tabulka „exekuce-kraje“ nemá řádek „Zkušební kraj, 2019“
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Známe: 2020, 2021."
    `);
  });

  test('a sum over a column that must not be added up is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.checks[0].supported[0].of = 'exekuce-kraje[*, 2020].podil_pct';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:83:17
        Nalezeno: odkaz na číslo „exekuce-kraje[*, 2020].podil_pct“: sloupec „podil_pct“ se nesmí sčítat
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Součet přes řádky (*) je dovolen jen u sloupců, které mají v popisu „additive“: true."
    `);
  });

  test('a reference of no form is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.checks[0].supported[0].of = 'Počet exekucí';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:83:17
        Nalezeno: odkaz na číslo „Počet exekucí“: odkaz na číslo „Počet exekucí“ nemá známý tvar
        Očekává se: odkaz na číslo, které v datech je
        Náprava: Pište „ukazatel“, „ukazatel:období“, „ukazatel/část“ nebo „tabulka[klíč, klíč].sloupec“."
    `);
  });

  test('an unknown form of a number in braces is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.lead = 'V exekuci je {exekuce|cislo}.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:2:11
        Nalezeno: neznámý tvar čísla „cislo“
        Očekává se: „value“ nebo nic
        Náprava: Pište {odkaz} pro číslo s jednotkou, {odkaz|value} pro číslo samo."
    `);
  });

  test('a brace without its pair is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.lead = 'V exekuci je {exekuce.';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:2:11
        Nalezeno: složená závorka bez druhé v textu „V exekuci je {exekuce.“
        Očekává se: závorky v párech
        Náprava: Odkaz na číslo pište {ukazatel}; jiné složené závorky smažte."
    `);
  });

  test('a ratio whose denominator is smaller is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.ratios[0].denominator = 'exekuce/deti';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:57:5
        Nalezeno: poměr 30 z 10
        Očekává se: část z většího celku
        Náprava: Jmenovatel musí být větší než čitatel a oba větší než nula; opravte odkazy, nebo poměr smažte."
    `);
  });

  test('arithmetic that does not hold is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.checks[0].arithmetic[0].relation = 'equals-sum';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:71:9
        Nalezeno: výpočet, který neplatí: 300 ≠ 30 + 10 (40)
        Očekává se: číslo rovné součtu členů
        Náprava: Opravte členy výpočtu; jestli se změnila data, změňte i text poznámky."
    `);
  });

  test('arithmetic that holds where it should not is named', async () => {
    const told = await problemsOf(({ json }) =>
      json('data/indicators/exekuce.json', (file) => {
        file.checks[0].arithmetic[0] = { claim: 'exekuce', relation: 'differs', terms: ['exekuce'] };
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/indicators/exekuce.json:71:9
        Nalezeno: výpočet, který neplatí: 30 = 30
        Očekává se: číslo, které se od součtu členů liší
        Náprava: Opravte členy výpočtu; jestli se změnila data, změňte i text poznámky."
    `);
  });

  test('an unused source is a warning', async () => {
    const told = await warningsOf(({ json }) =>
      json('data/sources.json', (file) => {
        file.sources.push({ ...file.sources[0], id: 'navic' });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/sources.json:18:13
        Nalezeno: nepoužitý zdroj „navic“
        Očekává se: zdroj, na který se odkazují data
        Náprava: Zdroj smažte, nebo ho uveďte u čísla či textu, který z něj pochází."
    `);
  });

  test('an unused note is a warning', async () => {
    const told = await warningsOf(({ json }) =>
      json('data/strategy.json', (file) => {
        file.notes.push({ id: 'navic', mark: '**', text: 'Navíc' });
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/strategy.json:41:5
        Nalezeno: nepoužitá poznámka „navic“
        Očekává se: poznámka, na kterou se odkazuje aspoň jedno číslo
        Náprava: Poznámku smažte, nebo ji uveďte v poli „notes“ u čísla, ke kterému patří."
    `);
  });

  test('a goal that no measure serves is a warning', async () => {
    const told = await warningsOf(({ json }) =>
      json('data/measures.json', (file) => {
        file.measures[0].goals = [1];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/goals.json:12:17
        Nalezeno: cíl 2, kterému neslouží žádné opatření
        Očekává se: aspoň jedno opatření
        Náprava: Doplňte číslo cíle k opatření v measures.json, nebo ověřte, že mu opravdu žádné neslouží."
    `);
  });

  test('a priority without goals is a warning', async () => {
    const told = await warningsOf(({ json }) =>
      json('data/goals.json', (file) => {
        file.goals[1].priority = 'bydleni';
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:19:13
        Nalezeno: priorita „prace“ bez cílů
        Očekává se: aspoň jeden cíl
        Náprava: Doplňte cíl do goals.json, nebo ověřte, že priorita opravdu žádný nemá."
    `);
  });

  test('a description too long for search results is a warning', async () => {
    const told = await warningsOf(({ json }) =>
      json('data/strategy.json', (file) => {
        file.description = 'Popis '.repeat(40).trim();
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/strategy.json:5:18
        Nalezeno: popis o délce 239 znaků
        Očekává se: nejvýš 160 znaků
        Náprava: Zkraťte ho; vyhledávače delší popis uříznou."
    `);
  });

  test('a broken file does not make references into it unknown', async () => {
    const told = await problemsOf(({ text }) => {
      text('data/sources.json', '"sources": [', '"sources": ');
      text('data/priorities.json', '"order": 2', '"order": "2"');
    });
    expect(told).toMatchInlineSnapshot(`
      "data/priorities.json:20:16
        Nalezeno: pole „order“: text „2“
        Očekává se: číslo (Pořadí od základu k vrcholu, od 1 bez mezer)
        Náprava: Pište 2 bez uvozovek; mezery a čárku doplní web sám.

      data/sources.json:10:5
        Nalezeno: „{“
        Očekává se: název pole v uvozovkách
        Náprava: Pište "název": hodnota."
    `);
  });
});
