import { describe, expect, test } from 'vitest';
import { problemsOf, readBroken } from './testing/brokenReport.ts';

const put = (synonyms: unknown) => JSON.stringify({ synonyms }, null, 2);

describe('synonyms', () => {
  test('may be missing', async () => {
    const { report, problems } = await readBroken((files) => files.remove('data/synonyms.json'));
    expect(problems).toEqual([]);
    expect(report?.synonyms).toEqual([]);
  });

  test('are part of the report', async () => {
    const { report } = await readBroken(() => {});
    expect(report?.synonyms).toEqual([{ words: ['oddlužení'], means: ['dluh'] }]);
  });

  test('that stand twice, or for themselves, are named', async () => {
    const told = await problemsOf((files) =>
      files.put(
        'data/synonyms.json',
        put([
          { words: ['byt', 'nájem'], means: ['bydlení'] },
          { words: ['Byt'], means: ['BYT'] },
        ]),
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/synonyms.json:14:9
        Nalezeno: slovo pro hledání „byt“ podruhé (poprvé na řádku 5)
        Očekává se: slovo pro hledání jen jednou
        Náprava: Každé smí být jen jednou; jedno z obou změňte.

      data/synonyms.json:17:9
        Nalezeno: „BYT“ znamená samo sebe
        Očekává se: v „means“ jiná slova než ve „words“
        Náprava: Smažte ho z jednoho z obou seznamů."
    `);
  });

  test('without words are named', async () => {
    const told = await problemsOf((files) => files.put('data/synonyms.json', put([{ words: [], meens: ['byt'] }])));
    expect(told).toMatchInlineSnapshot(`
      "data/synonyms.json:4:16
        Nalezeno: pole „words“: prázdný seznam
        Očekává se: aspoň jedna položka (Slova, která lidé píší do hledání. Stačí základní tvar, ostatní tvary se poznají samy)
        Náprava: Doplňte položky, například ["oddlužení","insolvence","osobní bankrot"].

      data/synonyms.json:5:7
        Nalezeno: neznámé pole „meens“
        Očekává se: některé z polí „words“, „means“
        Náprava: Mysleli jste „means“?"
    `);
  });
});
