/** Writes tables as CSV that spreadsheets open safely. */

/** A value of a CSV cell; null is written as an empty cell. */
export type CsvCell = string | number | boolean | null;

/**
 * A CSV document after RFC 4180: comma, CRLF, quotes where needed, a header row first. Text that a
 * spreadsheet would run as a formula (it begins with = + - @, tab or return) gets an apostrophe in front;
 * numbers are written with a decimal point and no grouping.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
