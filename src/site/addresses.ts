/**
 * Where everything lives. Paths here are those of the published site without its base path; `href` and
 * `absolute` add what depends on where the site is served.
 */
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Goal } from '../schemas/goals.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Strategy } from '../schemas/strategy.ts';
import { measureId } from '../report/links.ts';
import { basePath, siteUrl } from './environment.ts';

/** The paths of the pages that stand alone, each with its name in navigation and breadcrumbs. */
export const page = {
  story: '/',
  measures: '/opatreni/',
  goals: '/cile/',
  indicators: '/ukazatele/',
  figures: '/grafy/',
  data: '/data/',
  method: '/metodika/',
  changes: '/zmeny/',
  about: '/o-projektu/',
  accessibility: '/pristupnost/',
  print: '/tisk/',
  printPages: '/tisk/strany.css',
  notFound: '/404.html',
  offline: '/bez-pripojeni/',
  social: '/nahledy/zprava.png',
} as const;

/** The files in which each figure can be taken. */
export const FIGURE_FILES = ['svg', 'png', 'csv', 'json'] as const;

export type FigureFile = (typeof FIGURE_FILES)[number];

/** Where all frames for other people's pages lie. */
export const FRAMES = '/vlozit/';

/** The script that those pages may add to give frames their exact height. */
export const EMBED_SCRIPT = '/vlozit.js';

/** The path of a thing of the report. */
export const addressOf = {
  chapter: (chapter: Pick<Chapter, 'id'>) => `/#${chapter.id}`,
  measure: (measure: Pick<Measure, 'number'>) => `/opatreni/${measureId(measure)}/`,
  goal: (goal: Pick<Goal, 'number'>) => `/cile/${goal.number}/`,
  priority: (priority: Pick<Priority, 'id'>) => `/priority/${priority.id}/`,
  indicator: (indicator: Pick<Indicator, 'id'>) => `/ukazatele/${indicator.id}/`,
  figure: (figure: Pick<FigureDefinition, 'id'>) => `/grafy/${figure.id}/`,
  figureFile: (figure: Pick<FigureDefinition, 'id'>, extension: FigureFile) => `/grafy/${figure.id}.${extension}`,
  figureSocial: (figure: Pick<FigureDefinition, 'id'>) => `/nahledy/${figure.id}.png`,
  /** The frame of an embed as it is now, and as it stood on a day (`2026-11-23`). */
  frame: (embed: { id: string }) => `${FRAMES}${embed.id}/`,
  frameOfDay: (embed: { id: string }, day: string) => `${FRAMES}${embed.id}/${day}/`,
  oembed: (embed: { id: string }) => `/oembed/${embed.id}.json`,
  source: (sourceId: string) => `/metodika/#zdroj-${sourceId}`,
  table: (tableId: string) => `/data/${tableId}.csv`,
  pdf: (strategy: Pick<Strategy, 'slug'>) => `/${strategy.slug}.pdf`,
} as const;

/** A path as the browser needs it, under the base path: `href('/cile/4/')` may be `/zprava/cile/4/`. */
export function href(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** A path as the world sees it: with protocol, host and base path. */
export function absolute(path: string): string {
  return new URL(href(path), siteUrl).href;
}
