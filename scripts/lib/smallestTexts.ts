import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** A text as it travels. */
export interface SmallText {
  body: Buffer;
  /** Changes with the file. */
  etag: string;
}

/**
 * Gives texts of a folder compressed by brotli at its best, as hosts of static sites keep them. Each text is
 * compressed once and again when its file changes, so that a build may exchange the folder meanwhile.
 */
export function smallestTexts(): (file: string) => Promise<SmallText | null> {
  const known = new Map<string, { etag: string; body: Promise<Buffer> }>();
  return async (file) => {
    const stats = await stat(file).catch(() => null);
    if (stats === null || !stats.isFile()) return null;
    const etag = `W/"${stats.size}-${stats.mtimeMs}-br"`;
    let kept = known.get(file);
    if (kept?.etag !== etag) {
      kept = { etag, body: readFile(file).then((content) => compress(content)) };
      known.set(file, kept);
    }
    return { etag, body: await kept.body };
  };
}
