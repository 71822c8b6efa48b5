import { describe, expect, test } from 'vitest';
import { typography } from './typography.ts';
import { typographyHtml } from './typographyHtml.ts';

/** Makes no-break spaces visible. */
const seen = (text: string) => text.replaceAll('\u00a0', '·');

describe('typography', () => {
  test.each([
    ['v roce', 'v·roce'],
    ['K tomu a v kraji', 'K·tomu a·v·kraji'],
    ['(z dluhů) „o práci“', '(z·dluhů) „o·práci“'],
    ['36 583 lidí', '36·583·lidí'],
    ['1 234 567 korun', '1·234·567·korun'],
    ['50 %', '50·%'],
    ['č. 9 a § 23', 'č.·9 a·§·23'],
    ['k 1. 1. 2021', 'k·1.·1.·2021'],
    ['30. listopadu 2021', '30.·listopadu 2021'],
    ['3. čtvrtletí', '3.·čtvrtletí'],
    ['opatření VI slouží', 'opatření·VI slouží'],
    ['cíl 13', 'cíl·13'],
    ['práce - a pak', 'práce·– a·pak'],
    ['ve věku 15-19 let', 've věku 15–19·let'],
    ['o -5 procent', 'o·−5·procent'],
    ['"ahoj" řekl', '„ahoj“ řekl'],
    ["'ano'", '‚ano‘'],
    ['a tak dál...', 'a·tak dál…'],
    ['i Ústí', 'i·Ústí'],
    ['v roce 2020 bylo', 'v·roce 2020 bylo'],
    ['12 020 dětí', '12·020·dětí'],
  ])('sets %j', (text, expected) => {
    expect(seen(typography(text))).toBe(expected);
  });

  test.each([
    'https://example.org/a-b?c=1-2&d=x',
    'zprava@example.org',
    '2021-01-01',
    'CZ051',
    'exekuce-kraje-2016-2022.csv',
    'drop-out',
    'ne-li',
    'Krajská pobočka',
    'rok 2021 2022',
  ])('leaves %j alone', (text) => {
    const expected = text === 'rok 2021 2022' ? 'rok 2021 2022' : text;
    expect(typography(text)).toBe(expected);
  });

  test('does nothing the second time', () => {
    const text = 'V roce 2020 žilo v kraji 36 583 lidí "v exekuci" - asi 10 % (k 1. 1. 2021)... a v 15-19 letech.';
    expect(typography(typography(text))).toBe(typography(text));
  });
});

describe('typographyHtml', () => {
  test.each([
    ['<p>v <a href="/x">roce</a></p>', '<p>v·<a href="/x">roce</a></p>'],
    ['<p>v<a href="/x"> roce</a></p>', '<p>v<a href="/x">·roce</a></p>'],
    ['<p><data value="5">36 583</data> lidí</p>', '<p><data value="5">36·583</data>·lidí</p>'],
    ['<p>a</p> <p>b</p>', '<p>a</p> <p>b</p>'],
    ['<a><span>1</span> <span>Cíl</span></a>', '<a><span>1</span> <span>Cíl</span></a>'],
    ['<p title="v roce > 2">v&nbsp;roce &amp; o &lt;b&gt;</p>', '<p title="v roce > 2">v·roce &amp; o·&lt;b&gt;</p>'],
    ['<script>if (a < b) "v roce"</script>', '<script>if (a < b) "v roce"</script>'],
    ['<pre>v roce\n  o</pre>', '<pre>v roce\n  o</pre>'],
    ['<p>údaj o\n   lidech</p>', '<p>údaj o·lidech</p>'],
    ['<a>json</a> <span>s původem</span>', '<a>json</a> <span>s·původem</span>'],
    ['<!-- v roce --><p>z <!-- x --> kraje</p>', '<!-- v roce --><p>z <!-- x --> kraje</p>'],
    ['<p>"ahoj"</p>', '<p>„ahoj“</p>'],
    ['<p>&quot;v roce&quot;</p>', '<p>„v·roce“</p>'],
    ['<p>1 < 2 o kraji</p>', '<p>1 < 2 o·kraji</p>'],
    ['<p>dál... <em>v</em> kraji</p>', '<p>dál… <em>v</em>·kraji</p>'],
  ])('sets %j', (html, expected) => {
    expect(seen(typographyHtml(html))).toBe(expected);
  });

  test('does nothing the second time', () => {
    const html = '<p>V <b>roce</b> 2020 - "x" &quot;y&quot;... <a>k 1. 1.</a></p>';
    expect(typographyHtml(typographyHtml(html))).toBe(typographyHtml(html));
  });

  test('keeps every tag and every word', () => {
    const html =
      '<!doctype html><html><body><p class="a">Lidé <b>v exekuci</b> a&nbsp;<i>o</i> „x“ <br>&#38;</p></body></html>';
    const words = (text: string) => text.replaceAll(/[\u00a0 ]|&nbsp;/g, '');
    expect(words(typographyHtml(html))).toBe(words(html));
  });

  test('takes time that grows with the length only', () => {
    const html = '<p>v roce 2020 a <a href="#">o kraji</a></p>'.repeat(40_000);
    expect(typographyHtml(html)).toHaveLength(html.length);
  });
});
