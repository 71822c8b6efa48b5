import { describe, expect, test } from 'vitest';
import { fixtureReport } from '../report/testing/fixtureReport.ts';
import { coverAscent, printedStep, smallAscent } from './printedStep.ts';

const report = await fixtureReport();
const ascent = report.figures.find(({ kind }) => kind === 'ascent')!;
const bars = report.figures.find(({ kind }) => kind !== 'ascent')!;
const name = { idPrefix: 'krok', title: 'Hora – krok' };
const sizeOf = (state: string | null) => printedStep(report, ascent, state, name)?.size ?? null;

describe('a step of the mountain on paper', () => {
  test('has a stamp where ground is laid or missing', () => {
    expect(['summit-only', 'laid-1', 'laid-3', 'start-2'].map(sizeOf)).toEqual(['small', 'small', 'small', 'small']);
  });

  test('has a large drawing where ropes hold the goals', () => {
    expect(sizeOf('measures')).toBe('large');
  });

  test('has none where the whole figure shows it already', () => {
    expect(['whole', 'line', 'path', null].map(sizeOf)).toEqual([null, null, null, null]);
  });

  test('is named, and a stamp has no other words', () => {
    const svg = smallAscent(report, 'laid-1', name);
    expect(svg).toContain('<title id="krok-title">Hora – krok</title>');
    expect(svg.replace(/<title.*?<\/title>/, '')).not.toMatch(/>[^<\s]+</);
  });
});

test('figures of other kinds have no drawings of steps', () => {
  expect(printedStep(report, bars, 'vse', name)).toBeNull();
});

test('nothing in a printed drawing is half transparent or a pattern: browsers would make pictures of points of it', () => {
  const drawings = [coverAscent(report, name), smallAscent(report, 'start-2', name)];
  for (const svg of drawings) expect(svg).not.toMatch(/opacity|<pattern|<mask|<filter/);
});

test('the cover shows the drawing without its lowest edge', () => {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(coverAscent(report, name)) ?? [];
  expect(Number(width)).toBe(1000);
  expect(Number(height)).toBeLessThan(760);
});
