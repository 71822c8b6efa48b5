import { suggest } from '../format/suggestion.ts';
import { parsePeriod } from '../format/period.ts';
import type { Cell, Column, ContextSidecar, ContextTable } from '../schemas/contextTable.ts';
import { didYouMean, listWords } from './didYouMean.ts';
import type { Findings } from './problem.ts';
import { problemAt } from './problem.ts';
import type { CsvFile, CsvRecord } from './readCsv.ts';
import { showValue } from './showValue.ts';
import { singleTextProblems } from './textRules.ts';

/**
 * Joins a CSV file with its sidecar. Cells become numbers or texts as their columns say. Null, with a
 * problem for each wrong column and cell, when they do not fit.
 */
export function buildTable(csv: CsvFile, sidecar: ContextSidecar, findings: Findings): ContextTable | null {
  const before = findings.problems.length;
  headerProblems(csv, sidecar, findings);
  if (findings.problems.length > before) return null;
  const rows = csv.records.map((record) =>
    Object.fromEntries(
      sidecar.columns.map((column, i) => [column.name, readCell(record, i, column, sidecar.keys, findings)]),
    ),
  );
  if (csv.records.length === 0) {
    const fix = 'Doplňte řádky s daty, nebo tabulku i s popisem smažte.';
    findings.problems.push(problemAt(csv.header.at(0), 'tabulka bez řádků', 'aspoň jeden řádek dat', fix));
  }
  repeatedRows(csv, sidecar, findings);
  return findings.problems.length > before ? null : { ...sidecar, rows };
}

function headerProblems({ header }: CsvFile, { columns }: ContextSidecar, findings: Findings): void {
  const wanted = columns.map(({ name }) => name);
  const expected = `sloupce ${listWords(wanted)}`;
  const missing = wanted.filter((name) => !header.fields.includes(name));
  const misspelt = new Set<string>();
  for (const [i, name] of header.fields.entries()) {
    if (!wanted.includes(name)) {
      const meant = suggest(name, missing);
      if (meant !== null) misspelt.add(meant);
      const otherwise = 'Sloupec popište v poli „columns“ stejnojmenného souboru .json, nebo ho smažte.';
      const fix = didYouMean(name, missing, otherwise);
      findings.problems.push(problemAt(header.at(i), `neznámý sloupec „${name}“`, expected, fix));
    } else if (header.fields.indexOf(name) < i) {
      const found = `sloupec „${name}“ podruhé`;
      const fix = 'Jeden z obou sloupců smažte, nebo přejmenujte.';
      findings.problems.push(problemAt(header.at(i), found, expected, fix));
    }
  }
  // A column that is there under a misspelt name is one slip, not two.
  for (const name of missing.filter((column) => !misspelt.has(column))) {
    const fix = 'Doplňte sloupec do tabulky, nebo ho smažte z pole „columns“.';
    findings.problems.push(problemAt(header.at(0), `chybí sloupec „${name}“`, expected, fix));
  }
  const sameSet = missing.length === 0 && header.fields.length === wanted.length;
  const moved = header.fields.findIndex((name, i) => name !== wanted[i]);
  if (sameSet && moved !== -1 && wanted.includes(header.fields[moved] ?? '')) {
    const found = `na ${moved + 1}. místě sloupec „${header.fields[moved]}“`;
    const fix = 'Srovnejte pořadí sloupců v tabulce a v poli „columns“.';
    findings.problems.push(problemAt(header.at(moved), found, `sloupec „${wanted[moved]}“ jako v popisu`, fix));
  }
}

function readCell(record: CsvRecord, i: number, column: Column, keys: string[], findings: Findings): Cell {
  const written = record.fields[i] ?? '';
  const report = (found: string, expected: string, fix: string): null => {
    findings.problems.push(problemAt(record.at(i), `sloupec „${column.name}“: ${found}`, expected, fix));
    return null;
  };
  if (written !== written.trim()) {
    return report(`mezera na kraji hodnoty „${written}“`, 'hodnota bez mezer na krajích', 'Mezeru smažte.');
  }
  if (written === '') {
    if (keys.includes(column.name)) {
      return report('prázdná hodnota', 'hodnota, která určuje řádek', 'Doplňte hodnotu.');
    }
    if (column.missing !== undefined) return null;
    const fix = 'Doplňte hodnotu, nebo u sloupce v souboru .json vysvětlete polem „missing“, proč chybí.';
    return report('prázdná hodnota', 'hodnota', fix);
  }
  switch (column.type) {
    case 'text':
      singleTextProblems(written, () => record.at(i), findings);
      return written;
    case 'date':
      if (['year', 'month', 'day'].includes(parsePeriod(written)?.kind ?? '')) return written;
      return report(
        showValue(written),
        'datum: rok (2021), měsíc (2021-06) nebo den (2021-11-30)',
        'Opravte zápis data.',
      );
    default:
      return readNumber(written, column, report);
  }
}

function readNumber(
  written: string,
  column: Column,
  report: (found: string, expected: string, fix: string) => null,
): Cell {
  const kind = column.type === 'integer' ? 'celé číslo' : 'číslo s desetinnou tečkou';
  if (!/^-?\d+(\.\d+)?$/.test(written)) {
    const mended = written
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.')
      .replace(/%$/, '');
    const fix = /^-?\d+(\.\d+)?$/.test(mended) ? `Pište ${mended}.` : 'Napište číslo, bez jednotek a mezer.';
    return report(showValue(written), kind, fix);
  }
  const value = Number(written);
  if (value < 0)
    return report(`záporné číslo ${written}`, `${kind} od 0`, 'Opravte hodnotu; počty ani podíly záporné nejsou.');
  if (column.type === 'integer' && !Number.isSafeInteger(value)) {
    return report(`číslo ${written}`, kind, 'Zadejte celé číslo, nebo v popisu sloupce zvolte "type": "decimal".');
  }
  if (column.unit === '%' && value > 100)
    return report(`${written} %`, 'nejvýš 100 %', 'Opravte hodnotu nebo jednotku.');
  return value;
}

function repeatedRows(csv: CsvFile, { keys, columns }: ContextSidecar, findings: Findings): void {
  const positions = keys.map((key) => columns.findIndex(({ name }) => name === key));
  // An unknown key column is reported with the sidecar; rows cannot be told apart without it.
  if (positions.includes(-1)) return;
  const seen = new Map<string, CsvRecord>();
  for (const record of csv.records) {
    const values = positions.map((position) => record.fields[position] ?? '');
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, record);
      continue;
    }
    const found = `řádek ${listWords(values)} podruhé (poprvé na řádku ${first.at(0).line})`;
    const fix = 'Nechte jen jeden z obou řádků, nebo rozšiřte pole „keys“ o sloupec, který je rozliší.';
    findings.problems.push(problemAt(record.at(0), found, `každá kombinace sloupců ${listWords(keys)} jednou`, fix));
  }
}
