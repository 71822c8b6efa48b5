import type { ChartSize } from './chartOptions.ts';
import { CHART_WIDTH } from './chartOptions.ts';
import { fitLines } from './fitLines.ts';
import type { Box } from './labels.ts';
import type { PlacedText } from './placedText.ts';

/** Those who follow one another in a circle. */
export interface CycleModel {
  /** In order; after the last one comes the first again. */
  members: readonly { id: string; name: string }[];
  /** What the circle is about, in its middle; narrow drawings have no room for it. */
  centre: string;
  /** Whether the order is our reading of the source: then the arrows are dashed. */
  uncertain: boolean;
}

/** A member as a box of the circuit, px. */
export interface PlacedMember {
  id: string;
  box: Box;
  name: PlacedText;
}

/** An arrow from one member to the next: its path, and its point with the direction in which it comes (−1, 0 or 1). */
export interface CycleLink {
  d: string;
  end: { x: number; y: number; dx: number; dy: number };
}

/** Everything in its place, px. */
export interface PlacedCycle {
  members: PlacedMember[];
  centre: PlacedText | null;
  links: CycleLink[];
  height: number;
}

const SIZES = {
  narrow: { text: 16, line: 20, box: 300, padding: 12, gap: 34 },
  wide: { text: 17, line: 22, box: 232, padding: 16, gap: 56 },
} as const satisfies Record<ChartSize, object>;

/** Distance of the way back from the frame, and radius of its corners. */
const BACK = 12;
const RADIUS = 18;
const EDGE = 1;

type Seat = 'top' | 'right' | 'bottom' | 'left';

/**
 * Places the members: on phones below one another with the way back at the side, on wide screens clockwise
 * in two columns, the first one at the top and, when their number is even, one at the bottom.
 */
export function placeCycle(model: CycleModel, size: ChartSize): PlacedCycle {
  return size === 'narrow' ? placeColumn(model) : placeCircuit(model);
}

function placeColumn({ members }: CycleModel): PlacedCycle {
  const { box: width, gap } = SIZES.narrow;
  const x = CHART_WIDTH.narrow - width - EDGE;
  const middle = x + width / 2;
  let y = EDGE;
  const placed = members.map((member): PlacedMember => {
    const seated = seat(member, { middle, top: y, size: 'narrow' });
    y += seated.box.height + gap;
    return seated;
  });
  const links = placed.slice(1).map(({ box }, i): CycleLink => {
    const above = (placed[i] as PlacedMember).box;
    return { d: `M${middle} ${above.y + above.height}V${box.y - 6}`, end: { x: middle, y: box.y, dx: 0, dy: 1 } };
  });
  const first = placed[0]?.box;
  const last = placed.at(-1)?.box;
  if (first !== undefined && last !== undefined && first !== last) {
    const from = last.y + last.height / 2;
    const to = first.y + first.height / 2;
    const d = `M${x} ${from}H${BACK + RADIUS}Q${BACK} ${from} ${BACK} ${from - RADIUS}V${to + RADIUS}Q${BACK} ${to} ${BACK + RADIUS} ${to}H${x - 6}`;
    links.push({ d, end: { x, y: to, dx: 1, dy: 0 } });
  }
  return { members: placed, centre: null, links, height: Math.ceil(y - gap + EDGE) };
}

function placeCircuit({ members, centre }: CycleModel): PlacedCycle {
  const { box: width, gap, text, line } = SIZES.wide;
  const frame = CHART_WIDTH.wide;
  const middles = { top: frame / 2, bottom: frame / 2, right: frame - width / 2 - EDGE, left: width / 2 + EDGE };
  const pairs = Math.floor((members.length - 1) / 2);
  const seats = members.map((_, i): { seat: Seat; row: number } => {
    if (i === 0) return { seat: 'top', row: 0 };
    if (i <= pairs) return { seat: 'right', row: i };
    if (members.length % 2 === 0 && i === pairs + 1) return { seat: 'bottom', row: pairs + 1 };
    return { seat: 'left', row: members.length - i };
  });
  const unplaced = members.map((member, i) =>
    seat(member, { middle: middles[seats[i]?.seat ?? 'top'], top: 0, size: 'wide' }),
  );
  const rowCount = 1 + Math.max(0, ...seats.map(({ row }) => row));
  const rowHeights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(0, ...unplaced.filter((_, i) => seats[i]?.row === row).map(({ box }) => box.height)),
  );
  const rowMiddle = (row: number) =>
    EDGE + rowHeights.slice(0, row).reduce((sum, height) => sum + height + gap, 0) + (rowHeights[row] ?? 0) / 2;
  const placed = unplaced.map((member, i) => moveDown(member, rowMiddle(seats[i]?.row ?? 0) - member.box.height / 2));
  const links =
    placed.length < 2
      ? []
      : placed.map((member, i): CycleLink => {
          const next = (i + 1) % placed.length;
          return linkOf(
            member.box,
            placed[next]?.box ?? member.box,
            seats[i]?.seat ?? 'top',
            seats[next]?.seat ?? 'top',
            middles,
          );
        });
  const bottom = rowMiddle(rowCount - 1) + (rowHeights[rowCount - 1] ?? 0) / 2;
  return { members: placed, links, centre: centreOf(), height: Math.ceil(bottom + EDGE) };

  /** In the middle of the room between the columns, or between the first and the last of two or three. */
  function centreOf(): PlacedText | null {
    const room = middles.right - middles.left - width - 2 * 12;
    const lines = fitLines(centre, { size: text, width: room, maxLines: 3 });
    if (pairs === 0 || members.length < 4) return null;
    return {
      lines,
      x: frame / 2,
      y: (rowMiddle(1) + rowMiddle(pairs)) / 2 - ((lines.length - 1) * line) / 2 + text * 0.34,
      lineHeight: line,
      size: text,
      weight: 400,
      role: 'muted',
      anchor: 'middle',
    };
  }
}

