import type { Report } from '../schemas/report.ts';
import { UnresolvedReference } from '../report/reference.ts';
import { ratioText } from '../report/ratio.ts';
import { reportOn } from '../report/revisions.ts';
import { buildFigure, buildFigureState } from './buildFigure.ts';
import type { Embed } from './embeds.ts';

/** An embed with the report that it shows. */
export interface EmbedState {
  report: Report;
  embed: Embed;
  /** True when the state of that day cannot be made any more; then report and embed are the present ones. */
  lost: boolean;
}

/**
 * An embed as it stood at the end of a day (`2026-11-23`). A figure whose definition has since come to ask for
 * numbers that did not exist then is lost; its address still has to answer.
 */
export function embedOn(report: Report, embed: Embed, day: string): EmbedState {
  const then = reportOn(report, day);
  try {
    return { report: then, embed: rebuilt(then, embed), lost: false };
  } catch (error) {
    if (!(error instanceof UnresolvedReference)) throw error;
    return { report, embed, lost: true };
  }
}

/** The embed in the report of another day. Throws `UnresolvedReference` when it cannot be drawn there. */
function rebuilt(report: Report, embed: Embed): Embed {
  if (embed.kind === 'figure') buildFigure(report, embed.figure);
  if (embed.kind === 'state') buildFigureState(report, embed.figure, embed.state);
  if (embed.kind !== 'indicator') return embed;
  const indicator = report.indicators.find(({ id }) => id === embed.indicator.id);
  if (indicator === undefined) throw new UnresolvedReference(embed.id, 'ukazatel tehdy nebyl', '');
  for (const ratio of indicator.ratios) ratioText(report, ratio);
  return { ...embed, indicator };
}
