/** A figure as a picture that stands alone: heading, drawing, source, period, caveats and address in one SVG. */
import type { Report } from '../schemas/report.ts';
import { CHART_WIDTH } from '../charts/chartOptions.ts';
import { paintFor, type Target } from '../charts/colours.ts';
import { element, type Child } from '../charts/svg.ts';
import { nestDrawing, svgDocument } from '../charts/svgDocument.ts';
import { typography } from '../format/typography.ts';
import { sourceById } from '../report/links.ts';
import type { BuiltFigure } from './buildFigure.ts';
import type { FigurePlace } from './figureFiles.ts';
import { textBlock, type BlockStyle } from './textBlock.ts';

const MARGIN = 40;
const WIDTH = CHART_WIDTH.wide + 2 * MARGIN;
const TITLE = { size: 26, weight: 700, lineHeight: 32 } as const;
const SUBTITLE = { size: 16, weight: 400, lineHeight: 22 } as const;
const FOOTER = { size: 13, weight: 400, lineHeight: 18 } as const;
const GAP = 16;

/** Light, on white: the picture is for paper and for articles. */
const TARGET: Target = { kind: 'file', theme: 'light' };

/** The picture of a figure; `/grafy/<id>.svg` and the source of the PNG. Width 800, height as needed. */
export function figureSvg(report: Report, figure: BuiltFigure, place: FigurePlace): string {
  const paint = paintFor(TARGET, report.priorities.length);
  const block = (text: string, style: BlockStyle, top: number, fill: string) =>
    textBlock(text, style, { x: MARGIN, top, width: WIDTH - 2 * MARGIN, fill });

  const title = block(typography(figure.takeaway), TITLE, MARGIN - 8, paint('ink'));
  const subtitle = block(typography(figure.subtitle), SUBTITLE, title.bottom + 4, paint('muted'));
  const drawing = nestDrawing(figure.draw({ size: 'wide', target: TARGET, idPrefix: `${figure.definition.id}-graf` }), {
    x: MARGIN,
    y: subtitle.bottom + GAP,
  });
  const parts: Child[] = [title.drawn, subtitle.drawn, drawing.markup];
  let bottom = subtitle.bottom + GAP + drawing.height + GAP;
  for (const line of footerLines(report, figure, place)) {
    const footer = block(line, FOOTER, bottom, paint('muted'));
    parts.push(footer.drawn);
    bottom = footer.bottom + 2;
  }
  return svgDocument(
    {
      width: WIDTH,
      height: Math.ceil(bottom + MARGIN / 2),
      title: typography(figure.takeaway),
      desc: typography(figure.descriptionText),
      idPrefix: figure.definition.id,
      target: TARGET,
      priorityCount: report.priorities.length,
    },
    element('g', {}, parts),
  );
}

function footerLines(report: Report, figure: BuiltFigure, place: FigurePlace): string[] {
  const sources = figure.sources.map((id) => {
    const source = sourceById(report, id);
    return `${source.publisher}: ${source.title}`;
  });
  const { title, publisher } = report.strategy;
  return [
    ...figure.notes.map(typography),
    typography(`Období: ${figure.period}. Zdroj: ${sources.join('; ')}.`),
    // An address is no Czech text: typography must not touch it.
    `${typography(`${title}, ${publisher.name}. ${place.licence.name}.`)} ${place.address}`,
  ];
}
