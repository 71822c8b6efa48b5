/** The part of css-tree that reads selectors; the package brings no types. */
declare module 'css-tree' {
  interface List extends Iterable<CssNode> {
    remove: (item: unknown) => void;
    forEach: (visit: (node: CssNode, item: unknown, list: List) => void) => void;
  }
  export interface CssNode {
    /** `Rule`, `Atrule`, `Selector`, `PseudoClassSelector`… */
    type: string;
    /** Of at-rules, types, classes and pseudo-classes. */
    name: string;
    prelude: CssNode | null;
    block: CssNode | null;
    children: List | null;
  }
  type Visit = (node: CssNode) => void;
  export function parse(
    css: string,
    options: {
      context: 'stylesheet' | 'selector';
      parseAtrulePrelude?: boolean;
      parseValue?: boolean;
      onParseError: (error: { message: string; line: number; column: number }) => void;
    },
  ): CssNode;
  export function generate(node: CssNode): string;
  export function walk(node: CssNode, visit: Visit | { enter: Visit }): void;
}
