import type { Paint } from '../colours.ts';
import type { AscentGeometry } from './ascentGeometry.ts';
import type { Visible } from './ascentState.ts';

/** What the parts of one drawing share. */
export interface AscentDrawing {
  geometry: AscentGeometry;
  paint: Paint;
  visible: Visible;
  /** A page holds everything and lets CSS choose; a file holds only what its state shows. */
  everything: boolean;
  /** Prefix of all ids in the drawing. */
  idPrefix: string;
}
