/** What everything about an embed starts from: its names, its page, its pictures. */
import type { Report } from '../schemas/report.ts';
import type { Embed } from '../figures/embeds.ts';
import { buildFigureState } from '../figures/buildFigure.ts';
import { formatNumber } from '../format/number.ts';
import { pluralForm } from '../format/plural.ts';
import { currentObservation, priorityById } from '../report/links.ts';
import { addressOf, page } from './addresses.ts';
import { getFigure } from './figures.ts';

/** Names and addresses of an embed; paths are without the base path. */
export interface EmbedFacts {
  id: string;
  kind: Embed['kind'];
  /** What it says; the title of the frame. */
  title: string;
  /** What it is called in lists. */
  name: string;
  /** The page it belongs to. */
  path: string;
  /** Picture for previews. */
  picture: string;
  /** The order of its priority, or null. */
  priorityOrder: number | null;
}

/** The facts of one embed in a report, which may be the report of an earlier day. */
export function embedFacts(report: Report, embed: Embed): EmbedFacts {
  const orderOf = (priority: string | null) => (priority === null ? null : priorityById(report, priority).order);
  if (embed.kind === 'indicator') {
    const { indicator } = embed;
    const { value } = currentObservation(indicator);
    return {
      id: embed.id,
      kind: embed.kind,
      title: `${formatNumber(value)} ${indicator.headline[pluralForm(value)]}`,
      name: indicator.label.nominative,
      path: addressOf.indicator(indicator),
      picture: page.social,
      priorityOrder: orderOf(indicator.priority.id),
    };
  }
  const { figure } = embed;
  const built =
    embed.kind === 'state' ? buildFigureState(report, embed.figure, embed.state) : getFigure(report, figure.id);
  return {
    id: embed.id,
    kind: embed.kind,
    title: built.takeaway,
    name: embed.kind === 'state' ? built.takeaway : figure.name,
    path: addressOf.figure(figure),
    picture: addressOf.figureSocial(figure),
    priorityOrder: orderOf(figure.priority),
  };
}
