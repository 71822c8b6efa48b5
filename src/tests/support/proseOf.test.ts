import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { breaches, proseOf, typographyRules } from './proseOf.ts';

const parse = (html: string) =>
  (parseHTML(`<!doctype html><html lang="cs"><body>${html}</body></html>`) as unknown as { document: Document })
    .document.body;
const broken = (html: string) => typographyRules.filter((rule) => breaches(parse(html), rule).length > 0).length;

describe('proseOf', () => {
  test('takes text, drawings included, and leaves code and other languages', () => {
    const html = '<p>a <b>b</b></p><svg><text>c</text></svg><code>d</code><script>e</script><p lang="en">f</p>';
    expect(proseOf(parse(html)).map(({ text }) => text.trim())).toEqual(['a', 'b', 'c']);
  });
});

describe('typographyRules', () => {
  test.each([
    'pomoc v kraji',
    '<p>Pomoc</p><p>V kraji</p>',
    'a\n  obce',
    'tak "zvaně"',
    "l’: it's",
    '36 583 lidí',
    '50 %',
    '2016-2022',
    'změna -3',
  ])('catch %s', (html) => {
    expect(broken(html)).toBe(1);
  });

  test.each([
    'pomoc v\u00a0kraji',
    'Vít a\u00a0„Eva“',
    '36\u00a0583 lidí, 50\u00a0%',
    '2016–2022',
    'změna −3',
    'rok 2020 100 lidí'.replace('0 1', '0\u00a01'),
    'e-mail, WCAG-2',
    'soubor exekuce-kraje-2016-2022.csv',
    '<code>"v kraji" 1-2</code>',
    'bod B. a\u00a0c',
  ])('let %s be', (html) => {
    expect(broken(html)).toBe(0);
  });
});
