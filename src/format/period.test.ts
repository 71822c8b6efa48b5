import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  dateWithMonth,
  formatPeriod,
  isoDateText,
  parsePeriod,
  periodInterval,
  temporalCoverage,
  type Period,
} from './period.ts';

const parsed = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
};

describe('parsePeriod', () => {
  test.each([
    '',
    '20',
    '20201',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2021-1-1',
    '2020-',
    'rok 2020',
    '2019-průměr',
    '2022/2024',
    '2022-2016',
    '2016–2022',
    '1899',
    '2101',
    '2020-2101',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
  test('knows a leap day', () => {
    expect(parsePeriod('2020-02-29')).toEqual({ kind: 'day', year: 2020, month: 2, day: 29 });
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2020', '2020', 'v roce 2020'],
    ['2021-06', 'červen 2021', 'v červnu 2021'],
    ['2021-01-01', '1. 1. 2021', 'k 1. 1. 2021'],
    ['2019-prumer', 'průměrný měsíc 2019', 'v průměrném měsíci roku 2019'],
    ['2022/2023', 'školní rok 2022/2023', 've školním roce 2022/2023'],
    ['2016-2022', '2016–2022', 'v letech 2016–2022'],
    ['neuvedeno', 'rok neuveden', 'v neuvedeném roce'],
  ])('says %s in words', (text, plain, within) => {
    const spaces = (words: string) => words.replaceAll('\u00a0', ' ');
    expect(spaces(formatPeriod(parsed(text)))).toBe(plain);
    expect(spaces(formatPeriod(parsed(text), 'in'))).toBe(within);
  });
  test('keeps a date on one line', () => {
    expect(formatPeriod(parsed('2021-01-01'))).toBe('1.\u00a01.\u00a02021');
  });
});

describe('comparePeriods', () => {
  test('orders by the end, an unknown period first', () => {
    const texts = ['2021-06', 'neuvedeno', '2020', '2021-01-01', '2019-prumer', '2016-2022', '2021'];
    const sorted = texts.toSorted((a, b) => comparePeriods(parsed(a), parsed(b)));
    expect(sorted).toEqual(['neuvedeno', '2019-prumer', '2020', '2021-01-01', '2021-06', '2021', '2016-2022']);
  });
  test('finds equal periods equal', () => {
    expect(comparePeriods(parsed('2020'), parsed('2020'))).toBe(0);
    expect(comparePeriods(parsed('neuvedeno'), parsed('neuvedeno'))).toBe(0);
  });
});

describe('a month and its days', () => {
  const months = [2020, 2021].flatMap((year) => Array.from({ length: 12 }, (_, month) => [year, month + 1] as const));
  const two = (n: number) => String(n).padStart(2, '0');
  test.each(months)('%i-%i ends with its last day and before the next month begins', (year, month) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const whole = parsed(`${year}-${two(month)}`);
    const lastDay = parsed(`${year}-${two(month)}-${last}`);
    const firstAfter = parsed(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`);
    expect(periodInterval(lastDay)?.end).toBe(periodInterval(whole)?.end);
    expect(comparePeriods(whole, firstAfter)).toBeLessThan(0);
  });
});

describe('periodInterval', () => {
  test.each([
    ['2020', 2020, 2021],
    ['2021-06', 2021 + 151 / 365, 2021 + 181 / 365],
    ['2016-2022', 2016, 2023],
  ])('spans %s in decimal years', (text, start, end) => {
    expect(periodInterval(parsed(text))).toEqual({ start, end });
  });
  test('gives the last day of a leap year its place', () => {
    const interval = periodInterval(parsed('2020-12-31'));
    expect(interval?.start).toBeCloseTo(2020 + 365 / 366, 6);
    expect(interval?.end).toBe(2021);
  });
  test('has no place for an unknown period', () => {
    expect(periodInterval(parsed('neuvedeno'))).toBeNull();
  });
});

test('dates are written for readers', () => {
  expect(isoDateText('2026-11-23')).toBe('23.\u00a011.\u00a02026');
  expect(dateWithMonth('2021-11-30')).toBe('30.\u00a0listopadu 2021');
  expect(() => isoDateText('2021')).toThrow('invalid date');
});

test.each([
  ['2020', '2020'],
  ['2021-06', '2021-06'],
  ['2021-01-01', '2021-01-01'],
  ['2022/2023', '2022-09-01/2023-08-31'],
  ['2016-2022', '2016/2022'],
  ['neuvedeno', null],
])('temporalCoverage of %s is ISO 8601', (text, coverage) => {
  expect(temporalCoverage(parsed(text))).toBe(coverage);
});
