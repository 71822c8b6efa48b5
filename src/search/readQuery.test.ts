import { describe, expect, test } from 'vitest';
import { explainSearch } from './explainSearch.ts';
import { indexRecords } from './indexRecords.ts';
import { markMatches, matchSentence } from './matchSentence.ts';
import { answers, questions, readQuery } from './readQuery.ts';
import { readVocabulary } from './vocabulary.ts';

const records = [
  { title: 'Opatření I. Sociální bydlení', text: ['Síť služeb pro krizové bydlení.'], related: ['Priorita Bydlení.'] },
  { title: 'Opatření II. Dluhové poradenství', text: ['Pomoc lidem v dluzích.'], related: ['Celkem 36 583 lidí.'] },
  { title: 'Cíl 4. Prevence ztráty bydlení', text: ['Byty pro rodiny s dětmi.'], related: [] },
  { title: 'Cíl 5. Škola', text: ['Podpora žáků ve škole.'], related: ['Společné vzdělávání.'] },
];
const { words, vocabulary: data } = indexRecords(records, [
  { words: ['oddlužení', 'insolvence'], means: ['dluhové poradenství'] },
  { words: ['hrad'], means: ['zámek'] },
]);
const vocabulary = readVocabulary(data);
const read = (query: string) => readQuery(vocabulary, query);
const hows = (query: string) => read(query).map(({ how }) => how);
const tokens = (query: string) => read(query).map(({ token }) => token);
/** Which of the records have all words of a query. */
const found = (query: string) =>
  words.flatMap(({ title, text, related }, i) =>
    tokens(query).every((token) => `${title} ${text} ${related}`.split(' ').includes(token)) ? [i] : [],
  );

describe('a query', () => {
  test.each([
    ['dluhy', [1]],
    ['DLUHŮM', [1]],
    ['dluzich', [1]],
    ['bydleni', [0, 2]],
    ['sociálním bydlením', [0]],
    ['dítě', [2]],
    ['36583', [1]],
    ['36 58 3', [1]],
    ['opatření II', [1]],
    ['insolvenci', [1]],
    ['oddluzeni', [1]],
  ])('%s finds what it should', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('is read by what it begins when no word is whole', () => {
    expect(read('bydl')[0]).toMatchObject({ how: 'known' });
    expect(read('p')).toEqual([]);
    expect(read('kr')[0]).toMatchObject({ how: 'known' });
    expect(read('pr')[0]).toMatchObject({ how: 'beginning', token: 'pr' });
  });

  test.each([
    ['bydlneí', 'bydlení'],
    ['skloa', 'škola'],
    ['vzdelavní', 'vzdělávání'],
  ])('%s is taken for what was meant', (query, meant) => {
    const [word] = read(query);
    expect(word).toMatchObject({ how: 'corrected' });
    expect(vocabulary.familyOf(meant)?.name).toBe(word!.family!.name);
  });

  test.each(['fotbal', 'xyz', '99', 'hrad'])('%s is unknown', (query) => {
    expect(hows(query)).toEqual(['unknown']);
    expect(questions(vocabulary, read(query))).toEqual([]);
  });

  test.each(['', 'a', 'v', 'a v', '😀', '"', '<>', ' '])('"%s" asks for nothing', (query) => {
    expect(read(query)).toEqual([]);
  });

  test('of ten thousand letters is cut and quickly read', () => {
    const start = performance.now();
    expect(hows('bydlení '.repeat(1250)).length).toBeLessThanOrEqual(8);
    expect(hows('x'.repeat(10_000))).toEqual(['unknown']);
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('is asked whole first, then without what stands in no name', () => {
    const asked = questions(vocabulary, read('pomoc dluhy')).map((words) => words.map(({ text }) => text));
    expect(asked[0]).toEqual(['pomoc', 'dluhy']);
    expect(asked[1]).toEqual(['dluhy']);
  });

  test('is not asked when most of it says nothing', () => {
    expect(questions(vocabulary, read('fotbalový klub škola'))).toEqual([]);
    expect(questions(vocabulary, read('klub škola'))).toHaveLength(2);
  });
});

describe('a result', () => {
  const isMatch = answers(vocabulary, read('dluhy'));

  test('has its matches marked in their own form', () => {
    expect(markMatches('Lidé v dluzích.', isMatch)).toEqual([
      { text: 'Lidé v ', isMatch: false },
      { text: 'dluzích', isMatch: true },
      { text: '.', isMatch: false },
    ]);
  });

  test('shows the words that an everyday word stands for', () => {
    const isMeant = answers(vocabulary, read('insolvence'));
    expect(markMatches('Dluhové poradenství', isMeant).filter((piece) => piece.isMatch)).toHaveLength(2);
  });

  test('shows the sentence with most matches, or the first one', () => {
    const text = (sentences: string[]) =>
      matchSentence(sentences, isMatch)
        .map((piece) => piece.text)
        .join('');
    expect(text(['Nic.', 'O dluzích.'])).toBe('O dluzích.');
    expect(text(['První.', 'Druhá.'])).toBe('První.');
    const long = text([`${'slovo '.repeat(100)}dluh${' slovo'.repeat(100)}`]);
    expect(long).toContain('dluh');
    expect(long.length).toBeLessThan(230);
    expect(long).toMatch(/^… .* …$/);
  });
});

describe('explainSearch', () => {
  test('says what was corrected and what was left out', () => {
    const corrected = read('bydlneí');
    expect(explainSearch(corrected, corrected)).toEqual(['Slovo „bydlneí“ tu není. Ukazujeme výsledky pro „bydlení“.']);
    const partly = read('klub škola');
    expect(explainSearch(partly, [partly[1]!])).toEqual(['Slovo „klub“ tu není. Hledali jsme bez něj.']);
    const both = read('dluhy škola');
    expect(explainSearch(both, [both[1]!])).toEqual([
      'Všechna slova najednou na žádné stránce nejsou. Ukazujeme stránky, kde je „škola“.',
    ]);
  });
});
