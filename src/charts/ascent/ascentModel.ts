/**
 * What the ascent shows: priorities as strata of a mountain, goals as stations of a path, measures
 * as ropes. Names and numbers come from the data; nothing here knows which report it is.
 */

/** One priority, as one stratum. */
export interface AscentStratum {
  /** Short name written beside the stratum. */
  name: string;
  /** Numbers of its goals, in the order of the climb. */
  goals: readonly number[];
}

/** One measure that serves goals. */
export interface AscentMeasure {
  /** Its roman number. */
  number: string;
  /** Numbers of the goals that it serves. */
  goals: readonly number[];
}

/** The whole picture. */
export interface AscentModel {
  /** From the foot to the summit, two to nine. */
  strata: readonly AscentStratum[];
  /** How many strata from the foot lie below the line between the groups; null draws no line. */
  lineAfter: number | null;
  /** What is written below and above the line. */
  lineNames: { below: string; above: string };
  /** Measures that serve single goals, drawn as ropes. */
  measures: readonly AscentMeasure[];
  /** Measures that serve the whole: a band that the mountain stands on. Null draws no band. */
  crossCutting: { name: string; numbers: readonly string[] } | null;
}

/** Size of a drawing and the smallest size at which it is shown. */
export interface AscentFrame {
  /** Size of the drawing; it grows in height where the goals need more room. */
  width: number;
  height: number;
  /** The narrowest that the drawing is ever shown, in px: sets the size of text and stations. */
  shownFrom: number;
}

/** For phones: shown from 320 px of width on. */
export const narrowFrame: AscentFrame = { width: 360, height: 440, shownFrom: 320 };

/** For wide screens: shown from 480 px of width on. */
export const wideFrame: AscentFrame = { width: 720, height: 560, shownFrom: 480 };
