/** What a matrix of measures and goals is made of; shared by its placing and its drawing. */

/** A priority as a group of columns. */
export interface MatrixPriority {
  /** From the foot, from 1. */
  order: number;
  name: string;
}

/** A goal as a column. */
export interface MatrixGoal {
  number: number;
  /** Order of its priority from the foot. */
  priority: number;
}

/** A measure as a row. */
export interface MatrixMeasure {
  /** Roman. */
  number: string;
  name: string;
  goals: readonly number[];
}

/** Which measure serves which goal. */
export interface MatrixModel {
  priorities: readonly MatrixPriority[];
  goals: readonly MatrixGoal[];
  /** Measures that name the goals they serve. */
  thematic: readonly MatrixMeasure[];
  /** Measures that name none: they stand below the grid, without marks. */
  crossCutting: readonly MatrixMeasure[];
  crossCuttingLabel: string;
}
