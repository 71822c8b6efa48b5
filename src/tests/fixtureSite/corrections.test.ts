import { describe, expect, test } from 'vitest';
import { documentOf, readFileOf } from '../support/builtSite.ts';

/** The fixture corrects one number: 2 became 3 on 2 March 2023. */
const CARD = '/vlozit/ukazatel-bez-pomoci/';
const NOTE = /byl opraven 2\.\s3\.\s2023, dříve 2\./;

const numberIn = (path: string) => documentOf(path).querySelector('.frame-number-value')?.textContent;
const textOf = (path: string) => documentOf(path).body.textContent ?? '';

describe('a corrected number', () => {
  test('is new in the frame of an old article, which says what stood there before', () => {
    expect(numberIn(CARD)).toBe('3');
    expect(textOf(CARD)).toMatch(NOTE);
  });

  test('stays as it was at the address of its day, which leads to the new one', () => {
    expect(numberIn(`${CARD}2023-03-01/`)).toBe('2');
    expect(textOf(`${CARD}2023-03-01/`)).not.toMatch(NOTE);
    const link = documentOf(`${CARD}2023-03-01/`).querySelector('.frame-archive a');
    expect(link?.getAttribute('href')).toMatch(/\/vlozit\/ukazatel-bez-pomoci\/$/);
    expect(numberIn(`${CARD}2023-03-02/`)).toBe('3');
  });

  test('is told in charts that show it, on their pages, in their frames and in their files', () => {
    for (const path of ['/grafy/ukazatele/', '/vlozit/ukazatele/']) expect(textOf(path), path).toMatch(NOTE);
    for (const file of ['/grafy/ukazatele.csv', '/grafy/ukazatele.json']) expect(readFileOf(file), file).toMatch(NOTE);
    expect(textOf('/vlozit/ukazatele/2023-03-01/')).not.toMatch(NOTE);
  });

  test('stands in the list of changes with both values and the reason', () => {
    const rows = [...documentOf('/zmeny/').querySelectorAll('tbody tr')];
    const row = rows.find((tr) => !(tr.textContent ?? '').includes('první zveřejnění'));
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(expect.arrayContaining(['2', '3']));
    expect(cells.at(-1)).toBeTruthy();
  });
});
