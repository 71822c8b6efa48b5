import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readReport } from '../check/readReport.ts';
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Report } from '../schemas/report.ts';
import { buildFigure } from './buildFigure.ts';
import { figureCsv, figureJson } from './figureFiles.ts';
import { figureSvg } from './figureSvg.ts';

const { report: read } = await readReport({ dataDir: 'data', contentDir: 'content' });
const HOSTILE = `=1+1</text><script>alert("1")</script>&'{nic}]]>`;
const ELEMENTS = new Set([
  'svg',
  'title',
  'desc',
  'g',
  'text',
  'tspan',
  'path',
  'rect',
  'line',
  'circle',
  'ellipse',
  'clipPath',
  'use',
  'defs',
  'polygon',
  'polyline',
]);
/** Names that readers see; ids, references and the words that choose rows stay, or nothing would be drawn. */
const SHOWN = new Set([
  'title',
  'publisher',
  'subtitle',
  'plainMeaning',
  'shortName',
  'nominative',
  'one',
  'few',
  'many',
  'other',
  'note',
]);

/** The report with a hostile text in front of everything that is shown. */
function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return SHOWN.has(key) || key === 'name' ? `${HOSTILE} ${value}` : value;
  if (Array.isArray(value)) return value.map((item) => hostile(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, hostile(item, inner)]));
}

/** A definition with hostile names; in tables `label` is a column, elsewhere a text. */
function hostileDefinition(figure: FigureDefinition): FigureDefinition {
  const named = { ...figure, name: `${HOSTILE} ${figure.name}` };
  if (named.kind !== 'parts') return named;
  const { whole, parts, restLabel } = named.data;
  const label = (part: typeof whole) => ({ ...part, label: `${HOSTILE} ${part.label}` });
  return {
    ...named,
    data: { ...named.data, whole: label(whole), parts: parts.map(label), restLabel: HOSTILE + restLabel },
  };
}

/** The tables with hostile names of rows, but for the rows that a figure or a reference names. */
function hostileTables({ tables, figures }: Report): Report['tables'] {
  const choices = figures.flatMap((figure) => ('data' in figure && 'table' in figure.data ? [figure.data] : []));
  return tables.map((table) => {
    const labels = new Set(choices.filter((choice) => choice.table === table.id).map(({ label }) => label));
    const named = (cell: unknown) =>
      JSON.stringify(figures).includes(`"${String(cell)}"`) || JSON.stringify(figures).includes(`[${String(cell)}`);
    const rows = table.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          labels.has(column) && !named(cell) ? `${HOSTILE} ${cell}` : cell,
        ]),
      ),
    );
    return { ...table, rows };
  });
}

const report = {
  ...(hostile({ ...read!, figures: [] }) as Report),
  figures: read!.figures.map(hostileDefinition),
  tables: hostileTables(read!),
  indicators: (hostile(read!.indicators) as Report['indicators']).map((indicator, i) => ({
    ...indicator,
    // Notes of numbers may hold references, so braces in them are no mere text.
    observations: read!.indicators[i]!.observations,
    checks: read!.indicators[i]!.checks,
  })),
} as Report;
const place = { address: `https://kraj.example/${HOSTILE}`, licence: { name: HOSTILE, url: HOSTILE } };

describe.each(report.figures.map(({ id }) => id))('%s of hostile data', (id) => {
  const figure = buildFigure(
    report,
    report.figures.find((definition) => definition.id === id)!,
  );

  test('draws text, never markup', async () => {
    for (const svg of [
      figureSvg(report, figure, place),
      ...(['narrow', 'wide'] as const).map((size) =>
        figure.draw({ size, target: { kind: 'file', theme: 'light' }, idPrefix: 'x' }),
      ),
    ]) {
      const names = new Set([...svg.matchAll(/<\/?([^\/\s>]+)/g)].map((match) => match[1]));
      expect([...names].filter((name) => !ELEMENTS.has(name ?? ''))).toEqual([]);
      expect(svg.includes('=1+1&lt;')).toBe(true);
      // A strict reader of XML: whatever is not well-formed throws.
      expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
    }
  });

  test('writes no formula into CSV', () => {
    const rows = parse(figureCsv(report, figure, place)) as string[][];
    expect(rows.length).toBe(figure.table.rows.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  });

  test('writes JSON that reads as what it was', () => {
    expect(JSON.parse(figureJson(report, figure, place))).toMatchObject({
      licence: place.licence,
      takeaway: figure.takeaway,
    });
  });
});
