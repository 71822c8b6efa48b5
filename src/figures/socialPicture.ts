/** Pictures for previews of links: 1200 × 630 px, read at the size of a thumb. */
import type { Report } from '../schemas/report.ts';
import { wideFrame } from '../charts/ascent/ascentModel.ts';
import { drawAscent } from '../charts/ascent/drawAscent.ts';
import { paintFor, priorityRole, type Target } from '../charts/colours.ts';
import { element, formatCoordinate, type Child } from '../charts/svg.ts';
import { nestDrawing, svgDocument } from '../charts/svgDocument.ts';
import { typography } from '../format/typography.ts';
import { sourceById } from '../report/links.ts';
import { ascentModel } from './ascentModel.ts';
import type { BuiltFigure } from './buildFigure.ts';
import { textBlock, type BlockPlace, type BlockStyle } from './textBlock.ts';

/** Size of the pictures, px. */
const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

const TARGET: Target = { kind: 'file', theme: 'light' };
const MARGIN = 56;
const GAP = 24;
/** A strip in the colours of the priorities along the foot: the sign of the report. */
const STRIP = 14;
/** A drawing is cut before it is shown smaller than this share of its size. */
const SMALLEST = 0.6;
const FOOTER: BlockStyle = { size: 20, weight: 400, lineHeight: 26 };
const INNER = SOCIAL_SIZE.width - 2 * MARGIN;
/** Width of the words beside a drawing. */
const SIDE = 380;

/** The picture of the whole report: its title beside the mountain. */
export function reportSocialPicture(report: Report): string {
  const { strategy, priorities } = report;
  const paint = paintFor(TARGET, priorities.length);
  const mountain = nestDrawing(
    drawAscent(
      { ...ascentModel(report), measures: [], crossCutting: null },
      { frame: wideFrame, state: 'whole', target: TARGET, idPrefix: 'hora', title: strategy.title },
    ),
    { x: 0, y: 0 },
  );
  const space = { x: 520, y: 24, width: SOCIAL_SIZE.width - 520 - 24, height: SOCIAL_SIZE.height - STRIP - 24 };
  const place = (top: number, fill: string): BlockPlace => ({ x: MARGIN, top, width: 440, fill });
  const publisher = block(
    strategy.publisher.name,
    { size: 24, weight: 600, lineHeight: 30, maxLines: 2 },
    place(64, paint('muted')),
  );
  const title = block(
    strategy.title,
    { size: 52, weight: 800, lineHeight: 58, maxLines: 5 },
    place(publisher.bottom + GAP, paint('ink')),
  );
  const subtitle = block(
    strategy.subtitle,
    { size: 26, weight: 400, lineHeight: 34, maxLines: 4 },
    place(title.bottom + GAP, paint('muted')),
  );
  return picture(report, 'zprava', strategy.title, [
    fitted(mountain, { ...space, align: 'bottom' }),
    publisher.drawn,
    title.drawn,
    subtitle.drawn,
  ]);
}

/**
 * The picture of one figure: its takeaway, its drawing and its source. The words stand above the drawing or
 * beside it, whichever leaves the drawing larger.
 */
export function figureSocialPicture(report: Report, figure: BuiltFigure): string {
  const drawing = nestDrawing(figure.draw({ size: 'wide', target: TARGET, idPrefix: 'graf' }), { x: 0, y: 0 });
  const layouts = [wordsAbove(report, figure), wordsBeside(report, figure)];
  const [best] = layouts.toSorted((a, b) => wholeScale(drawing, b.space) - wholeScale(drawing, a.space));
  if (best === undefined) throw new Error('no layout');
  return picture(report, figure.definition.id, figure.takeaway, [fitted(drawing, best.space), best.words]);
}

/** Words in their places, and the space that they leave for the drawing. */
interface Layout {
  words: Child;
  space: Space;
}

