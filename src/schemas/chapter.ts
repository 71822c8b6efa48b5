import { z } from 'zod';
import { field, text } from './fields.ts';

/** The front matter of `content/chapters/NN-<id>.mdx`. */
export const chapterFrontmatterSchema = z.strictObject({
  title: field(text, 'Nadpis kapitoly.', 'Jaká je situace v Libereckém kraji?'),
  shortTitle: field(text, 'Krátký název do obsahu a záhlaví.', 'Situace'),
  description: field(
    text,
    'O čem kapitola je, jednou větou.',
    'Osm ukazatelů, které popisují sociální vyloučení v kraji.',
  ),
});

/** The front matter of `content/pages/<id>.mdx`. */
export const pageFrontmatterSchema = z.strictObject({
  title: field(text, 'Nadpis stránky.', 'Metodika a výhrady'),
  description: field(text, 'O čem stránka je, jednou větou.', 'Odkud čísla jsou a co se z nich smí vyvozovat.'),
});

/** A chapter as the report knows it: its place and names; the prose is compiled from the file. */
export interface Chapter extends z.infer<typeof chapterFrontmatterSchema> {
  /** Anchor on the story page and part of file name: `situace`. */
  id: string;
  /** From 1. */
  number: number;
  /** File name inside `content/chapters`. */
  file: string;
  /** Words of running text, for the reading time. */
  words: number;
}

/** A page of prose: method, about, accessibility. */
export interface ProsePage extends z.infer<typeof pageFrontmatterSchema> {
  id: string;
  file: string;
}
