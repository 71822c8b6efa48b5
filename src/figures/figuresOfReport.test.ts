import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readReport } from '../check/readReport.ts';
import { buildFigure, type BuiltFigure } from './buildFigure.ts';
import { figureCsv, figureJson, type FigurePlace } from './figureFiles.ts';
import { figureSvg } from './figureSvg.ts';
import { isAmong, numbersIn, numbersOfFolder } from './testing/numbersIn.ts';

const { report: read } = await readReport({ dataDir: 'data', contentDir: 'content' });
const report = read!;
const known = await numbersOfFolder('data');
const figures = report.figures.map((definition): [string, BuiltFigure] => [
  definition.id,
  buildFigure(report, definition),
]);
const placeOf = (id: string): FigurePlace => ({
  address: `https://kraj.example/grafy/${id}/`,
  licence: { name: 'CC BY', url: 'https://licence.example/' },
});

/** What kinds of figures work out of the data, worked out here once more. */
function workedOut({ definition }: BuiltFigure): number[] {
  if (definition.kind === 'unit-chart') {
    const { peoplePerDot } = definition.data;
    const values = report.indicators.flatMap(({ observations }) =>
      observations.flatMap(({ value, parts = [] }) => [value, ...parts.map((part) => part.value)]),
    );
    return values.map((value) => Math.round(value / peoplePerDot));
  }
  if (definition.kind === 'trend') {
    const { table, time, average } = definition.data;
    const rows = report.tables.find(({ id }) => id === table)!.rows;
    const times = [...new Set(rows.map((row) => row[time]))];
    return times.map((at) => {
      const sum = (column: string) =>
        rows.filter((row) => row[time] === at).reduce((total, row) => total + Number(row[column]), 0);
      return (100 * sum(average.numerator)) / sum(average.denominator);
    });
  }
  return [];
}

test('the report has figures', () => {
  expect(figures.length).toBeGreaterThan(0);
});

describe.each(figures)('%s', (id, figure) => {
  const place = placeOf(id);
  const facts = Object.values(figure.facts);
  const ofFacts = facts.flatMap(({ value, text }) => [
    ...(value === null ? [] : [value]),
    ...numbersIn(text).map((n) => n.value),
  ]);
  const json = JSON.parse(figureJson(report, figure, place));
  const csv = parse(figureCsv(report, figure, place), { columns: true }) as Record<string, string>[];

  test('says no number that is not in the data or computed from them', () => {
    const { takeaway, subtitle, description, notes, period } = figure;
    const texts = [takeaway, subtitle, ...Object.values(description), ...notes, period];
    const unknown = texts.flatMap(numbersIn).filter((number) => !isAmong(number, known) && !isAmong(number, ofFacts));
    expect(unknown.map(({ written }) => written)).toEqual([]);
  });

  test('has no number in its table that is not in the data or computed from them', () => {
    const computed = [...ofFacts, ...workedOut(figure)];
    const cells = figure.table.rows
      .flat()
      .flatMap(({ value, text }) => [
        ...numbersIn(text),
        ...(typeof value === 'number'
          ? [{ written: String(value), value, decimals: String(value).split('.')[1]?.length ?? 0 }]
          : []),
      ]);
    const unknown = cells.filter((number) => !isAmong(number, known) && !isAmong(number, computed));
    expect(unknown.map(({ written }) => written)).toEqual([]);
  });

  test('shows in its table what stands in CSV and JSON', () => {
    const keys = figure.table.columns.map(({ key }) => key);
    const table = figure.table.rows.map((row) =>
      Object.fromEntries(keys.map((key, i) => [key, row[i]?.value ?? null])),
    );
    expect(table.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(json.data).toEqual(table);
    const asText = table.map((row) => keys.map((key) => (row[key] === null ? '' : String(row[key]))));
    expect(csv.map((row) => keys.map((key) => row[key]))).toEqual(asText);
  });

  test('shows readers the same number as machines', () => {
    const numbers = figure.table.rows.flat().filter(({ value }) => typeof value === 'number');
    const different = numbers.filter(({ value, text }) => {
      const [written] = numbersIn(text);
      return written === undefined || Number((value as number).toFixed(written.decimals)) !== written.value;
    });
    expect(different).toEqual([]);
  });

  test('carries its period, source, notes and address in every form', () => {
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(json).toMatchObject({
      takeaway: figure.takeaway,
      period: figure.period,
      notes: figure.notes,
      address: place.address,
    });
    expect(json.sources.map((source: { id: string }) => source.id)).toEqual(figure.sources);
    for (const row of csv) {
      expect(row).toMatchObject({ graf_obdobi: figure.period, graf_adresa: place.address });
      expect(row['graf_zdroj']).toContain(json.sources[0].title);
    }
  });

  test('is an SVG file that stands alone', () => {
    const svg = figureSvg(report, figure, place);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="\d+" viewBox="0 0 800 \d+"/,
    );
    expect(svg).toMatch(/<title id="[^"]+">[^<]{10,}<\/title><desc id="[^"]+">[^<]{10,}<\/desc>/);
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(svg).not.toMatch(/style=|<style|<script|<image|<use|href=|url\(|var\(|@import|class="figure/);
    // No address is a reference, but the one that the reader is told.
    expect(svg.replace(place.address, '').match(/https?:/g)).toHaveLength(1);
    const words = svg.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    for (const text of ['Zdroj:', 'Období:', place.address, place.licence.name]) expect(words).toContain(text);
    const [ground] = /<rect width="800" height="\d+" fill="#ffffff"\/>/.exec(svg) ?? [];
    expect(ground).toBeDefined();
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, value]) => value);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['narrow', 'wide'] as const)('draws the same %s drawing every time', (size) => {
    const options = { size, target: { kind: 'page' }, idPrefix: 'x', labelledBy: 'a', describedBy: 'b' } as const;
    const svg = figure.draw(options);
    expect(svg).toBe(buildFigure(report, figure.definition).draw(options));
    expect(svg).not.toMatch(/NaN|undefined|Infinity|#[0-9a-f]{6}"|style=|<pattern|opacity|<filter|<mask|tabindex|<a /);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="a" aria-describedby="b"/);
  });
});

test('all drawings of all figures take a short time, which is reported', async ({ annotate }) => {
  const start = performance.now();
  let drawings = 0;
  for (const { id } of report.figures) {
    const figure = buildFigure(
      report,
      report.figures.find((definition) => definition.id === id)!,
    );
    for (const size of ['narrow', 'wide'] as const)
      drawings += figure.draw({ size, target: { kind: 'page' }, idPrefix: id }).length > 0 ? 1 : 0;
    drawings += figureSvg(report, figure, placeOf(id)).length > 0 ? 1 : 0;
  }
  await annotate(`${drawings} drawings in ${Math.round(performance.now() - start)} ms`);
  expect(drawings).toBe(3 * report.figures.length);
});
