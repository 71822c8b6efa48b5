/** Where an offset of a text stands. */
export interface LineIndex {
  /** Line and column of an offset, both from 1; offsets past the end give the end. */
  lineAndColumn(offset: number): { line: number; column: number };
  /** The offset at which a line begins, lines counted from 1. */
  startOfLine(line: number): number;
  /** The text of a line without its end. */
  lineText(line: number): string;
}

/** Indexes the lines of a text once, so that each question costs a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOfLine = (line: number) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    startOfLine,
    lineAndColumn(offset) {
      const bounded = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= bounded) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
    },
    lineText(line) {
      const start = startOfLine(line);
      const end = line < starts.length ? startOfLine(line + 1) - 1 : text.length;
      return text.slice(start, end).replace(/\r$/, '');
    },
  };
}
