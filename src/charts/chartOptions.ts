import type { Target } from './colours.ts';

/** Every chart is drawn twice: for phones and for wide columns; a container query shows the right one. */
export type ChartSize = 'narrow' | 'wide';

/** Width of the drawing's own coordinates in px; its text is set for exactly this width. */
export const CHART_WIDTH: Record<ChartSize, number> = { narrow: 360, wide: 720 };

/** What every chart function takes beside its model. */
export interface ChartOptions {
  size: ChartSize;
  /** Page (CSS variables) or file (fixed colours). */
  target: Target;
  /** Prefix of all ids in the drawing, unique in a page. */
  idPrefix: string;
  /** Name of the drawing. */
  title: string;
  /** Description inside the drawing; files have it, pages point to their visible text instead. */
  desc?: string;
  /** Ids of elements of the page that name and describe the drawing. */
  labelledBy?: string;
  describedBy?: string;
  /** How many priorities the report has: their colours depend on it. */
  priorityCount: number;
}
