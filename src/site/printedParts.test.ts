import { describe, expect, test } from 'vitest';
import { fixtureReport } from '../report/testing/fixtureReport.ts';
import { printedPagesCss, printedParts } from './printedParts.ts';

const report = await fixtureReport();

describe('the style sheet of pages', () => {
  test('names the pages of every part and gives them its running title', () => {
    const css = printedPagesCss(report);
    for (const { id } of printedParts(report)) {
      expect(css).toContain(`.pages-${id}{page:${id}}`);
      expect(css).toContain(`@page ${id}:right{@top-right{content:"`);
    }
    expect(css).toContain('@page prehled-ukazatelu{size:A4 landscape}');
  });

  test('lets no title of the data out of its string', () => {
    const hostile = 'a"}body{display:none}\\\n</style>';
    const css = printedPagesCss({ ...report, strategy: { ...report.strategy, title: hostile } });
    expect(css).not.toContain('body{');
    expect(css).not.toContain('</style');
    // A character written by its number ends with a space, which belongs to it.
    const title = /@page obsah:left\{@top-left\{content:"([^"]*)"\}\}/.exec(css)?.[1] ?? '';
    const read = title.replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
    expect(read.replace(/[„“]/g, '"')).toBe(hostile);
  });
});
