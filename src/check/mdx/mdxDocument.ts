import type { Place } from '../problem.ts';
import type { JsonPath } from '../readJson.ts';

/** An attribute of a component: a text, an expression in braces (its source), or null when it stands alone. */
export interface MdxAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { type: 'mdxJsxAttributeValueExpression'; value: string };
}

/** A node of the syntax tree of an MDX file; only the fields that the rules look at. */
export interface MdxNode {
  type: string;
  /** Of components and HTML elements. */
  name?: string | null;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  /** Of texts, code and expressions. */
  value?: string;
  /** Of links and images. */
  url?: string;
  alt?: string | null;
  title?: string | null;
  /** Of headings, 1 to 6. */
  depth?: number;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** An MDX file that could be parsed. */
export interface MdxDocument {
  name: string;
  source: string;
  tree: MdxNode;
  /** What stands in the front matter, before it is held against a schema. */
  frontmatter: unknown;
  /** The place of a field of the front matter. */
  frontmatterAt(path: JsonPath): Place;
  /** The place of an offset of the source. */
  placeOf(offset: number): Place;
  lineText(line: number): string;
}

/** The offset at which a node begins. */
export function startOf(node: MdxNode): number {
  return node.position?.start.offset ?? 0;
}

/** The offset just behind a node. */
export function endOf(node: MdxNode): number {
  return node.position?.end.offset ?? startOf(node);
}

/** Whether a node is a component or an HTML element written as a tag. */
export function isTag(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A node with the nodes around it, outermost first. */
export interface NodeInTree {
  node: MdxNode;
  ancestors: MdxNode[];
}

/** All nodes of a tree in the order of reading. */
export function* nodesOf(node: MdxNode, ancestors: MdxNode[] = []): Generator<NodeInTree> {
  yield { node, ancestors };
  for (const child of node.children ?? []) yield* nodesOf(child, [...ancestors, node]);
}

/** The offset of an attribute inside the opening tag of a node, or of the node when it has no name or is not there. */
export function attributeOffset(source: string, node: MdxNode, name: string): number {
  if (name === '') return startOf(node);
  const pattern = new RegExp(`[\\s"'}]${name.replace(/[^\w:-]/g, '\\$&')}(?=[\\s=/>])`);
  const match = pattern.exec(source.slice(startOf(node), endOf(node)));
  return startOf(node) + (match === null ? 0 : match.index + 1);
}
