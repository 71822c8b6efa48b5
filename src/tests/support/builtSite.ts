/** The built site as tests see it: a folder of files and the pages among them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { readEnvironment } from '../../site/readEnvironment.ts';

const projectFolder = resolve(import.meta.dirname, '../../..');

/** Settings the site was built with. */
export const environment = readEnvironment(process.env, projectFolder);

if (!existsSync(join(environment.outDir, 'index.html'))) {
  throw new Error('Nothing is built yet: npm run build');
}

/** All files, as paths from the site's root without the base path: `/cile/4/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(environment.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name)
          .slice(environment.outDir.length + 1)
          .replaceAll('\\', '/')}`,
    )
    .sort(),
);

/** Addresses of all pages, without the base path: `/`, `/cile/4/`, `/404.html`. */
export const pagePaths: readonly string[] = [...files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\/index\.html$/, '/'));

/** The text of a page or file. */
export function readFileOf(path: string): string {
  return readFileSync(join(environment.outDir, fileOf(path)), 'utf8');
}

/** The file behind an address. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

const documents = new Map<string, Document>();

/** The parsed page; each is parsed once. */
export function documentOf(path: string): Document {
  const known = documents.get(path);
  if (known) return known;
  const { document } = parseHTML(readFileOf(path)) as unknown as { document: Document };
  documents.set(path, document);
  return document;
}