/** The way from one box to the next: straight where they face each other, round the corner where they do not. */
function linkOf(from: Box, to: Box, fromSeat: Seat, toSeat: Seat, middles: Record<Seat, number>): CycleLink {
  const middleOf = ({ y, height }: Box) => y + height / 2;
  const bottomOf = ({ y, height }: Box) => y + height;
  const rightOf = ({ x, width }: Box) => x + width;
  switch (`${fromSeat}-${toSeat}` as const) {
    case 'top-right': {
      const x = middles.right;
      const d = `M${rightOf(from)} ${middleOf(from)}H${x - RADIUS}Q${x} ${middleOf(from)} ${x} ${middleOf(from) + RADIUS}V${to.y - 6}`;
      return { d, end: { x, y: to.y, dx: 0, dy: 1 } };
    }
    case 'right-right': {
      const x = middles.right;
      return { d: `M${x} ${bottomOf(from)}V${to.y - 6}`, end: { x, y: to.y, dx: 0, dy: 1 } };
    }
    case 'right-bottom': {
      const x = middles.right;
      const y = middleOf(to);
      const d = `M${x} ${bottomOf(from)}V${y - RADIUS}Q${x} ${y} ${x - RADIUS} ${y}H${rightOf(to) + 6}`;
      return { d, end: { x: rightOf(to), y, dx: -1, dy: 0 } };
    }
    case 'right-left': {
      const y = middleOf(to);
      return { d: `M${from.x} ${y}H${rightOf(to) + 6}`, end: { x: rightOf(to), y, dx: -1, dy: 0 } };
    }
    case 'bottom-left': {
      const x = middles.left;
      const y = middleOf(from);
      const d = `M${from.x} ${y}H${x + RADIUS}Q${x} ${y} ${x} ${y - RADIUS}V${bottomOf(to) + 6}`;
      return { d, end: { x, y: bottomOf(to), dx: 0, dy: -1 } };
    }
    case 'left-left': {
      const x = middles.left;
      return { d: `M${x} ${from.y}V${bottomOf(to) + 6}`, end: { x, y: bottomOf(to), dx: 0, dy: -1 } };
    }
    case 'left-top': {
      const x = middles.left;
      const y = middleOf(to);
      const d = `M${x} ${from.y}V${y + RADIUS}Q${x} ${y} ${x + RADIUS} ${y}H${to.x - 6}`;
      return { d, end: { x: to.x, y, dx: 1, dy: 0 } };
    }
    case 'top-bottom': {
      const x = to.x + to.width * 0.75;
      return { d: `M${x} ${bottomOf(from)}V${to.y - 6}`, end: { x, y: to.y, dx: 0, dy: 1 } };
    }
    case 'bottom-top': {
      const x = to.x + to.width * 0.25;
      return { d: `M${x} ${from.y}V${bottomOf(to) + 6}`, end: { x, y: bottomOf(to), dx: 0, dy: -1 } };
    }
    default:
      throw new Error(`invalid seats: ${fromSeat}, ${toSeat}`);
  }
}

function seat(
  { id, name }: { id: string; name: string },
  { middle, top, size }: { middle: number; top: number; size: ChartSize },
): PlacedMember {
  const { text, line, box: width, padding } = SIZES[size];
  const lines = fitLines(name, { size: text, weight: 600, width: width - 2 * padding, maxLines: 4 });
  return {
    id,
    box: { x: middle - width / 2, y: top, width, height: lines.length * line + 2 * padding },
    name: {
      lines,
      x: middle,
      y: top + padding + line / 2 + text * 0.34,
      lineHeight: line,
      size: text,
      weight: 600,
      role: 'ink',
      anchor: 'middle',
    },
  };
}

function moveDown({ id, box, name }: PlacedMember, by: number): PlacedMember {
  return { id, box: { ...box, y: box.y + by }, name: { ...name, y: name.y + by } };
}
