import { textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import type { AscentModel } from './ascentModel.ts';
import type { AscentSizes } from './ascentSizes.ts';

/** The band under the mountain: measures that serve the whole and are tied to no single goal. */
export interface PlacedBand {
  /** Top and height of the band; it runs from edge to edge. */
  y: number;
  height: number;
  name: { lines: string[]; x: number; y: number };
  /** Middles of the numbers. */
  numbers: { number: string; x: number; y: number }[];
}

/**
 * Places the band below `top`: its name and its numbers in one row, or the name above the numbers
 * where the frame is too narrow for both.
 */
export function placeBand(
  crossCutting: NonNullable<AscentModel['crossCutting']>,
  { top, width, sizes }: { top: number; width: number; sizes: AscentSizes },
): PlacedBand {
  const style = { size: sizes.measureText, weight: 700 };
  const nameStyle = { size: sizes.stationText, weight: 400 };
  const inner = width - 2 * sizes.margin;
  const step = Math.max(...crossCutting.numbers.map((number) => textWidth(number, style)), 0) + 12 * sizes.scale;
  const perRow = Math.max(1, Math.min(crossCutting.numbers.length, Math.floor(inner / step)));
  const lines = wrapText(crossCutting.name, { ...nameStyle, width: inner });
  const nameWidth = Math.max(...lines.map((line) => textWidth(line, nameStyle)), 0);
  const oneRow = lines.length === 1 && nameWidth + 14 * sizes.scale + step * crossCutting.numbers.length <= inner;
  const line = sizes.stationText * 1.4;
  const padding = 8 * sizes.scale;
  const nameY = top + padding + sizes.stationText * 0.86;
  const rowsTop = oneRow ? nameY : nameY + lines.length * line;
  const start = oneRow ? width - sizes.margin - step * crossCutting.numbers.length : sizes.margin;
  const rowStep = oneRow ? step : inner / perRow;
  const numbers = crossCutting.numbers.map((number, index) => {
    const x = start + ((oneRow ? index : index % perRow) + 0.5) * rowStep;
    return { number, x, y: rowsTop + (oneRow ? 0 : Math.floor(index / perRow)) * line };
  });
  const lastY = numbers.at(-1)?.y ?? nameY;
  return { y: top, height: lastY - top + padding, name: { lines, x: sizes.margin, y: nameY }, numbers };
}
