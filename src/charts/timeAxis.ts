/** A horizontal axis of years. Times are decimal years: the middle of 2020 is 2020.5. */

/** A label that stands in the middle of its year. */
export interface YearTick {
  year: number;
  x: number;
}

/** Decimal years to px, and the other facts of an axis. */
export interface TimeAxis {
  from: number;
  to: number;
  x: (time: number) => number;
  /** Beginnings of years, for thin lines. */
  boundaries: YearTick[];
  /** Years that are written, no closer than the labels allow. */
  ticks: YearTick[];
}

/**
 * An axis of whole years that contains all `times`.
 *
 * @param left px where the first year begins
 * @param right px where the last year ends
 * @param labelWidth px that one written year needs, with the space beside it
 */
export function timeAxis(
  times: readonly number[],
  { left, right, labelWidth }: { left: number; right: number; labelWidth: number },
): TimeAxis {
  const from = Math.floor(Math.min(...times));
  const to = Math.max(Math.ceil(Math.max(...times)), from + 1);
  const year = (right - left) / (to - from);
  const x = (time: number) => left + (time - from) * year;
  const step = Math.max(1, Math.ceil(labelWidth / year));
  const years = Array.from({ length: to - from }, (_, index) => from + index);
  const shown = years.filter((_, index) => index % step === 0);
  return {
    from,
    to,
    x,
    boundaries: [...shown, ...(to - (shown.at(-1) ?? from) === step ? [to] : [])].map((at) => ({ year: at, x: x(at) })),
    ticks: shown.map((at) => ({ year: at, x: x(at + 0.5) })),
  };
}
