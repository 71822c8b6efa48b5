import { describe, expect, test } from 'vitest';
import { looseStem } from './looseStem.ts';
import { stemCzech } from './stemCzech.ts';
import { wordFamilies } from './wordFamilies.ts';

const families = (words: string) => new Set(wordFamilies(words.split(' ')).values()).size;

describe('a family', () => {
  test.each([
    'dluh dluhu dluhy dluhů dluhům dluzích',
    'exekuce exekuci exekucí exekucím exekucích exekucemi',
    'platforma platformy platforem platformám platformou',
    'poradna poradny poraden poradnám',
    'dítě dítěti děti dětem dětmi',
    'dům domu domě domech',
    'obec obce obcí obcím obcemi',
    'služba služby služeb službám',
  ])('are %s', (words) => {
    expect(families(words)).toBe(1);
  });
});

describe('stemCzech', () => {
  test('keeps words apart that only begin alike', () => {
    expect(stemCzech('byt')).not.toBe(stemCzech('bytost'));
    expect(stemCzech('dluh')).not.toBe(stemCzech('dlouhý'));
  });

  test('cuts what is no word and does not stumble over anything', () => {
    expect(stemCzech('á'.repeat(10_000)).length).toBeLessThanOrEqual(40);
    expect(() => ['', 'x', '😀', '<script>'].map(stemCzech)).not.toThrow();
  });
});

test('looseStem takes the endings of words without diacritics', () => {
  expect(['dluzich', 'dluhum', 'dluhu'].map(looseStem)).toEqual(['dluh', 'dluh', 'dluh']);
});

describe('wordFamilies', () => {
  test('joins a word with its form without diacritics', () => {
    const families = wordFamilies(['dluhů', 'dluzich', 'byt']);
    expect(families.get('dluzich')).toBe(families.get('dluhu'));
    expect(families.get('byt')).not.toBe(families.get('dluhu'));
  });

  test('names them in the same way whatever the order of the words', () => {
    const words = ['obec', 'obce', 'obcí', 'dluh', 'dluzích'];
    expect(new Map([...wordFamilies(words)].sort())).toEqual(new Map([...wordFamilies(words.toReversed())].sort()));
  });
});
