/** The selectors of a style sheet, in the form in which a page without a reader can be asked for them. */
import { generate, parse, walk, type CssNode } from 'css-tree';

/** At-rules that hold rules; what stands in all others (frames of an animation, a font) selects nothing. */
const GROUPING = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style']);

/** What a page is made of says these; all other pseudo-classes tell what a reader or the browser does. */
const STRUCTURAL = new Set([
  'is',
  'where',
  'not',
  'has',
  'root',
  'empty',
  'first-child',
  'last-child',
  'only-child',
  'nth-child',
  'nth-last-child',
  'first-of-type',
  'last-of-type',
  'nth-of-type',
]);

/**
 * All selectors of a style sheet, one for each branch of its lists; in those of nested rules the rules around stand in
 * place of `&`. Throws on what is no selector.
 */
export function selectorsOf(css: string): string[] {
  return [...new Set(selectorsIn(read(css, 'stylesheet'), null))];
}

/** What could not be read would be passed over without a word. */
function read(css: string, context: 'stylesheet' | 'selector'): CssNode {
  return parse(css, {
    context,
    // Conditions and values select nothing; the parser need not know the newest of them.
    parseAtrulePrelude: false,
    parseValue: false,
    onParseError: ({ message, line, column }) => {
      throw new Error(`invalid CSS at ${line}:${column}: ${message}`);
    },
  });
}

function selectorsIn(parent: CssNode, around: string | null): string[] {
  return [...(parent.children ?? [])].flatMap((node) => {
    if (node.type === 'Atrule' && node.block !== null && GROUPING.has(node.name))
      return selectorsIn(node.block, around);
    if (node.type !== 'Rule' || node.prelude === null || node.block === null) return [];
    const own = [...(node.prelude.children ?? [])].map((branch) => whole(generate(branch), around));
    return [...own, ...selectorsIn(node.block, `:is(${own.join()})`)];
  });
}

function whole(branch: string, around: string | null): string {
  if (around === null) return branch;
  return branch.includes('&') ? branch.replaceAll('&', around) : `${around} ${branch}`;
}

/**
 * A selector as a page can be asked for it that no reader has touched: without pseudo-elements, without states that
 * readers and browsers bring about, without pieces that come into pages later. Numbers in attributes stand for any number:
 * how many there are depends on the report.
 *
 * @param comesLater whether a piece (`.is-live`, `[aria-busy=true]`, `mark`) is something that scripts bring
 */
export function stillSelector(selector: string, comesLater: (piece: string) => boolean): string {
  const tree = read(selector, 'selector');
  const goes = (piece: CssNode) =>
    piece.type === 'PseudoElementSelector' ||
    (piece.type === 'PseudoClassSelector' &&
      (!STRUCTURAL.has(piece.name) || (piece.name === 'not' && holdsMoving(piece)))) ||
    (piece.type !== 'Combinator' && comesLater(generate(piece)));
  const holdsMoving = (list: CssNode): boolean => {
    let found = false;
    walk(list, (node) => {
      if (node !== list && node.type !== 'Selector' && node.type !== 'SelectorList') found ||= goes(node);
    });
    return found;
  };
  walk(tree, {
    enter: (node) => {
      if (node.type === 'Selector')
        node.children?.forEach((piece, item, list) => {
          if (goes(piece)) list.remove(item);
        });
    },
  });
  return generate(tree)
    .replace(/\[([\w-]+)="?\d+"?\]/g, '[$1]')
    .replace(/(^|[ ,])(?=$|[>+~),])|\((?=[),])|([>+~])(?= |$)/g, '$&*');
}
