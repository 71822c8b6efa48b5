/**
 * Marks on two linear scales, drawn by Observable Plot. This is the only file that knows Plot's output and the
 * document it needs: charts give it marks and take what they get like any other markup of theirs.
 */
import { plot, type Markish } from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import type { Attributes, Markup } from './svg.ts';
import { element, formatCoordinate, fragment } from './svg.ts';

/** A linear scale: values of the data to px of the drawing. */
export interface Scale {
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** What Plot draws: no axes, no words, no ground, since labels that keep apart are ours. */
export interface PlotOptions {
  x: Scale;
  y: Scale;
  /** As far as a mark without an extent of its own reaches, px. */
  frame: { left: number; right: number; top: number; bottom: number };
  marks: readonly Markish[];
}

/** Attributes that Plot writes for itself: its names of marks are not allowed where no role is. */
const DROPPED = /^(aria-|class$|style$)/;

/**
 * The marks of a plot, one group for each, in coordinates of the drawing. Nothing that runs code or carries style comes
 * through: all is written anew by our builder, which escapes it. Throws on a mark with words, Plot's warnings among
 * them, and on one that needs an id (clips, markers): Plot counts ids through the whole process, so the same chart would
 * come out differently each time.
 */
export function renderPlot({ x, y, frame, marks }: PlotOptions): Markup {
  const { document } = parseHTML('<html></html>') as unknown as { document: Document };
  const root = plot({
    document,
    width: frame.right,
    height: frame.bottom,
    marginLeft: frame.left,
    marginTop: frame.top,
    marginRight: 0,
    marginBottom: 0,
    axis: null,
    x: { type: 'linear', domain: x.domain, range: x.range },
    y: { type: 'linear', domain: y.domain, range: y.range },
    marks: [...marks],
  });
  return fragment(...[...root.children].filter(({ localName }) => localName !== 'style').map(rewrite));
}

/** An element of Plot as our own markup: attributes in an order that no library decides, coordinates rounded. */
function rewrite(node: Element): Markup {
  if (node.localName === 'text' || node.hasAttribute('id')) throw new Error(`invalid mark: ${node.localName}`);
  const kept = [...node.attributes].filter(({ name }) => !DROPPED.test(name));
  const attributes: Attributes = Object.fromEntries(
    kept.map(({ name, value }) => [name, name === 'd' ? roundPath(value) : rounded(value)] as const).sort(byName),
  );
  return element(node.localName, attributes, [...node.children].map(rewrite));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A number stays one, so that the builder rounds it. */
function rounded(value: string): string | number {
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

function roundPath(path: string): string {
  return path.replace(/-?\d+(\.\d+)?/g, (coordinate) => formatCoordinate(Number(coordinate), 1));
}
