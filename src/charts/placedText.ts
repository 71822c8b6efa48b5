import type { ColourRole, Paint } from './colours.ts';
import type { Box } from './labels.ts';
import type { Markup } from './svg.ts';
import { textLines } from './svg.ts';
import { textWidth } from './textWidth.ts';

/** A text with its place in the drawing: everything that drawing it and checking it for overlaps need. */
export interface PlacedText {
  lines: readonly string[];
  /** Start of the lines, or their end where `anchor` says so, or their middle. */
  x: number;
  /** Baseline of the first line. */
  y: number;
  lineHeight: number;
  size: number;
  weight: number;
  role: ColourRole;
  anchor?: 'start' | 'middle' | 'end';
  /** An edge in the colour of the ground, for a text that crosses thin lines. */
  halo?: boolean;
}

/** Draws a placed text. A text without lines draws nothing. */
export function drawText(
  { lines, x, y, lineHeight, size, weight, role, anchor, halo }: PlacedText,
  paint: Paint,
): Markup {
  return textLines(lines, {
    x,
    y,
    lineHeight,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: paint(role),
    ...(halo === true && { stroke: paint('ground'), 'stroke-width': 4, 'paint-order': 'stroke' }),
  });
}

/** The boxes that the lines of a text take, from the top of its capitals to the foot of its letters, in px. */
export function textBoxes({ lines, x, y, lineHeight, size, weight, anchor = 'start' }: PlacedText): Box[] {
  return lines.map((line, index) => {
    const width = textWidth(line, { size, weight });
    const before = { start: 0, middle: width / 2, end: width }[anchor];
    return { x: x - before, y: y + index * lineHeight - size * 0.75, width, height: size };
  });
}

/** The baseline on which a line below this text would stand. */
export function baselineBelow({ lines, y, lineHeight }: PlacedText): number {
  return y + lines.length * lineHeight;
}
