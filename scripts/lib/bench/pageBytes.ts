/** What pages of the built site weigh when they travel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Kinds of files that are compressed already: brotli gains nothing on them. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|avif|pdf|pf_\w+|pagefind)$/;

const sizes = new Map<string, number>();

/**
 * The bytes of a file of the site as a good host sends it: texts by brotli at its best, other files as they are.
 *
 * @param dir absolute path of the built site
 * @param path from the site's root: `/cile/4/`, `/sw.js`
 */
export function sentBytes(dir: string, path: string): number {
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const bytes = PACKED.test(path)
    ? content.length
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
  sizes.set(file, bytes);
  return bytes;
}

/** In the order of tables. */
export const FILE_KINDS = ['html', 'css', 'js', 'font', 'other'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** What kind of file an address leads to, by its end. */
function fileKind(path: string): FileKind {
  if (path.endsWith('/') || path.endsWith('.html')) return 'html';
  if (path.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(path)) return 'js';
  return path.endsWith('.woff2') ? 'font' : 'other';
}

/**
 * What a set of files weighs, by kind and all together.
 *
 * @param paths from the site's root; each counts once
 */
export function weigh(dir: string, paths: Iterable<string>): Record<FileKind | 'all', number> {
  const sum = { html: 0, css: 0, js: 0, font: 0, other: 0, all: 0 };
  for (const path of new Set(paths)) {
    const bytes = sentBytes(dir, path);
    sum[fileKind(path)] += bytes;
    sum.all += bytes;
  }
  return sum;
}
