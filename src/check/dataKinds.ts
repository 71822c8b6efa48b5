import type { z } from 'zod';
import { actorsSchema, monitoringSchema } from '../schemas/actors.ts';
import { chapterFrontmatterSchema, pageFrontmatterSchema } from '../schemas/chapter.ts';
import { contextSidecarSchema } from '../schemas/contextTable.ts';
import { figureSchema } from '../schemas/figure.ts';
import { goalsSchema } from '../schemas/goals.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { measuresSchema, toolsSchema } from '../schemas/measures.ts';
import { prioritiesSchema } from '../schemas/priorities.ts';
import { publishedSchema } from '../schemas/published.ts';
import { sourcesSchema } from '../schemas/sources.ts';
import { strategySchema } from '../schemas/strategy.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';

/** The files that stand alone in `data/`, each with its schema. */
export const SINGLE_FILES = {
  'strategy.json': strategySchema,
  'priorities.json': prioritiesSchema,
  'goals.json': goalsSchema,
  'measures.json': measuresSchema,
  'tools.json': toolsSchema,
  'actors.json': actorsSchema,
  'monitoring.json': monitoringSchema,
  'sources.json': sourcesSchema,
} as const;

export type SingleFile = keyof typeof SINGLE_FILES;

/** Files of `data/` without which a report is whole too, each with its schema. */
export const OPTIONAL_FILES = { 'synonyms.json': synonymsSchema, 'published.json': publishedSchema } as const;

export type OptionalFile = keyof typeof OPTIONAL_FILES;

/** Folders of `data/`. */
export const DATA_FOLDERS = ['indicators', 'context'];

/** A JSON Schema to generate for code editors: its name, its source and the files it is for. */
export interface EditorSchema {
  name: string;
  schema: z.ZodType;
  /** Patterns of files as VS Code takes them; none for front matter. */
  files: string[];
}

/** All JSON Schemas, in the order in which they are written. */
export const EDITOR_SCHEMAS: EditorSchema[] = [
  ...Object.entries({ ...SINGLE_FILES, ...OPTIONAL_FILES }).map(([file, schema]) => ({
    name: file.replace(/\.json$/, ''),
    schema,
    files: [`/data/${file}`],
  })),
  { name: 'indicator', schema: indicatorSchema, files: ['/data/indicators/*.json'] },
  { name: 'contextTable', schema: contextSidecarSchema, files: ['/data/context/*.json'] },
  { name: 'figure', schema: figureSchema, files: ['/content/figures/*.json'] },
  { name: 'chapter', schema: chapterFrontmatterSchema, files: [] },
  { name: 'page', schema: pageFrontmatterSchema, files: [] },
];
