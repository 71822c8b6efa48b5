/** A rectangle in px: left top corner and size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label on a line: where it would like its middle, and how much room it takes (px). */
export interface LabelPlace {
  wanted: number;
  size: number;
}

/** Whether two boxes have a common area, or come closer than `gap` px. Touching edges do not overlap. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a box lies within the frame from 0,0 to width,height, `margin` px away from its edges. */
export function boxInside(box: Box, frame: { width: number; height: number }, margin = 0): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return box.x >= margin && box.y >= margin && right <= frame.width - margin && bottom <= frame.height - margin;
}

/**
 * Places labels along one direction so that none overlap, each as near to its wish as the least
 * squares allow (pool adjacent violators). The order of the wishes is kept; equal wishes keep the
 * order of the input. Returns the middles in the order of the input.
 *
 * If the labels together are longer than the room, they are set one after another from `from` on and
 * run beyond `to`: the caller must leave some out.
 */
export function spreadLabels(
  places: readonly LabelPlace[],
  { from, to, gap = 0 }: { from: number; to: number; gap?: number },
): number[] {
  const order = places.map((place, index) => ({ ...place, index }));
  order.sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const clusters: Cluster[] = [];
  for (const place of order) {
    clusters.push({
      members: [place],
      length: place.size,
      start: clamp(place.wanted - place.size / 2, from, to - place.size),
      sum: place.wanted - place.size / 2,
    });
    mergeOverlapping(clusters, { from, to, gap });
  }
  const middles = new Array<number>(places.length).fill(0);
  for (const cluster of clusters) {
    let at = cluster.start;
    for (const member of cluster.members) {
      middles[member.index] = at + member.size / 2;
      at += member.size + gap;
    }
  }
  return middles;
}

interface Cluster {
  members: (LabelPlace & { index: number })[];
  length: number;
  /** Top of the first member. */
  start: number;
  /** Sum of the tops that the members wish the first member to have. */
  sum: number;
}

function mergeOverlapping(clusters: Cluster[], { from, to, gap }: { from: number; to: number; gap: number }): void {
  for (;;) {
    const last = clusters.at(-1);
    const before = clusters.at(-2);
    if (last === undefined || before === undefined || before.start + before.length + gap <= last.start) return;
    const members = [...before.members, ...last.members];
    const length = before.length + gap + last.length;
    // A member further down wishes the first one to be higher by all that stands before it.
    const sum = before.sum + last.sum - last.members.length * (before.length + gap);
    const start = clamp(sum / members.length, from, to - length);
    clusters.splice(-2, 2, { members, length, start, sum });
  }
}

/** `from` wins if there is no room at all. */
function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}
