import { describe, expect, test } from 'vitest';
import { figureAnchor, numberReport, replaceMarks, writeMark, type Mark } from './marks.ts';

const note = (address: string) => writeMark({ kind: 'note', address });
const heading = (html: string, id?: string) =>
  writeMark({ kind: 'heading', level: 3, html, ...(id === undefined ? {} : { id }) });
const link = (anchor: string | null, html = 'tam') =>
  writeMark({ kind: 'link', anchor, address: 'https://kraj.example/tam/', html });

describe('a mark', () => {
  test('brings back any text, with quotes, angles and apostrophes', () => {
    const mark: Mark = { kind: 'figure', id: 'x', title: `"><script>'alert'</script>` };
    const seen: Mark[] = [];
    const html = `<p title='${writeMark(mark)}'></p>`.replace(/^<p title='|'><\/p>$/g, '');
    replaceMarks(html, (found) => {
      seen.push(found);
      return null;
    });
    expect(seen).toEqual([mark]);
    expect(writeMark(mark)).not.toMatch(/<script|'/);
  });

  test('that nobody writes stays where it is', () => {
    const html = `<p>${note('https://a.example/')}</p>`;
    expect(replaceMarks(html, () => null)).toBe(html);
  });
});

describe('numberReport', () => {
  test('numbers notes in the order of reading, the same address with the same number', () => {
    const { html, notes } = numberReport(`${note('b')}–${note('a')}–${note('b')}`);
    expect(notes).toEqual([{ address: 'b' }, { address: 'a' }]);
    expect([...html.matchAll(/#poznamka-(\d+)/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  });

  test('joins notes that follow each other by commas', () => {
    const { html } = numberReport(note('a') + note('b'));
    expect(html).toBe('<sup class="note-number"><a href="#poznamka-1">1</a>, <a href="#poznamka-2">2</a></sup>');
  });

  test('turns a link to a place of the report into a link with a page, any other into a note', () => {
    const inside = numberReport(`<p id="cil-4"></p>${link('cil-4')}`);
    expect(inside.html).toContain('<a href="#cil-4">tam</a><span class="page-reference" data-page-of="cil-4" hidden>');
    expect(inside.notes).toEqual([]);
    for (const anchor of ['cil-5', null]) {
      const outside = numberReport(`<p id="cil-4"></p>${link(anchor)}`);
      expect(outside.html).toContain('tam<sup class="note-number">');
      expect(outside.notes).toEqual([{ address: 'https://kraj.example/tam/' }]);
    }
  });

  test('writes marks inside of marks', () => {
    const { html, notes } = numberReport(`<i id="x"></i>${link('x', `zde${note('a')}`)}`);
    expect(html).toContain('>zde<sup class="note-number"><a href="#poznamka-1">1</a></sup></a>');
    expect(notes).toHaveLength(1);
  });

  test('numbers figures, for references before them too', () => {
    const figure = (id: string) => writeMark({ kind: 'figure', id, title: `Nadpis ${id}` });
    const { html, figures } = numberReport(
      writeMark({ kind: 'figure-reference', id: 'b' }) + figure('a') + figure('b'),
    );
    expect(html).toBe(`<a href="#${figureAnchor('b')}">obr.\u00a02</a>Obrázek 1Obrázek 2`);
    expect(figures.map(({ id, number }) => [id, number])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('gives every heading an id and lists it', () => {
    const { html, headings } = numberReport(heading('První') + heading('Druhý', 'vlastni') + heading('Třetí'));
    expect(headings.map(({ id, html: words }) => [id, words])).toEqual([
      ['oddil-1', 'První'],
      ['vlastni', 'Druhý'],
      ['oddil-2', 'Třetí'],
    ]);
    expect(html).toContain('<h3 id="vlastni"><span>Druhý</span></h3>');
  });

  test('says which figure a reference misses', () => {
    expect(() => numberReport(writeMark({ kind: 'figure-reference', id: 'jinde' }))).toThrow('jinde');
  });
});
