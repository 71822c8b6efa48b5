import type { CsvError, Info } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import { csvSyntaxMessage } from './csvSyntaxMessage.ts';
import { lineIndex } from './lineIndex.ts';
import type { Findings, Place } from './problem.ts';
import { problemAt } from './problem.ts';
import type { FileToRead } from './readText.ts';
import { readText } from './readText.ts';

/** One record of a CSV file: its fields as written and where each of them begins. */
export interface CsvRecord {
  fields: string[];
  /** The place of a field, counted from 0; past the last one, the end of the record. */
  at(field: number): Place;
}

/** A CSV file: the header and the records below it, all with as many fields as the header. */
export interface CsvFile {
  name: string;
  header: CsvRecord;
  records: CsvRecord[];
}

/** Reads a CSV file: UTF-8, fields separated by commas, the first line names the columns. Null with problems added. */
export async function readCsv(file: FileToRead, findings: Findings): Promise<CsvFile | null> {
  const text = await readText(file, findings);
  return text === null ? null : parseCsv(text, file.name, findings);
}

/** The same from a text that was already read. Records with a wrong number of fields are reported and left out. */
function parseCsv(text: string, name: string, findings: Findings): CsvFile | null {
  const lines = lineIndex(text);
  const placeOf = (offset: number): Place => ({ file: name, ...lines.lineAndColumn(offset) });
  const parsed = parseRecords(text);
  if ('code' in parsed) {
    const { offset, found, expected, fix } = csvSyntaxMessage(text, parsed, lines);
    findings.problems.push(problemAt(placeOf(offset), found, expected, fix));
    return null;
  }
  const [header, ...rest] = parsed.map(({ fields, start }): CsvRecord => {
    const starts = fieldStarts(text, start);
    return { fields, at: (field) => placeOf(starts[field] ?? starts.at(-1) ?? start) };
  });
  if (header === undefined) return null;
  if (header.fields.length === 1 && /[;\t]/.test(header.fields[0] ?? '')) {
    const fix = 'Uložte soubor jako CSV oddělené čárkami (v Excelu: CSV UTF-8, oddělovač čárka).';
    findings.problems.push(
      problemAt(header.at(0), 'sloupce oddělené středníkem nebo tabulátorem', 'sloupce oddělené čárkou', fix),
    );
    return null;
  }
  const records = rest.filter((record) => rightLength(record, header.fields.length, findings));
  return { name, header, records };
}

function rightLength({ fields, at }: CsvRecord, wanted: number, findings: Findings): boolean {
  if (fields.length === wanted) return true;
  if (fields.length === 1 && fields[0] === '') {
    findings.problems.push(problemAt(at(0), 'prázdný řádek', 'řádek s daty', 'Prázdný řádek smažte.'));
    return false;
  }
  const fix =
    fields.length > wanted
      ? 'Desetinná čísla pište s tečkou; text s čárkou uzavřete do uvozovek.'
      : 'Doplňte chybějící hodnoty; prázdnou hodnotu zapište dvěma čárkami za sebou.';
  const found = `počet hodnot na řádku: ${fields.length}`;
  findings.problems.push(
    problemAt(at(Math.min(fields.length, wanted)), found, `hodnot jako v hlavičce: ${wanted}`, fix),
  );
  return false;
}

function parseRecords(text: string): { fields: string[]; start: number }[] | CsvError {
  try {
    const rows = parse(text, { info: true, relax_column_count: true }) as unknown as { record: string[]; info: Info }[];
    // The parser counts bytes, places count characters: walk both together, once through the text.
    let [bytes, start] = [0, 0];
    return rows.map(({ record, info }) => {
      const here = { fields: record, start };
      while (bytes < info.bytes && start < text.length) {
        const code = text.codePointAt(start) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        start += code < 0x10000 ? 1 : 2;
      }
      return here;
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error as CsvError;
    throw error;
  }
}

/** The offsets at which the fields of the record beginning at `start` begin, and after them where it ends. */
function fieldStarts(text: string, start: number): number[] {
  const starts = [start];
  let quoted = false;
  let offset = start;
  for (; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ',') starts.push(offset + 1);
    else if (character === '\n' || character === '\r') break;
  }
  return [...starts, offset];
}
