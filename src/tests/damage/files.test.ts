/**
 * Some hundreds of damaged reports: each is refused in words that help, or becomes sound output. `DAMAGE_COUNT` asks for
 * more of them, `DAMAGE_SEED` for others; a test is named after both.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../check/problem.ts';
import { damageOf } from './damages.ts';
import { renderAll } from './renderAll.ts';
import { copyReport } from './reportFolder.ts';

const count = Number(process.env['DAMAGE_COUNT'] ?? 80);
const seed = Number(process.env['DAMAGE_SEED'] ?? 2021);

/** What a program says that lost its way. */
const LOST = /undefined|\bNaN\b|\[object |\n\s+at .+:\d+:\d+|\w+Error\b/;
/** Elements that only hostile texts would bring into a drawing. */
const FOREIGN = /<\/?(?:script|img|b|i|style|textarea)\b/;
/** How many characters an editor can be told at once. */
const LONGEST_ANSWER = 400_000;

const reports = [
  { name: 'this report', folder: await copyReport('.'), count },
  // Small, read in a moment.
  { name: 'the small report', folder: await copyReport('src/tests/fixtures/mala-zprava'), count: 3 * count },
];

afterAll(() => Promise.all(reports.map(({ folder }) => folder.remove())));

describe.each(reports)('$name, damaged from seed ' + String(seed), ({ folder, count: times }) => {
  const damages = Array.from({ length: times }, (_, n) => damageOf(folder.files, seed, n));
  const known = new Set(folder.files.keys());
  let refused = 0;

  test.each(damages.map((damage, n) => [n, damage.file, damage.what.slice(0, 80), damage] as const))(
    '%i %s %s',
    async (_, file, _what, { bytes }) => {
      const { report, problems } = await folder.readWith(new Map([[file, bytes]]));
      if (report === null) {
        refused += 1;
        expect(problems.length).toBeGreaterThan(0);
        const told = problems.map(formatProblem).join('\n');
        expect(told).not.toMatch(LOST);
        expect(told.length).toBeLessThan(LONGEST_ANSWER);
        for (const { found, expected, fix } of problems) expect([found, expected, fix]).not.toContain('');
        expect(problems.filter((problem) => !known.has(problem.file))).toEqual([]);
        return;
      }
      const { svg, csv, json } = renderAll(report);
      for (const drawing of svg) {
        expect(drawing).not.toMatch(/undefined|NaN|Infinity|\[object /);
        expect(drawing).not.toMatch(FOREIGN);
        // A strict reader of XML: whatever is not well-formed throws.
        await sharp(Buffer.from(drawing)).metadata();
      }
      for (const table of csv) {
        const rows = parseCsv(table, { bom: true }) as string[][];
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      }
      for (const data of json) expect(() => JSON.parse(data) as unknown).not.toThrow();
    },
  );

  test('the damages are of both kinds: refused ones, and some that nothing is wrong with', () => {
    expect(refused).toBeGreaterThan(times / 4);
    expect(times - refused).toBeGreaterThan(times / 10);
  });

  test('the same seed damages in the same way, another one in another', () => {
    const again = damages.map((_, n) => damageOf(folder.files, seed, n));
    expect(again).toEqual(damages);
    expect(damages.map((_, n) => damageOf(folder.files, seed + 1, n))).not.toEqual(damages);
  });
});
