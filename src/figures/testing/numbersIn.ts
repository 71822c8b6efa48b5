/** Numbers of texts and of data, for tests that hold one against the other. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A number as it is written: its value and how many decimals it shows. */
export interface WrittenNumber {
  written: string;
  value: number;
  decimals: number;
}

const CZECH = /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g;

/** The numbers of a Czech text: „36 583“, „9,17“; a date „20. 4. 2020“ gives three. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(CZECH)].map(([written]) => {
    const plain = written.replaceAll(/[\u00a0\u202f ]/g, '').replace(',', '.');
    return { written, value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  });
}

/** All numbers that stand in the files of a folder: values of JSON, cells of CSV, digits within texts. */
export async function numbersOfFolder(folder: string): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(json|csv)$/.test(name)) continue;
    const text = await readFile(join(folder, name), 'utf8');
    for (const [found] of text.matchAll(/\d+(?:\.\d+)?/g)) numbers.add(Number(found));
    // Dates, versions and ranges: each run of digits is a number of its own.
    for (const [found] of text.matchAll(/\d+/g)) numbers.add(Number(found));
    for (const { value } of numbersIn(text)) numbers.add(value);
  }
  return numbers;
}

/** Whether a written number is one of the known ones, rounded as it is written. */
export function isAmong({ value, decimals }: WrittenNumber, known: Iterable<number>): boolean {
  for (const number of known) if (Number(number.toFixed(decimals)) === value) return true;
  return false;
}
