import type { Actors, Monitoring } from './actors.ts';
import type { Chapter, ProsePage } from './chapter.ts';
import type { ContextTable } from './contextTable.ts';
import type { FigureDefinition } from './figure.ts';
import type { Goal } from './goals.ts';
import type { Indicator } from './indicator.ts';
import type { Measure, Tools } from './measures.ts';
import type { Priority } from './priorities.ts';
import type { PublishedNumber } from './published.ts';
import type { Source } from './sources.ts';
import type { Strategy } from './strategy.ts';
import type { Synonym } from './synonyms.ts';

/** The whole checked report: every list in reading order, every reference known to resolve. */
export interface Report {
  strategy: Strategy;
  /** From the foot (order 1) to the summit. */
  priorities: Priority[];
  /** By number. */
  goals: Goal[];
  goalsLead: string;
  /** By roman number. */
  measures: Measure[];
  measuresLead: string;
  tools: Tools;
  actors: Actors;
  monitoring: Monitoring;
  sources: Source[];
  /** Everyday words for the search; none where the report has no such file. */
  synonyms: Synonym[];
  /** The book of published numbers, in the order of publishing; empty where the report has no such file. */
  published: PublishedNumber[];
  /** By `order`. */
  indicators: Indicator[];
  /** By id. */
  tables: ContextTable[];
  /** By number. */
  chapters: Chapter[];
  pages: ProsePage[];
  /** By `order`. */
  figures: FigureDefinition[];
}
