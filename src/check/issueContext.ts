/** The three sentences of a problem, before its place is known. */
export interface Message {
  found: string;
  expected: string;
  fix: string;
}

/** What a message about one value may speak of. */
export interface IssueContext {
  value: unknown;
  /** „pole „order““, „položka seznamu „goals““ or „obsah souboru“. */
  where: string;
  /** The nearest name of a field on the way to the value. */
  field: string;
  /** The line of documentation that the schema gives the field. */
  description: string | null;
  /** An example of the value as written in JSON. */
  example: string | null;
}

/** „ (Krátký název do grafů)“: the documentation of a field in brackets, or nothing. */
export function inBrackets(description: string | null): string {
  return description === null ? '' : ` (${description.replace(/\.$/, '')})`;
}
