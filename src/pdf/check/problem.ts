/** Something in a PDF that PDF/UA-1 does not allow, or that we do not. */
export interface PdfProblem {
  /** Clause of ISO 14289-1 and number of the test in veraPDF's list, `7.1-3`; our own begin with `vlastní`. */
  rule: string;
  /** From 1; missing where it concerns the whole document. */
  page?: number;
  /** What is there, in Czech. */
  found: string;
  /** What should be there, in Czech. */
  expected: string;
}
