/**
 * What the picture shows. `laid-2` has the ground laid up to the second stratum, `start-4` begins
 * with the fourth and lacks what is below. In a page the root's `data-step` says the state and CSS
 * does the rest (`src/styles/ascent.css`); this is the same rule for drawings in files.
 */
export type AscentState = 'whole' | 'summit-only' | `laid-${number}` | 'line' | 'path' | 'measures' | `start-${number}`;

/** What is there in a state. Strata by their order from 1 at the foot. */
export interface Visible {
  /** The lowest and the highest stratum that is laid; all others are empty outlines. */
  from: number;
  to: number;
  line: boolean;
  /** The dotted path; the stations on it stay when the ropes take its place. */
  climb: boolean;
  stations: boolean;
  ropes: boolean;
}

/** What a state shows of a mountain with so many strata. Throws on a state that the mountain does not have. */
export function visibleIn(state: AscentState, strataCount: number): Visible {
  const all = { from: 1, to: strataCount, line: false, climb: false, stations: false, ropes: false };
  if (state === 'whole' || state === 'path') return { ...all, line: true, climb: true, stations: true };
  if (state === 'line') return { ...all, line: true };
  if (state === 'measures') return { ...all, stations: true, ropes: true };
  if (state === 'summit-only') return { ...all, from: strataCount };
  const [, kind, digits] = /^(laid|start)-([1-9])$/.exec(state) ?? [];
  const order = Number(digits);
  if (kind === undefined || order > strataCount) throw new Error(`invalid state: ${state} of ${strataCount} strata`);
  return kind === 'laid' ? { ...all, to: order } : { ...all, from: order, line: true };
}

/** All states of a mountain with so many strata, in the order of the story; the choices of a start come last. */
export function ascentStates(strataCount: number): AscentState[] {
  const orders = Array.from({ length: strataCount }, (_, index) => index + 1);
  const laid = orders.map((order): AscentState => `laid-${order}`);
  const starts = orders.map((order): AscentState => `start-${order}`);
  return ['whole', 'summit-only', ...laid, 'line', 'path', 'measures', ...starts];
}
