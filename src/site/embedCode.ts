/** What an editor copies to put a chart into an article, in every form that their system takes. */
import type { EmbedFacts } from './embedFacts.ts';
import { absolute, addressOf, EMBED_SCRIPT, page } from './addresses.ts';
import { heightAt, heightCss, PUBLISHED_WIDTHS, tallest, type FrameShape } from './frameShape.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Heights of a frame as they stand in code. */
export interface CodeHeights {
  /** For systems that drop styles: enough everywhere. */
  attribute: string;
  /** For all others: right at every width. */
  css: string;
}

/** The heights of a measured frame. */
export function codeHeights(shape: FrameShape): CodeHeights {
  return { attribute: String(tallest(shape)), css: heightCss(shape) };
}

/**
 * The frame alone. The box around it measures the column: with it the height is right before anything has loaded and
 * where no script runs.
 */
export function frameCode(embed: EmbedFacts, heights: CodeHeights): string {
  const attributes = [
    `src="${absolute(addressOf.frame(embed))}"`,
    `title="${escape(embed.title)}"`,
    'width="100%"',
    `height="${heights.attribute}"`,
    `style="width:100%;height:${heights.css};border:0"`,
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
  ];
  return `<div style="container-type:inline-size"><iframe ${attributes.join(' ')}></iframe></div>`;
}

/** The frame and the script that makes its height exact. */
export function fullCode(embed: EmbedFacts, heights: CodeHeights): string {
  return `${frameCode(embed, heights)}\n<script async src="${absolute(EMBED_SCRIPT)}"></script>`;
}

/** The picture with its words, for systems that take no frames. */
export function pictureCode(embed: EmbedFacts, picture: { path: string; alt: string; credit: string }): string {
  const address = absolute(embed.path);
  return [
    '<figure>',
    `<a href="${address}"><img src="${absolute(picture.path)}" alt="${escape(picture.alt)}" style="width:100%;height:auto" loading="lazy"></a>`,
    `<figcaption>${escape(embed.title)}. ${escape(picture.credit)} <a href="${address}">${escape(address)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** Width that the oEmbed answer speaks of: the column of an article. */
const OEMBED_WIDTH = 640;

/**
 * The answer for systems that turn a pasted address into a frame (oEmbed 1.0, type `rich`). It is a file: it cannot
 * follow `maxwidth`, so the frame in it fits any column, and `heights` tells all published heights besides.
 */
export function oembedJson(embed: EmbedFacts, shape: FrameShape, provider: { name: string }): string {
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: embed.title,
      provider_name: provider.name,
      provider_url: absolute(page.story),
      cache_age: 86_400,
      width: OEMBED_WIDTH,
      height: Math.ceil(heightAt(shape, OEMBED_WIDTH)),
      html: frameCode(embed, codeHeights(shape)),
      thumbnail_url: absolute(embed.picture),
      thumbnail_width: 1200,
      thumbnail_height: 630,
      heights: Object.fromEntries(PUBLISHED_WIDTHS.map((width) => [width, Math.ceil(heightAt(shape, width))])),
    },
    null,
    2,
  )}\n`;
}

/**
 * Heights are known only when the frames stand, after the pages are built: until then code carries these marks, and
 * the build fills them in (`fillHeights`).
 */
export function heightMarks(embed: { id: string }): CodeHeights {
  return { attribute: `{{vyska:${embed.id}}}`, css: `{{vyska-css:${embed.id}}}` };
}

const MARK = /\{\{vyska(-css)?:([a-z0-9-]+)\}\}/g;

/** A text with all marks of heights filled. Throws for a frame that was not measured. */
export function fillHeights(text: string, heights: ReadonlyMap<string, CodeHeights>): string {
  return text.replace(MARK, (mark, css: string | undefined, id: string) => {
    const known = heights.get(id);
    if (known === undefined) throw new Error(`a frame without a height: ${mark}`);
    return css === undefined ? known.attribute : known.css;
  });
}
