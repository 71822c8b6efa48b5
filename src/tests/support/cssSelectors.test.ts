import { describe, expect, test } from 'vitest';
import { selectorsOf, stillSelector } from './cssSelectors.ts';

describe('selectorsOf', () => {
  test('splits lists and looks into groups, not into animations and fonts', () => {
    const css = '@layer a{.b,.c>d{}@media print{.e{}}}@keyframes f{from{}50%{}to{}}@font-face{src:url(x)}';
    expect(selectorsOf(css)).toEqual(['.b', '.c>d', '.e']);
  });
  test('puts the rules around in place of &', () => {
    expect(selectorsOf('.a,.b{color:red;& li{&:hover{}}}')).toEqual([
      '.a',
      '.b',
      ':is(.a,.b) li',
      ':is(:is(.a,.b) li):hover',
    ]);
  });
  test('throws on what it cannot read', () => {
    expect(() => selectorsOf('.a{}\n.b{.c &{}}')).toThrow('invalid CSS at 2:');
  });
});

describe('stillSelector', () => {
  const still = (selector: string) => stillSelector(selector, (piece) => piece === '.later' || piece === 'mark');

  test.each([
    ['.a:hover b::before', '.a b'],
    [':focus-visible', '*'],
    ['.a>:hover', '.a>*'],
    ['.a:first-child', '.a:first-child'],
    ['.a:has(>p)', '.a:has(>p)'],
    ['.a:is(.later,.b)', '.a:is(*,.b)'],
    ['.a.later .b', '.a .b'],
    ['.a mark', '.a *'],
    ['.a:not(.b)', '.a:not(.b)'],
    ['.a:not(:focus,:active)', '.a'],
    ['.a:not(:has(:target)) .b', '.a .b'],
    ['.a:not(.later)', '.a'],
    ['[data-stratum="7"] .b', '[data-stratum] .b'],
    ['[data-kind="x"]', '[data-kind="x"]'],
  ])('asks for %s by %s', (selector, asked) => {
    expect(still(selector)).toBe(asked);
  });
});
