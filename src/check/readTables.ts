import type { ContextSidecar, ContextTable } from '../schemas/contextTable.ts';
import { contextSidecarSchema } from '../schemas/contextTable.ts';
import { buildTable } from './buildTable.ts';
import { didYouMean, listWords } from './didYouMean.ts';
import { inside, listFolder } from './listFolder.ts';
import type { Findings } from './problem.ts';
import { problemAt, wholeFile } from './problem.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import type { FileToRead } from './readText.ts';
import { unknownFiles } from './unknownFiles.ts';
import { validate, type Located } from './validate.ts';

/** The comparison tables that fit, the ids of all that exist, and whether any is broken. */
export interface TableFiles {
  tables: Located<ContextTable>[];
  /** Null when the folder cannot be read. */
  known: Set<string> | null;
  broken: boolean;
  count: number;
}

/** Reads `data/context/<id>.csv`, each with its sidecar `<id>.json`. The folder may be missing: no tables. */
export async function readTables(folder: FileToRead, findings: Findings): Promise<TableFiles> {
  const listing = await listFolder(folder, findings, { optional: true });
  const known = new Set<string>();
  if (listing === null) return { tables: [], known: null, broken: true, count: 0 };
  const isPart = (name: string) => /\.(csv|json)$/.test(name) && listing.files.includes(name);
  unknownFiles(folder.name, listing, isPart, ['<tabulka>.csv', '<tabulka>.json'], findings);
  const parts = listing.files.filter(isPart);
  for (const name of parts) known.add(name.replace(/\.(csv|json)$/, ''));
  const tables: Located<ContextTable>[] = [];
  for (const id of known) {
    const missing = ['csv', 'json'].find((type) => !listing.files.includes(`${id}.${type}`));
    if (missing !== undefined) {
      missingHalf(folder, id, missing, findings);
      continue;
    }
    const sidecarFile = await readJson(inside(folder, `${id}.json`), findings);
    const sidecar = sidecarFile && validate(sidecarFile, contextSidecarSchema, findings);
    const csv = await readCsv(inside(folder, `${id}.csv`), findings);
    const before = findings.problems.length;
    if (sidecar) sidecarProblems(sidecar, id, findings);
    // A table whose description is wrong is not used: references into it would only repeat the problem.
    const sound = findings.problems.length === before;
    const table = sidecar && csv ? buildTable(csv, sidecar.value, findings) : null;
    if (sidecar && table && sound) {
      breakProblems(sidecar, table, findings);
      tables.push({ value: table, at: sidecar.at });
    }
  }
  return { tables, known, broken: tables.length < known.size, count: parts.length };
}

function missingHalf(folder: FileToRead, id: string, missing: string, findings: Findings): void {
  const there = missing === 'csv' ? 'json' : 'csv';
  const what = missing === 'csv' ? 'popis bez tabulky' : 'tabulka bez popisu';
  const fix =
    missing === 'csv'
      ? `Doplňte soubor ${id}.csv, nebo popis smažte.`
      : `Doplňte soubor ${id}.json se zdrojem, obdobím a sloupci, nebo tabulku smažte.`;
  findings.problems.push(
    problemAt(wholeFile(`${folder.name}/${id}.${there}`), what, `vedle něj soubor ${id}.${missing}`, fix),
  );
}

function sidecarProblems({ value, at }: Located<ContextSidecar>, fileId: string, findings: Findings): void {
  if (value.id !== fileId) {
    const fix = `Přejmenujte oba soubory na ${value.id}, nebo opravte pole „id“.`;
    findings.problems.push(
      problemAt(
        at('id'),
        `označení „${value.id}“ v souboru ${fileId}.json`,
        `označení „${fileId}“ jako jméno souboru`,
        fix,
      ),
    );
  }
  const names = value.columns.map(({ name }) => name);
  const known = (name: string, path: (string | number)[]) => {
    if (names.includes(name)) return;
    findings.problems.push(
      problemAt(
        at(...path),
        `neznámý sloupec „${name}“`,
        `jeden ze sloupců ${listWords(names)}`,
        didYouMean(name, names, 'Opravte jméno sloupce.'),
      ),
    );
  };
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) === i) continue;
    findings.problems.push(
      problemAt(
        at('columns', i, 'name'),
        `sloupec „${name}“ podruhé`,
        'každý sloupec jednou',
        'Jeden z popisů smažte.',
      ),
    );
  }
  for (const [i, key] of value.keys.entries()) known(key, ['keys', i]);
  for (const [i, { column }] of value.breaks.entries()) known(column, ['breaks', i, 'column']);
}

function breakProblems({ value, at }: Located<ContextSidecar>, { rows }: ContextTable, findings: Findings): void {
  for (const [i, { column, after, before }] of value.breaks.entries()) {
    const there = new Set(rows.map((row) => String(row[column] ?? '')));
    for (const [field, written] of Object.entries({ after, before })) {
      // An unknown column has been reported; all its cells are missing.
      if (there.has(written) || !value.columns.some(({ name }) => name === column)) continue;
      const found = `zlom řady u hodnoty „${written}“, která ve sloupci „${column}“ není`;
      const fix = didYouMean(
        written,
        there,
        'Uveďte poslední hodnotu před zlomem a první po něm tak, jak jsou v tabulce.',
      );
      findings.problems.push(problemAt(at('breaks', i, field), found, `jedna z hodnot ${listWords(there)}`, fix));
    }
  }
}
