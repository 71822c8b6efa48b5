import type { MdxNode } from './mdxDocument.ts';

/** How many words of running text a tree holds; names in attributes and what components add are not counted. */
export function countWords(node: MdxNode): number {
  const own =
    node.type === 'text' ? (node.value ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length : 0;
  return (node.children ?? []).reduce((sum, child) => sum + countWords(child), own);
}
