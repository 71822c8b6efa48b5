import type { Actors, Monitoring } from '../schemas/actors.ts';
import type { Chapter, ProsePage } from '../schemas/chapter.ts';
import type { ContextTable } from '../schemas/contextTable.ts';
import type { FigureDefinition } from '../schemas/figure.ts';
import type { Goal } from '../schemas/goals.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure, Tools } from '../schemas/measures.ts';
import type { Priority } from '../schemas/priorities.ts';
import type { PublishedNumber } from '../schemas/published.ts';
import type { Source } from '../schemas/sources.ts';
import type { Strategy } from '../schemas/strategy.ts';
import type { Synonym } from '../schemas/synonyms.ts';
import type { MdxDocument } from './mdx/mdxDocument.ts';
import type { Located } from './validate.ts';

/** A file of prose whose front matter is good, with its text. */
export interface LocatedProse<Value> extends Located<Value> {
  document: MdxDocument;
}

/**
 * The report while it is being checked: whatever could be read so far. Lists hold the items that fit their
 * schema; a part that could not be read is null or missing, and is named in `broken`. Rules between files
 * work on this, so that one broken file does not hide the problems of the others.
 */
export interface Draft {
  /** The name of the data folder in messages. */
  dataName: string;
  /** The name of the content folder in messages. */
  contentName: string;
  strategy: Located<Strategy> | null;
  priorities: Located<Priority>[];
  goals: Located<Goal>[];
  goalsLead: Located<string> | null;
  measures: Located<Measure>[];
  measuresLead: Located<string> | null;
  tools: Located<Tools> | null;
  actors: Located<Actors> | null;
  monitoring: Located<Monitoring> | null;
  sources: Located<Source>[];
  synonyms: Located<Synonym>[];
  /** The book of published numbers; null where the report has no such file. */
  published: Located<PublishedNumber>[] | null;
  indicators: Located<Indicator>[];
  tables: Located<ContextTable>[];
  chapters: LocatedProse<Chapter>[];
  pages: LocatedProse<ProsePage>[];
  figures: Located<FigureDefinition>[];
  known: Known;
  /** The kinds of files of which at least one does not fit: `goals.json`, `indicators`, `context`, `chapters`, `pages`, `figures`. */
  broken: ReadonlySet<string>;
}

/**
 * What exists by name, even where the thing itself is broken, so that a reference to it is not reported as
 * unknown. Null when the file that would tell could not be read.
 */
export interface Known {
  priorities: ReadonlySet<string> | null;
  goals: ReadonlySet<number> | null;
  tools: ReadonlySet<string> | null;
  sources: ReadonlySet<string> | null;
  notes: ReadonlySet<string> | null;
  indicators: ReadonlySet<string> | null;
  tables: ReadonlySet<string> | null;
  figures: ReadonlySet<string> | null;
  /** Anchors of the story: ids of chapters and steps. Null when a chapter could not be read. */
  anchors: ReadonlySet<string> | null;
}
