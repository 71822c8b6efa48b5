/** Where the things of the site stand in the printed report: a path of the site, the anchor it has on paper. */
const PLACES: readonly [path: RegExp, anchor: string][] = [
  [/^\/ukazatele\/([^/]+)\/(?:#.*)?$/, 'ukazatel-$1'],
  [/^\/ukazatele\/$/, 'ukazatele'],
  [/^\/cile\/(\d+)\/$/, 'cil-$1'],
  [/^\/opatreni\/([^/]+)\/$/, 'opatreni-$1'],
  [/^\/priority\/([^/]+)\/$/, 'priorita-$1'],
  [/^\/grafy\/([^/]+)\/$/, 'obrazek-$1'],
  [/^\/metodika\/(?:#zdroj-.*)?$/, 'metodika'],
  [/^\/#(krok-.+)$/, '$1'],
  [/^\/#(.+)$/, 'kapitola-$1'],
];

/** The anchor of a path of the site, or null where the report on paper has no such place. */
export function printedAnchor(path: string): string | null {
  for (const [pattern, anchor] of PLACES) if (pattern.test(path)) return path.replace(pattern, anchor);
  return null;
}
