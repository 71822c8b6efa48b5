/** The compiled prose of chapters and pages: the only place that imports MDX. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface ProseModule {
  Content: AstroComponentFactory;
}

const chapters = import.meta.glob<ProseModule>('@content/chapters/*.mdx', { eager: true });
const pages = import.meta.glob<ProseModule>('@content/pages/*.mdx', { eager: true });

function proseOf(modules: Record<string, ProseModule>, file: string): AstroComponentFactory {
  const found = Object.entries(modules).find(([path]) => path.endsWith(`/${file}`));
  if (found === undefined) throw new Error(`no compiled prose for ${file}`);
  return found[1].Content;
}

/** The prose of a chapter as a component; give it `components={proseComponents}`. */
export function chapterProse(chapter: { file: string }): AstroComponentFactory {
  return proseOf(chapters, chapter.file);
}

/** The prose of a page as a component; give it `components={proseComponents}`. */
export function pageProse(page: { file: string }): AstroComponentFactory {
  return proseOf(pages, page.file);
}
