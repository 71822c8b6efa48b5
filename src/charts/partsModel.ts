/** What a drawing of parts is made of; shared by its placing and its drawing. */
import type { ColourRole } from './colours.ts';

/** A number with its name. */
export interface NamedAmount {
  label: string;
  value: number;
  /** The number as readers see it. */
  valueText: string;
}

/** A number that came from adding the parts to the whole, though the whole contains them already. */
export interface RepeatedParts {
  /** The number itself. */
  claim: NamedAmount;
  /** The whole as it stands at the beginning of that number. */
  once: NamedAmount;
  /** What it counts a second time: the parts together. */
  again: NamedAmount;
}

/** Parts inside a whole, and perhaps another number that counts them twice. */
export interface PartsModel {
  whole: NamedAmount;
  /** Inside the whole, not overlapping; together no larger than it. */
  parts: readonly NamedAmount[];
  /** What of the whole belongs to no part; null when there is nothing left. */
  rest: NamedAmount | null;
  repeated: RepeatedParts | null;
  role: ColourRole;
  tintRole: ColourRole;
}
