import { describe, expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { readReport } from './readReport.ts';
import { readBroken } from './testing/brokenReport.ts';

describe('readReport', () => {
  test('gives a report without problems and warnings when all is well', async () => {
    const { report, problems, warnings, files } = await readBroken(() => {});
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(files).toBe(19);
    expect(report?.strategy.title).toBe('Malá zpráva');
    expect(report?.tables[0]?.rows[0]).toEqual({ kraj: 'Zkušební kraj', rok: 2020, osob: 100, podil_pct: 9.17 });
  });

  test('puts every list in reading order, whatever the order in files', async () => {
    const { report } = await readBroken(({ json }) => {
      json('data/priorities.json', (file) => file.priorities.reverse());
      json('data/goals.json', (file) => file.goals.reverse());
      json('data/measures.json', (file) => file.measures.reverse());
    });
    expect(report?.priorities.map(({ order }) => order)).toEqual([1, 2]);
    expect(report?.goals.map(({ number }) => number)).toEqual([1, 2]);
    expect(report?.measures.map(({ number }) => number)).toEqual(['I', 'II']);
    expect(report?.chapters.map(({ id, number, file }) => [id, number, file])).toEqual([
      ['situace', 1, '01-situace.mdx'],
      ['priority', 2, '02-priority.mdx'],
    ]);
  });

  test('sorts measures by the value of their roman numbers, not by their letters', async () => {
    const { report } = await readBroken(({ json }) => {
      json('data/measures.json', (file) => {
        const [first, second] = file.measures;
        const numbers = ['IX', 'V', 'I', 'VIII', 'X', 'II', 'VI', 'III', 'VII', 'IV'];
        file.measures = numbers.map((number) => ({ ...(number === 'I' ? first : second), number }));
      });
    });
    expect(report?.measures.map(({ number }) => number).join(' ')).toBe('I II III IV V VI VII VIII IX X');
  });

  test('turns a value that is missing for a stated reason into null', async () => {
    const { report } = await readBroken(({ json, text }) => {
      json('data/context/exekuce-kraje.json', (file) => (file.columns[3].missing = 'Nezjišťovalo se.'));
      text('data/context/exekuce-kraje.csv', ',9.9', ',');
    });
    expect(report?.tables[0]?.rows[3]?.['podil_pct']).toBeNull();
  });

  test('names all problems of all files in one run, sorted by file and line', async () => {
    const { report, problems } = await readBroken(({ json, text }) => {
      json('data/goals.json', (file) => {
        file.goals[1].text = '';
        file.goals[0].priority = 'bidleni';
      });
      text('data/tools.json', '"groups": [', '"groups": ');
      text('data/context/exekuce-kraje.csv', ',200,', ',-200,');
      text('content/chapters/01-situace.mdx', 'V kraji', 'V 14 krajích');
    });
    expect(report).toBeNull();
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/chapters/01-situace.mdx:7',
      'data/context/exekuce-kraje.csv:4',
      'data/goals.json:6',
      'data/goals.json:14',
      'data/tools.json:14',
    ]);
  });

  test('counts a warning as no problem', async () => {
    const { report, warnings } = await readBroken(({ put }) => put('data/navic.txt', 'x'));
    expect(warnings).toHaveLength(1);
    expect(report).not.toBeNull();
  });

  test('finds no problem in the real report', async () => {
    const { problems } = await readReport({ dataDir: 'data', contentDir: 'content' });
    expect(problems.map(formatProblem).join('\n\n')).toBe('');
  });
});
