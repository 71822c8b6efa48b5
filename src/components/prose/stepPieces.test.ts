import { describe, expect, test } from 'vitest';
import { stepPieces, writeFacts } from './stepPieces.ts';

const mark = (kind: string, facts: Parameters<typeof writeFacts>[0]) =>
  `<step-mark data-kind="${kind}" data-facts="${writeFacts(facts)}"></step-mark>`;

describe('stepPieces', () => {
  test('cuts the steps at their marks, in order', () => {
    const one = { id: 'prvni', title: 'První', state: 'whole' };
    const two = { id: 'druhy', title: 'Druhý', state: null };
    const html = `<a>${mark('picture', one)}<b>${mark('moves', one)}<c>${mark('picture', two)}<d>`;
    expect(stepPieces(html)).toEqual({
      steps: [one, two],
      pieces: [
        { kind: 'html', html: '<a>' },
        { kind: 'picture', index: 0 },
        { kind: 'html', html: '<b>' },
        { kind: 'moves', index: 0 },
        { kind: 'html', html: '<c>' },
        { kind: 'picture', index: 1 },
        { kind: 'html', html: '<d>' },
      ],
    });
  });

  test('carries a title with quotes and markup unharmed, and never as markup', () => {
    const facts = { id: 'krok', title: '„Dluhy“ & "práce" <b>', state: 'laid-2' };
    expect(writeFacts(facts)).not.toMatch(/[<>"&]/);
    expect(stepPieces(mark('picture', facts)).steps).toEqual([facts]);
  });
});
