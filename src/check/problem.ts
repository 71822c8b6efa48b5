/** A problem with the data or the words, told to an editor: where, what was found, what was expected, how to mend it. */

/** Where something stands in a file. Line and column count from 1; null when the whole file is meant. */
export interface Place {
  /** Path from the parent of the data or content folder: `data/indicators/exekuce.json`. */
  file: string;
  line: number | null;
  /** In UTF-16 units, as code editors count. */
  column: number | null;
}

/** One problem. The three sentences are Czech; `found` and `expected` begin in lower case and end without a full stop. */
export interface Problem extends Place {
  found: string;
  expected: string;
  fix: string;
}

/** What a check has found so far: problems stop the build, warnings do not. Rules add to the lists. */
export interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

/** Puts a problem together from its place and its three sentences. */
export function problemAt({ file, line, column }: Place, found: string, expected: string, fix: string): Problem {
  return { file, line, column, found, expected, fix };
}

/** The place that means a whole file or folder. */
export function wholeFile(file: string): Place {
  return { file, line: null, column: null };
}

/** Problems in the order of files, lines and columns; those of one place stay in the order of finding. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The problem as plain text of four lines; the first is a place that terminals and editors can open. */
export function formatProblem({ file, line, column, found, expected, fix }: Problem): string {
  const place = [file, line, column].filter((piece) => piece !== null).join(':');
  return `${place}\n  Nalezeno: ${found}\n  Očekává se: ${expected}\n  Náprava: ${fix}`;
}
