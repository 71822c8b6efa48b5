/** The state of the graphics while a content stream is followed (ISO 32000-1, 8.4 and 9.3). */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { FontText } from './fontText.ts';
import { boxAround, IDENTITY, intersect, multiply, transform, type Box, type Matrix, type Point } from './geometry.ts';

/** A marked-content sequence that is open. */
export interface Mark {
  /** Key of the structure content it is, null when it is none. */
  content: string | null;
  artifact: boolean;
  /** Text to be read instead of the shown one; given out once, then empty. */
  actualText: string | null;
}

export interface GraphicsState {
  matrix: Matrix;
  /** Where drawing is visible; null when nowhere. */
  clip: Box | null;
  font: FontText | null;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** What one stream, a page's or a form's, has set so far. */
export class StreamState {
  state: GraphicsState;
  /** The page or form that the stream belongs to. */
  readonly owner: PDFRef;
  readonly marks: Mark[];
  private readonly saved: GraphicsState[] = [];
  private path: Point[] = [];
  private clipsNext = false;
  private textMatrix = IDENTITY;
  private lineMatrix = IDENTITY;

  /** @param marks those open where the stream is drawn */
  constructor(owner: PDFRef, matrix: Matrix, clip: Box | null, marks: readonly Mark[]) {
    this.owner = owner;
    this.marks = [...marks];
    const text = { font: null, size: 0, letterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
    this.state = { matrix, clip, ...text };
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  /** Adds to the path; curves count by their control points, so the box around may be a little too big. */
  addPoints(numbers: readonly number[]): void {
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      this.path.push(transform(this.state.matrix, [numbers[i]!, numbers[i + 1]!]));
    }
  }

  /** The path becomes the clip when it ends. */
  clipByPath(): void {
    this.clipsNext = true;
  }

  /** Ends the path. @returns the box around it */
  endPath(): Box | null {
    const box = boxAround(this.path);
    const { clip } = this.state;
    if (this.clipsNext) this.state.clip = box && clip && intersect(box, clip);
    this.clipsNext = false;
    this.path = [];
    return box;
  }

  startLine(matrix: Matrix): void {
    this.lineMatrix = matrix;
    this.textMatrix = matrix;
  }

  moveLine(x: number, y: number): void {
    this.startLine(multiply([1, 0, 0, 1, x, y], this.lineMatrix));
  }

  /** Moves on in the line, in units of the text. */
  advance(x: number): void {
    this.textMatrix = multiply([1, 0, 0, 1, x, 0], this.textMatrix);
  }

  /** From the units of the text, at the place of the next letter, to the page. */
  textToPage(): Matrix {
    return multiply(multiply([1, 0, 0, 1, 0, this.state.rise], this.textMatrix), this.state.matrix);
  }

  /** What an open mark wants to be read instead of `text`. */
  readAs(text: string): string {
    const mark = this.marks.find(({ actualText }) => actualText !== null);
    if (!mark) return text;
    const said = mark.actualText!;
    mark.actualText = '';
    return said;
  }
}