function wordsAbove(report: Report, figure: BuiltFigure): Layout {
  const paint = paintFor(TARGET, report.priorities.length);
  const place = (top: number, fill: string): BlockPlace => ({ x: MARGIN, top, width: INNER, fill });
  const title = block(figure.takeaway, { size: 42, weight: 700, lineHeight: 50, maxLines: 3 }, place(36, paint('ink')));
  const footer = footerOf(report, figure, { ...place(0, paint('muted')), maxLines: 2 });
  const y = title.bottom + GAP;
  return {
    words: [title.drawn, footer.drawn],
    space: { x: MARGIN, y, width: INNER, height: footer.top - 16 - y, align: 'top' },
  };
}

function wordsBeside(report: Report, figure: BuiltFigure): Layout {
  const paint = paintFor(TARGET, report.priorities.length);
  const place = (top: number, fill: string): BlockPlace => ({ x: MARGIN, top, width: SIDE, fill });
  const title = block(figure.takeaway, { size: 38, weight: 700, lineHeight: 46, maxLines: 8 }, place(48, paint('ink')));
  const footer = footerOf(report, figure, { ...place(0, paint('muted')), maxLines: 5 });
  const x = MARGIN + SIDE + 2 * GAP;
  const height = SOCIAL_SIZE.height - STRIP - 2 * GAP;
  return {
    words: [title.drawn, footer.drawn],
    space: { x, y: GAP, width: SOCIAL_SIZE.width - x - GAP, height, align: 'top' },
  };
}

/** The line of the source, standing on the strip however many lines it has. */
function footerOf(report: Report, figure: BuiltFigure, { maxLines, ...place }: BlockPlace & { maxLines: number }) {
  const [first] = figure.sources;
  const source = first === undefined ? '' : ` Zdroj: ${sourceById(report, first).publisher}.`;
  const text = `${figure.period}.${source} ${report.strategy.title}`;
  const style = { ...FOOTER, maxLines };
  const top = SOCIAL_SIZE.height - STRIP - 18 - block(text, style, { ...place, top: 0 }).bottom;
  return { ...block(text, style, { ...place, top }), top };
}

function block(text: string, style: BlockStyle, place: BlockPlace) {
  return textBlock(typography(text), style, place);
}

interface Space {
  x: number;
  y: number;
  width: number;
  height: number;
  align: 'top' | 'bottom';
}

/** How large a drawing is when all of it is shown. */
function wholeScale({ width, height }: { width: number; height: number }, space: Space): number {
  return Math.min(space.width / width, space.height / height);
}

/**
 * A drawing as large as its space allows. One so high that it would become too small is shown larger and
 * cut at the foot: a preview invites, it need not show the last row.
 */
function fitted({ markup, width, height }: ReturnType<typeof nestDrawing>, space: Space): Child {
  const whole = wholeScale({ width, height }, space);
  const scale = whole < SMALLEST ? space.width / width : whole;
  const shown = { width: width * scale, height: Math.min(height * scale, space.height) };
  const y = space.align === 'bottom' ? space.y + space.height - shown.height : space.y;
  // An inner svg cuts what is outside of its box by itself.
  const viewBox = `0 0 ${width} ${formatCoordinate(shown.height / scale)}`;
  return element('svg', { x: space.x, y, width: shown.width, height: shown.height, viewBox }, markup);
}

function picture(report: Report, id: string, title: string, children: Child[]): string {
  const { priorities } = report;
  const paint = paintFor(TARGET, priorities.length);
  const step = SOCIAL_SIZE.width / priorities.length;
  const strip = priorities.map(({ order }, i) =>
    element('rect', {
      x: i * step,
      y: SOCIAL_SIZE.height - STRIP,
      width: step,
      height: STRIP,
      fill: paint(priorityRole(order)),
    }),
  );
  const options = { ...SOCIAL_SIZE, title: typography(title), idPrefix: `nahled-${id}`, target: TARGET };
  return svgDocument({ ...options, priorityCount: priorities.length }, children, strip);
}
